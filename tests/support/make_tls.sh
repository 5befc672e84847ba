#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: make_tls.sh FOLDER   makes an authority and a server certificate for 127.0.0.1, for the tests of this build only
set -eu
mkdir -p "$1"
cd "$1"
umask 077
new_key="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
# shellcheck disable=SC2086
{
    openssl req -x509 $new_key -keyout authority.key -out authority.pem -days 3650 -subj "/CN=Payout Desk test authority"
    openssl req $new_key -keyout server.key -out server.csr -subj "/CN=localhost"
}
echo "subjectAltName=IP:127.0.0.1,DNS:localhost,DNS:api.payoutdesk.test" > server.ext
openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 3650 -extfile server.ext -out server.pem

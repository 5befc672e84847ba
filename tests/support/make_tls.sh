#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: make_tls.sh FOLDER   makes an authority, a server certificate for 127.0.0.1, one that expires at once and one for another
#                             name, for the tests of this build only
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
sign() { # NAME DAYS ALTERNATIVE-NAMES: all of them with the server's key
    echo "subjectAltName=$3" > "$1.ext"
    openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days "$2" -extfile "$1.ext" -out "$1.pem"
}
here=IP:127.0.0.1,DNS:localhost,DNS:api.payoutdesk.test
sign expired 0 "$here"
sign elsewhere 3650 DNS:elsewhere.payoutdesk.test
sign server 3650 "$here"

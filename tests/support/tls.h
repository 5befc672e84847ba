// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace payoutdesk {

/// For a server on 127.0.0.1 or localhost, or that is reached as api.payoutdesk.test; made by make_tls.sh at build time.
[[nodiscard]] QSslConfiguration testServerTls();
/// Who signed it. No system trusts it: a client that is not told of it must refuse the server.
[[nodiscard]] QSslCertificate testAuthority();

} // namespace payoutdesk

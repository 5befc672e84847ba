// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

namespace payoutdesk {

enum class TestServer {
    Sound,      ///< 127.0.0.1, localhost, api.payoutdesk.test
    Expired,    ///< the same, until the second in which it was made
    AnotherName ///< elsewhere.payoutdesk.test
};
/// A server's certificate, signed by testAuthority(); made by make_tls.sh at build time.
[[nodiscard]] QSslConfiguration testServerTls(TestServer which = TestServer::Sound);
/// Who signed it. No system trusts it: a client that is not told of it must refuse the server.
[[nodiscard]] QSslCertificate testAuthority();

} // namespace payoutdesk

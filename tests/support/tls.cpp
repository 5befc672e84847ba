// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls.h"

#include <QFile>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

QByteArray read(const QString &name)
{
    QFile file(QStringLiteral(PAYOUTDESK_TEST_TLS) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test certificates are missing: build the target payoutdesk_test_tls");
    return file.readAll();
}

QString certificateOf(TestServer which)
{
    switch (which) {
    case TestServer::Sound:
        return u"server.pem"_s;
    case TestServer::Expired:
        return u"expired.pem"_s;
    case TestServer::AnotherName:
        return u"elsewhere.pem"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QSslConfiguration testServerTls(TestServer which)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(certificateOf(which))));
    tls.setPrivateKey(QSslKey(read(u"server.key"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslCertificate testAuthority() { return QSslCertificate(read(u"authority.pem"_s)); }

} // namespace payoutdesk

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

} // namespace

QSslConfiguration testServerTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(u"server.pem"_s)));
    tls.setPrivateKey(QSslKey(read(u"server.key"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslCertificate testAuthority() { return QSslCertificate(read(u"authority.pem"_s)); }

} // namespace payoutdesk

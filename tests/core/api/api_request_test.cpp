// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/api_request.h"

#include <QSslConfiguration>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class ApiRequestTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingRepeatsRedirectsOrCaches();
    void tlsIsNeverOldAndAlwaysVerified();
    void headerValuesArePrintable();

private:
    const ApiOptions m_options{
        .address = *ApiAddress::parse(u"https://api.instantpay.in"_s), .authCode = u"1"_s, .endpointIp = u"x"_s};
    const Credentials m_credentials{u"id"_s, Secret(u"secret"_s), {}};
};

void ApiRequestTest::nothingRepeatsRedirectsOrCaches()
{
    const QNetworkRequest request = requestFor(m_options, u"/contacts/profile"_s, m_credentials);
    QCOMPARE(request.url(), QUrl(u"https://api.instantpay.in/contacts/profile"_s));
    const auto is = [&request](QNetworkRequest::Attribute attribute, int value) {
        const QVariant set = request.attribute(attribute);
        return set.isValid() && set.toInt() == value;
    };
    QVERIFY(is(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy));
    QVERIFY(is(QNetworkRequest::Http2AllowedAttribute, 0));
    QVERIFY(is(QNetworkRequest::HttpPipeliningAllowedAttribute, 0));
    QVERIFY(is(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual));
    QVERIFY(is(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual));
    QVERIFY(is(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual));
    QVERIFY(is(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork));
    QVERIFY(is(QNetworkRequest::CacheSaveControlAttribute, 0));
}

void ApiRequestTest::tlsIsNeverOldAndAlwaysVerified()
{
    const QSslConfiguration tls = requestFor(m_options, u"/"_s, m_credentials).sslConfiguration();
    QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
}

void ApiRequestTest::headerValuesArePrintable()
{
    QCOMPARE(headerValue(u"  203.0.113.7\r\n"_s), QByteArray("203.0.113.7"));
    QCOMPARE(headerValue(u"a\r\nX-More: b"_s), QByteArray("aX-More: b"));
    QCOMPARE(headerValue(u"\u200bYWJj+/=\u00a0"_s), QByteArray("YWJj+/="));
    QCOMPARE(headerValue(u"\0\u007f\u0905"_s), QByteArray());
}

QTEST_GUILESS_MAIN(ApiRequestTest)
#include "api_request_test.moc"

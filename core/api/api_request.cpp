// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/api_request.h"

#include <QSslConfiguration>

namespace payoutdesk {
namespace {

QSslConfiguration tlsFor(const QList<QSslCertificate> &extraTrust)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraTrust.isEmpty())
        tls.addCaCertificates(extraTrust);
    return tls;
}

} // namespace

QByteArray headerValue(const QString &text)
{
    QByteArray value;
    for (const QChar c : text) {
        if (c >= u' ' && c <= u'~')
            value += static_cast<char>(c.unicode());
    }
    return value.trimmed();
}

QNetworkRequest requestFor(const ApiOptions &options, const QString &path, const Credentials &credentials)
{
    QNetworkRequest request(options.address.url(path));
    request.setRawHeader("X-Ipay-Auth-Code", headerValue(options.authCode));
    request.setRawHeader("X-Ipay-Client-Id", headerValue(credentials.clientId));
    request.setRawHeader("X-Ipay-Client-Secret", headerValue(credentials.clientSecret.reveal()));
    request.setRawHeader("X-Ipay-Endpoint-Ip", headerValue(options.endpointIp));
    request.setRawHeader("Content-Type", "application/json");
    // Qt would send these three by itself. Identity: the bytes that come are the bytes that Content-Length counts. English: an
    // ERR is understood by its English sentence, whatever language this desktop speaks.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "payout-desk");

    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tlsFor(options.extraTrust));
    return request;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_address.h"

#include "core/domain/credentials.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
/// A literal address, never a name: what "localhost" means is up to a file that others may write.
bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression net127(uR"(^127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$)"_s);
    return host == "::1"_L1 || net127.match(host).hasMatch();
}
} // namespace

Result<ApiAddress, ApiAddress::Problem> ApiAddress::parse(const QString &typed)
{
    const QString text = trimmedPaste(typed);
    if (text.isEmpty())
        return fail(Problem::Empty);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return fail(Problem::NotAnAddress);
    if (url.authority().contains(u'@'))
        return fail(Problem::HasUserInfo);
    if (url.hasQuery() || url.hasFragment())
        return fail(Problem::HasQueryOrFragment);
    const QString scheme = url.scheme();
    if (scheme != "https"_L1 && !(scheme == "http"_L1 && isLoopbackHost(url.host())))
        return fail(Problem::NotHttps);
    if (url.host().endsWith(u'.')) // the same host by its absolute name: one spelling, or it would not be known as live
        url.setHost(url.host().chopped(1));
    url.setPath(url.adjusted(QUrl::NormalizePathSegments).path());
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return ApiAddress(url);
}

QUrl ApiAddress::url(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

QString ApiAddress::origin() const
{
    const bool sixth = host().contains(u':');
    const int port = m_base.port(m_base.scheme() == "https"_L1 ? 443 : 80);
    return m_base.scheme() % "://"_L1 % (sixth ? QString(u'[' % host() % u']') : host()) % u':' % QString::number(port);
}

bool ApiAddress::isLoopback() const { return isLoopbackHost(host()); }

bool ApiAddress::isInstantpayLive() const { return host() == "api.instantpay.in"_L1; }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/proxy_asker.h"

namespace payoutdesk {

namespace {

/// The first that carries TLS to another host; one that is known for keeping copies of pages can do that, too.
QNetworkProxy usableOf(const QList<QNetworkProxy> &proxies)
{
    for (QNetworkProxy proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::HttpCachingProxy:
            proxy.setType(QNetworkProxy::HttpProxy);
            return proxy;
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::Socks5Proxy:
            return proxy;
        case QNetworkProxy::DefaultProxy:
        case QNetworkProxy::FtpCachingProxy:
            break;
        }
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

void ProxyAsker::ask(quint64 ticket, const QUrl &url)
{
    Q_EMIT found(ticket, usableOf(QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url))));
}

} // namespace payoutdesk

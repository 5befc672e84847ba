// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/connection_probe.h"

#include <QNetworkProxy>

namespace payoutdesk {

ConnectionProbe::ConnectionProbe(ApiAddress address, ProxyChoice proxy, int limitMs, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_proxy(std::move(proxy))
    , m_systemProxy(limitMs)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // the proxy itself is what we knock at
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { end(true); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(false); });
    connect(&m_limit, &QTimer::timeout, this, [this] { end(false); });
}

void ConnectionProbe::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_limit.start();
    if (m_address.isLoopback() || m_proxy.kind == ProxyChoice::Kind::None)
        return knockAtAddress();
    if (m_proxy.isManual())
        return knock(m_proxy.host, m_proxy.port);
    m_systemProxy.ask(m_address.url(QStringLiteral("/")), [this](const std::optional<QNetworkProxy> &proxy) {
        if (!m_looking)
            return; // took longer than the limit
        if (proxy && proxy->type() != QNetworkProxy::NoProxy)
            knock(proxy->hostName(), proxy->port());
        else if (proxy)
            knockAtAddress();
        else
            end(false);
    });
}

void ConnectionProbe::knockAtAddress()
{
    const QUrl url = m_address.url(QStringLiteral("/"));
    knock(url.host(), url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

void ConnectionProbe::knock(const QString &host, int port) { m_socket.connectToHost(host, static_cast<quint16>(port)); }

void ConnectionProbe::end(bool reached)
{
    if (!std::exchange(m_looking, false))
        return; // abort() below may complain once more
    m_limit.stop();
    m_socket.abort();
    Q_EMIT ended(reached);
}

} // namespace payoutdesk

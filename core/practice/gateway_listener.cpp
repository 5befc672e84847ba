// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/gateway_listener.h"

#include <QSslSocket>

namespace payoutdesk {

GatewayListener::GatewayListener(std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(std::move(tls))
{
}

void GatewayListener::incomingConnection(qintptr descriptor)
{
    auto *const secure = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket *const socket = secure ? secure : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    Q_EMIT taken();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    switch (m_manners.onConnect) {
    case GatewayManners::OnConnect::Close:
        delete socket; // closes it
        return;
    case GatewayManners::OnConnect::Silence:
        return; // stays the listener's child, unread
    case GatewayManners::OnConnect::Serve:
        break;
    }
    new GatewayConnection(socket, m_manners, m_serve, this);
    if (secure) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

} // namespace payoutdesk

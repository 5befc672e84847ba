// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_connection.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <optional>

namespace payoutdesk {

/// Takes connections, with TLS or without, and gives each to a GatewayConnection. Not a QSslServer: that one shakes hands
/// before anybody can decide to stay silent or to hang up.
class GatewayListener final : public QTcpServer {
    Q_OBJECT
public:
    GatewayListener(std::optional<QSslConfiguration> tls, QObject *parent);

    void setServe(GatewayConnection::Serve serve) { m_serve = std::move(serve); }
    void setManners(const GatewayManners &manners) { m_manners = manners; }

Q_SIGNALS:
    void taken();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const std::optional<QSslConfiguration> m_tls;
    GatewayConnection::Serve m_serve;
    GatewayManners m_manners;
};

} // namespace payoutdesk

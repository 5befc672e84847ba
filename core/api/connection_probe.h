// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/system_proxy.h"
#include "core/domain/api_address.h"
#include "core/domain/proxy_choice.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace payoutdesk {

/// Finds out whether the service's address, or the proxy before it, takes a TCP connection. Not one byte is sent: no TLS, no
/// header, nothing that could be taken for a request.
class ConnectionProbe final : public QObject {
    Q_OBJECT
public:
    ConnectionProbe(ApiAddress address, ProxyChoice proxy, int limitMs, QObject *parent);

    /// Answered by ended(), unless a look is under way already.
    void look();

Q_SIGNALS:
    void ended(bool reached);

private:
    void knock(const QString &host, int port);
    void knockAtAddress();
    void end(bool reached);

    const ApiAddress m_address;
    const ProxyChoice m_proxy;
    SystemProxy m_systemProxy;
    QTcpSocket m_socket;
    QTimer m_limit;
    bool m_looking = false;
};

} // namespace payoutdesk

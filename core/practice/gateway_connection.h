// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_values.h"
#include "core/practice/http_request_reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace payoutdesk {

/// What goes back over the wire for one request, down to the byte.
struct GatewayReply {
    enum class Then {
        KeepOpen,
        Close,
        HangUp, ///< closes without a goodbye, which TLS would have: as a server that crashes
        Reset,
        Hang,
        Flood
    };
    QByteArray bytes = {};
    Then then = Then::KeepOpen;
    int delayMs = 0;
    int dripMs = 0;
    qsizetype atOnce = 0; ///< bytes before the dripping
};

/// One connection of the gateway: reads requests, asks `serve` for each whole one, plays the reply. Deletes itself when the
/// peer is gone.
class GatewayConnection final : public QObject {
    Q_OBJECT
public:
    using Serve = std::function<GatewayReply(GatewayArrival)>;

    /// Takes the socket over.
    GatewayConnection(QTcpSocket *socket, const GatewayManners &manners, Serve serve, QObject *parent);

private:
    void read();
    void takeNext();
    void stopAtHead();
    void play(const GatewayReply &reply);
    void drip();
    void finish();
    void flood();
    void reset();
    void waitForNext();

    QTcpSocket *const m_socket;
    const GatewayManners m_manners;
    const Serve m_serve;
    HttpRequestReader m_reader;
    GatewayReply m_reply;
    bool m_answering = false;
    QTimer m_pause;
    QTimer m_drip;
    QTimer m_idle;
    QElapsedTimer m_sinceAnswer; ///< valid between two requests
};

} // namespace payoutdesk

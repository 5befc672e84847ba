// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/byte_server.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace payoutdesk {

ByteServer::ByteServer(QByteArray bytes, Then then, QObject *parent)
    : QObject(parent)
    , m_bytes(std::move(bytes))
    , m_then(then)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, this, [this, client, first = true]() mutable {
                m_heard += client->readAll();
                if (!std::exchange(first, false))
                    return;
                client->write(m_bytes);
                client->flush();
                if (m_then == Then::Stay)
                    return;
                if (m_then == Then::Reset) { // linger of zero seconds: RST instead of FIN
                    const linger now{.l_onoff = 1, .l_linger = 0};
                    ::setsockopt(static_cast<int>(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
                }
                m_then == Then::Reset ? client->abort() : client->disconnectFromHost();
            });
        }
    });
}

bool ByteServer::listen() { return m_server.listen(QHostAddress::LocalHost); }

QByteArray helloOfTls11()
{
    const QByteArray body = QByteArray("\x03\x02", 2) + QByteArray(32, 'r') // version 1.1, random
                            + QByteArray("\x00", 1)                         // no session
                            + QByteArray("\x00\x2f", 2)                     // TLS_RSA_WITH_AES_128_CBC_SHA
                            + QByteArray("\x00", 1);                        // no compression
    const auto length = [](qsizetype size, int bytes) {
        QByteArray text;
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            text += static_cast<char>((size >> shift) & 0xff);
        return text;
    };
    const QByteArray handshake = QByteArray("\x02", 1) + length(body.size(), 3) + body;
    return QByteArray("\x16\x03\x02", 3) + length(handshake.size(), 2) + handshake;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>

namespace payoutdesk {

/// A server on 127.0.0.1 that knows neither TLS nor HTTP: once somebody has said something, it says exactly its bytes, then
/// does one thing. What a real server cannot be made to do before, or in the middle of, a handshake.
class ByteServer final : public QObject {
    Q_OBJECT
public:
    enum class Then { Close, Reset, Stay };

    ByteServer(QByteArray bytes, Then then, QObject *parent = nullptr);

    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Everything that was said to it.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    const QByteArray m_bytes;
    const Then m_then;
    QTcpServer m_server;
    QByteArray m_heard;
    int m_connections = 0;
};

/// The ServerHello of a server that speaks nothing newer than TLS 1.1.
[[nodiscard]] QByteArray helloOfTls11();

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace payoutdesk {

/// An office's proxy on 127.0.0.1: speaks HTTP CONNECT and SOCKS5. Whatever name is asked for, the tunnel leads to one port of
/// this computer, so that a server in the test can be reached under the name of a stranger.
class ScriptedProxy final : public QObject {
    Q_OBJECT
public:
    enum class Manner {
        Tunnel,
        BadGateway, ///< CONNECT is answered 502; SOCKS5: host unreachable
        Close,      ///< closes once it was asked
        Silence,    ///< never answers
    };

    explicit ScriptedProxy(quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setManner(Manner manner) { m_manner = manner; }
    /// From now on nobody passes without these.
    void require(const QByteArray &user, const QByteArray &password);

    /// "api.payoutdesk.test:443", in the order asked.
    [[nodiscard]] const QList<QByteArray> &asked() const { return m_asked; }
    [[nodiscard]] int tunnels() const { return m_tunnels; }
    /// Asks that came without the right name and password.
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// Everything that was said to the proxy itself, before the tunnels began.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    enum class Step { First, SocksPassword, SocksRequest, Done };
    struct Talk {
        QTcpSocket *client;
        QByteArray received;
        Step step = Step::First;
    };

    void take(QTcpSocket *client);
    void read(Talk &talk);
    void readHttp(Talk &talk);
    void readSocks(Talk &talk);
    void answer(Talk &talk, const QByteArray &host, const QByteArray &good, const QByteArray &bad);
    void tunnel(Talk &talk, const QByteArray &good);

    const quint16 m_target;
    QTcpServer m_server;
    Manner m_manner = Manner::Tunnel;
    QByteArray m_user;
    QByteArray m_password;
    QList<QByteArray> m_asked;
    QByteArray m_heard;
    int m_tunnels = 0;
    int m_refusals = 0;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_proxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <memory>

namespace payoutdesk {

ScriptedProxy::ScriptedProxy(quint16 targetPort, QObject *parent)
    : QObject(parent)
    , m_target(targetPort)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            take(client);
    });
}

bool ScriptedProxy::listen() { return m_server.listen(QHostAddress::LocalHost); }

void ScriptedProxy::require(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void ScriptedProxy::take(QTcpSocket *client)
{
    auto talk = std::make_shared<Talk>(Talk{client, {}});
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, talk] {
        if (talk->step == Step::Done)
            return; // the tunnel reads
        const QByteArray bytes = talk->client->readAll();
        m_heard += bytes;
        talk->received += bytes;
        read(*talk);
    });
}

void ScriptedProxy::read(Talk &talk)
{
    if (talk.step == Step::First && !talk.received.startsWith('\x05'))
        readHttp(talk);
    else
        readSocks(talk);
}

void ScriptedProxy::readHttp(Talk &talk)
{
    const qsizetype end = talk.received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = talk.received.first(end);
    talk.received.clear();
    const QByteArray right = "proxy-authorization: basic " + QByteArray(m_user + ':' + m_password).toBase64().toLower();
    if (!m_user.isEmpty() && !head.toLower().contains(right)) {
        ++m_refusals;
        talk.client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                           "Content-Length: 0\r\n\r\n");
        return;
    }
    answer(talk, head.split(' ').value(1), "HTTP/1.1 200 Connection established\r\n\r\n",
           "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

void ScriptedProxy::readSocks(Talk &talk)
{
    const QByteArray &bytes = talk.received;
    switch (talk.step) {
    case Step::First: {
        if (bytes.size() < 2 || bytes.size() < 2 + bytes[1])
            return;
        const char method = m_user.isEmpty() ? '\x00' : '\x02';
        if (!bytes.mid(2, bytes[1]).contains(method)) {
            ++m_refusals;
            talk.client->write(QByteArray("\x05\xff", 2));
            talk.client->disconnectFromHost();
            return;
        }
        talk.received.clear();
        talk.step = m_user.isEmpty() ? Step::SocksRequest : Step::SocksPassword;
        talk.client->write(QByteArray("\x05", 1) + method);
        return;
    }
    case Step::SocksPassword: {
        const QByteArray right =
            QByteArray("\x01", 1) + static_cast<char>(m_user.size()) + m_user + static_cast<char>(m_password.size()) + m_password;
        const bool passes = bytes == right;
        talk.received.clear();
        talk.step = Step::SocksRequest;
        talk.client->write(QByteArray("\x01", 1) + (passes ? '\x00' : '\x01'));
        if (!passes) {
            ++m_refusals;
            talk.client->disconnectFromHost();
        }
        return;
    }
    case Step::SocksRequest: {
        if (bytes.size() < 7 || bytes[3] != '\x03' || bytes.size() < 7 + bytes[4])
            return; // by name, as a stranger is asked for
        const QByteArray host = bytes.mid(5, bytes[4]);
        talk.received.clear();
        answer(talk, host, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10),
               QByteArray("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        return;
    }
    case Step::Done:
        return;
    }
}

void ScriptedProxy::answer(Talk &talk, const QByteArray &host, const QByteArray &good, const QByteArray &bad)
{
    m_asked.append(host);
    switch (m_manner) {
    case Manner::Tunnel:
        tunnel(talk, good);
        return;
    case Manner::BadGateway:
        talk.client->write(bad);
        talk.client->disconnectFromHost();
        return;
    case Manner::Close:
        talk.client->abort();
        return;
    case Manner::Silence:
        return;
    }
}

void ScriptedProxy::tunnel(Talk &talk, const QByteArray &good)
{
    talk.step = Step::Done;
    ++m_tunnels;
    QTcpSocket *const client = talk.client;
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [client, good] { client->write(good); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::abort);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace payoutdesk

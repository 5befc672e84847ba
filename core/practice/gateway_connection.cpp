// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/gateway_connection.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace payoutdesk {

GatewayConnection::GatewayConnection(QTcpSocket *socket, const GatewayManners &manners, Serve serve, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_manners(manners)
    , m_serve(std::move(serve))
{
    m_socket->setParent(this);
    m_pause.setSingleShot(true);
    m_idle.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { play(m_reply); });
    connect(&m_drip, &QTimer::timeout, this, &GatewayConnection::drip);
    connect(&m_idle, &QTimer::timeout, m_socket, &QTcpSocket::disconnectFromHost);
    connect(m_socket, &QTcpSocket::readyRead, this, &GatewayConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // Queued: a QSslSocket says bytesWritten from within write(), and a flood would never leave this function again.
    connect(
        m_socket, &QTcpSocket::bytesWritten, this,
        [this] {
            if (m_answering && m_reply.then == GatewayReply::Then::Flood)
                flood();
        },
        Qt::QueuedConnection);
}

void GatewayConnection::read()
{
    const bool tooLate = m_sinceAnswer.isValid() && m_manners.idleLimitMs > 0 && m_sinceAnswer.elapsed() >= m_manners.idleLimitMs;
    if (tooLate && m_manners.whenIdle == GatewayManners::WhenIdle::DropNext)
        return reset();
    m_reader.feed(m_socket->readAll());
    if (m_manners.onHead != GatewayManners::OnHead::ReadOn)
        return stopAtHead();
    takeNext();
}

void GatewayConnection::stopAtHead()
{
    if (m_answering || !m_reader.hasHead())
        return;
    m_answering = true;
    if (auto request = m_reader.take())
        m_serve(*std::move(request)); // counted; its answer is nobody's
    switch (m_manners.onHead) {
    case GatewayManners::OnHead::ReadOn:
    case GatewayManners::OnHead::Stay:
        return;
    case GatewayManners::OnHead::HangUp:
        return m_socket->abort();
    case GatewayManners::OnHead::Reset:
        return reset();
    }
}

void GatewayConnection::takeNext()
{
    if (m_answering)
        return;
    auto request = m_reader.take();
    if (m_reader.isBroken()) {
        m_socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return m_socket->disconnectFromHost();
    }
    if (!request)
        return;
    m_answering = true;
    m_idle.stop();
    m_sinceAnswer.invalidate();
    m_reply = m_serve(*std::move(request));
    if (m_reply.delayMs > 0)
        m_pause.start(m_reply.delayMs);
    else
        play(m_reply);
}

void GatewayConnection::play(const GatewayReply &reply)
{
    if (reply.dripMs > 0 && !reply.bytes.isEmpty()) {
        m_socket->write(m_reply.bytes.left(reply.atOnce));
        m_reply.bytes.remove(0, reply.atOnce);
        return m_drip.start(reply.dripMs);
    }
    m_socket->write(reply.bytes);
    finish();
}

void GatewayConnection::drip()
{
    m_socket->write(m_reply.bytes.left(1));
    m_reply.bytes.remove(0, 1);
    if (m_reply.bytes.isEmpty()) {
        m_drip.stop();
        finish();
    }
}

void GatewayConnection::finish()
{
    switch (m_reply.then) {
    case GatewayReply::Then::KeepOpen:
        return waitForNext();
    case GatewayReply::Then::Close:
        return m_socket->disconnectFromHost();
    case GatewayReply::Then::HangUp:
        return m_socket->abort();
    case GatewayReply::Then::Reset:
        return reset();
    case GatewayReply::Then::Flood:
        return flood();
    case GatewayReply::Then::Hang:
        return;
    }
}

void GatewayConnection::waitForNext()
{
    m_answering = false;
    m_sinceAnswer.start();
    if (m_manners.idleLimitMs > 0 && m_manners.whenIdle == GatewayManners::WhenIdle::Close)
        m_idle.start(m_manners.idleLimitMs);
    if (!m_reader.isEmpty())
        takeNext();
}

void GatewayConnection::flood()
{
    constexpr qint64 ahead = 64 * 1024; // enough to keep the pipe full without filling the memory
    if (m_socket->bytesToWrite() < ahead)
        m_socket->write(QByteArray(16 * 1024, ' '));
}

void GatewayConnection::reset()
{
    // Linger of zero seconds: the kernel throws away what is unsent and answers with RST instead of FIN.
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
}

} // namespace payoutdesk

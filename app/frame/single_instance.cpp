// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// A path a profile, short enough for a socket (108 bytes).
QString socketOf(const QString &profileFolder)
{
    const QByteArray digest = QCryptographicHash::hash(QDir(profileFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = profileFolder;
    return folder + u"/payout-desk-"_s + QString::fromLatin1(digest.toHex().first(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_name(socketOf(profileFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("raised\n");
            caller->disconnectFromServer();
            Q_EMIT raiseWanted();
        }
    });
}

bool SingleInstance::raiseOther(int waitMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::ReadOnly);
    if (!socket.waitForConnected(waitMs))
        return false;
    // Connected is not heard: a stopped program's socket accepts too.
    return socket.waitForReadyRead(waitMs) && socket.readLine() == "raised\n";
}

bool SingleInstance::listen()
{
    // Left by a program that was killed; nobody answered there, or the profile's lock would not be ours.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_secret_service.h"

#include "core/desktop/secret_service_names.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTimer>

namespace payoutdesk {

using namespace Qt::StringLiterals;

/// A secret on the bus, (oayays).
struct FakeSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
using FakeSecrets = QMap<QDBusObjectPath, FakeSecret>;

QDBusArgument &operator<<(QDBusArgument &argument, const FakeSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, FakeSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace payoutdesk

Q_DECLARE_METATYPE(payoutdesk::FakeSecret)
Q_DECLARE_METATYPE(payoutdesk::FakeSecrets)

namespace payoutdesk {

namespace {
const auto connectionName = u"fake secret service"_s;
const auto collectionPath = u"/org/freedesktop/secrets/collection/fake"_s;
const auto promptPath = u"/org/freedesktop/secrets/prompt/1"_s;
const auto sessionPath = u"/org/freedesktop/secrets/session/1"_s;
const QString itemsBelow = collectionPath + u'/';

/// A key has characters that a path cannot have.
QDBusObjectPath pathOf(const QString &key) { return QDBusObjectPath(itemsBelow + QString::fromLatin1(key.toUtf8().toHex())); }

QString keyOf(const QString &path) { return QString::fromUtf8(QByteArray::fromHex(path.mid(itemsBelow.size()).toLatin1())); }

QString keyIn(const QVariant &attributes)
{
    return qdbus_cast<QMap<QString, QString>>(attributes.value<QDBusArgument>()).value(u"user"_s);
}
} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    qDBusRegisterMetaType<FakeSecret>();
    qDBusRegisterMetaType<FakeSecrets>();
    m_bus.registerVirtualObject(secret_service::path, this, QDBusConnection::SubPath);
    if (!m_bus.registerService(secret_service::service))
        qFatal("somebody else owns org.freedesktop.secrets on this bus");
}

FakeSecretService::~FakeSecretService() { leaveTheBus(); }

void FakeSecretService::leaveTheBus()
{
    if (!m_bus.isConnected())
        return; // it has left before
    m_bus.unregisterService(secret_service::service);
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus = QDBusConnection(QString()); // the last handle: the connection closes, and whoever waits for an answer hears of it
}

void FakeSecretService::behave(const Manner &manner)
{
    m_manner = manner;
    m_calls.clear();
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    ++m_calls[message.member()];
    if (message.member() == m_manner.diesAt) {
        QTimer::singleShot(0, this, &FakeSecretService::leaveTheBus);
        return true;
    }
    if (m_manner.silent || message.member() == m_manner.silentAt)
        return true;
    if (message.member() == u"OpenSession"_s && m_manner.keepsItems && message.arguments().value(0) != u"plain"_s) {
        m_bus.send(
            message.createErrorReply(QDBusError::NotSupported, u"no encryption on this bus"_s)); // then it asks for "plain"
        return true;
    }
    auto arguments = answer(message);
    if (arguments.isEmpty() && m_manner.keepsItems)
        arguments = answerAboutItems(message);
    if (arguments.isEmpty() && message.member() != u"Prompt"_s)
        return true; // taken, and never answered
    QTimer::singleShot(m_manner.delayMs, this, [this, reply = message.createReply(arguments)] { m_bus.send(reply); });
    if (message.member() == u"Prompt"_s && m_manner.prompting != Prompting::Open)
        QTimer::singleShot(m_manner.delayMs, this, &FakeSecretService::completePrompt);
    return true;
}

QVariantList FakeSecretService::answer(const QDBusMessage &message) const
{
    const auto paths = [](const QList<QDBusObjectPath> &list) { return QVariant::fromValue(list); };
    const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
    const QString member = message.member();
    if (member == u"ReadAlias"_s)
        return {path(m_manner.noCollection ? QString(secret_service::nothing) : collectionPath)};
    if (member == u"Get"_s)
        return {QVariant::fromValue(QDBusVariant(m_manner.locked))};
    if (member == u"Unlock"_s && m_manner.prompting == Prompting::None)
        return {paths({QDBusObjectPath(collectionPath)}), path(secret_service::nothing)};
    if (member == u"Unlock"_s)
        return {paths({}), path(promptPath)};
    return {};
}

QVariantList FakeSecretService::answerAboutItems(const QDBusMessage &message)
{
    const QString member = message.member();
    const QList<QVariant> given = message.arguments();
    const QVariant noPrompt = QVariant::fromValue(QDBusObjectPath(secret_service::nothing));
    if (member == u"GetAll"_s)
        return {QVariantMap()};
    if (member == u"OpenSession"_s)
        return {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(QDBusObjectPath(sessionPath))};
    if (member == u"SearchItems"_s) {
        QList<QDBusObjectPath> found;
        if (const QString key = keyIn(given.value(0)); m_items.contains(key))
            found.append(pathOf(key));
        return {QVariant::fromValue(found), QVariant::fromValue(QList<QDBusObjectPath>())};
    }
    if (member == u"GetSecrets"_s) {
        FakeSecrets secrets;
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(given.value(0).value<QDBusArgument>());
        for (const QDBusObjectPath &path : paths) {
            const QString key = keyOf(path.path());
            secrets.insert(path, {QDBusObjectPath(sessionPath), {}, m_items.value(key), u"text/plain"_s});
            if (m_manner.losesWhatWasRead)
                m_items.remove(key);
        }
        return {QVariant::fromValue(secrets)};
    }
    if (member == u"CreateItem"_s) {
        const auto properties = qdbus_cast<QVariantMap>(given.value(0).value<QDBusArgument>());
        const QString key = keyIn(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
        if (!m_manner.losesWrites)
            m_items.insert(key, qdbus_cast<FakeSecret>(given.value(1).value<QDBusArgument>()).value);
        return {QVariant::fromValue(pathOf(key)), noPrompt};
    }
    if (member == u"Delete"_s) {
        m_items.remove(keyOf(message.path()));
        return {noPrompt};
    }
    return {};
}

void FakeSecretService::completePrompt()
{
    if (m_manner.keepsItems && m_manner.prompting == Prompting::AtOnce)
        m_manner.locked = false;
    auto completed = QDBusMessage::createSignal(promptPath, secret_service::promptInterface, secret_service::promptCompleted);
    completed << (m_manner.prompting == Prompting::Dismissed) << QVariant::fromValue(QDBusVariant(QString()));
    m_bus.send(completed);
}

QString FakeSecretService::introspect(const QString &) const { return {}; }

} // namespace payoutdesk

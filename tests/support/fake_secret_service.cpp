// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_secret_service.h"

#include "core/desktop/secret_service_names.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTimer>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
const auto connectionName = u"fake secret service"_s;
const auto collectionPath = u"/org/freedesktop/secrets/collection/fake"_s;
const auto promptPath = u"/org/freedesktop/secrets/prompt/1"_s;
} // namespace

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    m_bus.registerVirtualObject(secret_service::path, this, QDBusConnection::SubPath);
    if (!m_bus.registerService(secret_service::service))
        qFatal("somebody else owns org.freedesktop.secrets on this bus");
}

FakeSecretService::~FakeSecretService()
{
    m_bus.unregisterService(secret_service::service);
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::behave(const Manner &manner)
{
    m_manner = manner;
    m_calls.clear();
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    ++m_calls[message.member()];
    const auto arguments = answer(message);
    if (m_manner.silent || (arguments.isEmpty() && message.member() != u"Prompt"_s))
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

void FakeSecretService::completePrompt()
{
    auto completed = QDBusMessage::createSignal(promptPath, secret_service::promptInterface, secret_service::promptCompleted);
    completed << (m_manner.prompting == Prompting::Dismissed) << QVariant::fromValue(QDBusVariant(QString()));
    m_bus.send(completed);
}

QString FakeSecretService::introspect(const QString &) const { return {}; }

} // namespace payoutdesk

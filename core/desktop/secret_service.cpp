// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/secret_service.h"

#include "core/desktop/answer_once.h"
#include "core/desktop/secret_prompt.h"
#include "core/desktop/secret_service_names.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <utility>

namespace payoutdesk {

using namespace secret_service;

namespace {

/// A bus that is gone, a name nobody owns or can start, an object without our interface: nobody to ask. A service that is
/// there and says nothing is something else.
SecretService::State stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return SecretService::State::Silent;
    default:
        return SecretService::State::Absent;
    }
}

SecretService::Unlocked unlockedOf(SecretService::State state)
{
    switch (state) {
    case SecretService::State::Open:
    case SecretService::State::NoCollection: // nothing there that could be locked
        return SecretService::Unlocked::Yes;
    case SecretService::State::Locked:
        return SecretService::Unlocked::Dismissed;
    case SecretService::State::Absent:
        return SecretService::Unlocked::Absent;
    case SecretService::State::Silent:
        return SecretService::Unlocked::Silent;
    }
    Q_UNREACHABLE();
}

} // namespace

SecretService::SecretService(int answerMs, int promptMs, QObject *parent)
    : QObject(parent)
    , m_answerMs(answerMs)
    , m_promptMs(promptMs)
{
}

void SecretService::ask(QObject *context, std::function<void(State)> answered)
{
    const auto once = AnswerOnce<State>(context, std::move(answered));
    QTimer::singleShot(m_answerMs, this, [once] { once(State::Silent); });
    findCollection([this, once](State state, const Path &collection) {
        if (state == State::Open)
            askLocked(collection, once);
        else
            once(state);
    });
}

void SecretService::unlock(QObject *context, std::function<void(Unlocked)> answered)
{
    const auto once = AnswerOnce<Unlocked>(context, std::move(answered));
    QTimer::singleShot(m_promptMs, this, [once] { once(Unlocked::Silent); });
    findCollection([this, once](State state, const Path &collection) {
        if (state == State::Open)
            askToUnlock(collection, once);
        else
            once(unlockedOf(state));
    });
}

void SecretService::findCollection(const std::function<void(State, const Path &)> &found)
{
    auto message = QDBusMessage::createMethodCall(service, path, serviceInterface, QStringLiteral("ReadAlias"));
    message << QString(defaultAlias);
    send(message, m_answerMs, [found](const QDBusPendingCallWatcher &call) {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isError())
            return found(stateOf(reply.error()), {});
        const Path collection = reply.value().path();
        found(collection == nothing ? State::NoCollection : State::Open, collection);
    });
}

void SecretService::askLocked(const Path &collection, const Answered &answered)
{
    auto message = QDBusMessage::createMethodCall(service, collection, properties, QStringLiteral("Get"));
    message << QString(collectionInterface) << QString(locked);
    send(message, m_answerMs, [answered](const QDBusPendingCallWatcher &call) {
        const QDBusPendingReply<QVariant> reply = call;
        if (reply.isError())
            return answered(stateOf(reply.error()));
        answered(reply.value().toBool() ? State::Locked : State::Open);
    });
}

void SecretService::askToUnlock(const Path &collection, const std::function<void(Unlocked)> &answered)
{
    auto message = QDBusMessage::createMethodCall(service, path, serviceInterface, QStringLiteral("Unlock"));
    message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection)});
    send(message, m_promptMs, [this, answered](const QDBusPendingCallWatcher &call) {
        const QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath> reply = call;
        if (reply.isError())
            return answered(unlockedOf(stateOf(reply.error())));
        const Path prompt = reply.argumentAt<1>().path();
        if (prompt == nothing)
            return answered(Unlocked::Yes);
        showPrompt(prompt, answered);
    });
}

void SecretService::showPrompt(const Path &prompt, const std::function<void(Unlocked)> &answered)
{
    // Listening comes first: a service may complete a prompt before it answers the call that shows it.
    auto *listener = new SecretPrompt(
        prompt, [answered](bool dismissed) { answered(dismissed ? Unlocked::Dismissed : Unlocked::Yes); }, this);
    QTimer::singleShot(m_promptMs, listener, &QObject::deleteLater);

    auto message = QDBusMessage::createMethodCall(service, prompt, promptInterface, QStringLiteral("Prompt"));
    message << QString(); // no window id: Wayland has none, and the prompt is the desktop's own
    send(message, m_promptMs, [answered](const QDBusPendingCallWatcher &call) {
        if (call.isError())
            answered(unlockedOf(stateOf(call.error())));
    });
}

void SecretService::send(const QDBusMessage &message, int limitMs, std::function<void(const QDBusPendingCallWatcher &)> replied)
{
    const auto bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, limitMs), this);
    const auto finish = [watcher, replied = std::move(replied)] {
        watcher->deleteLater();
        replied(*watcher);
    };
    // Without a bus the call has failed already and the watcher never speaks; the answer still comes later, not now.
    if (watcher->isFinished())
        QMetaObject::invokeMethod(watcher, finish, Qt::QueuedConnection);
    else
        connect(watcher, &QDBusPendingCallWatcher::finished, watcher, finish);
}

} // namespace payoutdesk

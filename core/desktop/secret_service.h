// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QDBusError;

namespace payoutdesk {

/// Asks the freedesktop.org Secret Service over D-Bus how its default collection stands, without raising a prompt.
/// QtKeychain 0.13.2 cannot tell "locked" from "not there" (measured): this can.
///
/// Every answer comes later, through the event loop of the thread this object lives on, exactly once, and not after
/// `context` or this object is gone. Needs no session bus: without one the answer is Absent.
class SecretService final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Open,
        NoCollection, ///< the service runs and has no default collection yet; the first write asks the person to make one
        Locked,
        Absent, ///< no session bus, or nobody offers the service on it
        Silent, ///< no answer within the limit
    };
    enum class Unlocked { Yes, Dismissed, Absent, Silent };

    /// `answerMs` bounds everything but a prompt, `promptMs` an unlock, during which a person may be typing.
    SecretService(int answerMs, int promptMs, QObject *parent = nullptr);

    void ask(QObject *context, std::function<void(State)> answered);
    /// The person may see the keychain's own prompt. A prompt that outlives the limit stays up; its answer is dropped here.
    void unlock(QObject *context, std::function<void(Unlocked)> answered);

private:
    using Answered = std::function<void(State)>;
    using Path = QString;

    void findCollection(const std::function<void(State, const Path &)> &found);
    void askLocked(const Path &collection, const Answered &answered);
    void askToUnlock(const Path &collection, const std::function<void(Unlocked)> &answered);
    void showPrompt(const Path &prompt, const std::function<void(Unlocked)> &answered);
    /// Sends without waiting; `replied` runs on this thread.
    void send(const QDBusMessage &message, int limitMs, std::function<void(const QDBusPendingCallWatcher &)> replied);

    int m_answerMs;
    int m_promptMs;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/message.h"
#include "app/parts/live_gate.h"
#include "app/words/outcomes.h"
#include "core/desk/news.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace payoutdesk {

class Desk;
class Reader;

/// Turns the desk's news into messages: one place, so that nothing is told twice and nothing is left out.
class Announcer final : public QObject {
    Q_OBJECT
public:
    Announcer(Desk &desk, Reader &reader, OutcomeSurroundings surroundings, QObject *parent = nullptr);

    /// Every send that a message offers goes through it; without one nothing is asked.
    void setLiveGate(LiveGate *gate) { m_gate = gate; }

    /// Says again what still waited for an answer in the window before this one, in this window's language.
    void sayAgain(const QList<Operation> &operations);
    /// What was said last of each operation that still waits for an answer.
    [[nodiscard]] QList<Operation> unanswered() const { return m_unanswered.values(); }

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);
    void messageOver(const QString &key);
    void pageWanted(const QString &key);

private:
    void hearOperation(const Operation &operation);
    void hearStart(const StartReport &report);
    void hearWait(const Operation &operation, WaitReason why);
    void hearCredentials(CredentialsState state);
    void offerWaiting();
    void say(const Operation &operation, const QString &recipient);
    [[nodiscard]] Message messageOf(const Operation &operation, const QString &recipient);
    [[nodiscard]] MessageAction goTo(const QString &text, const QString &page);
    /// Calls back with the recipient of the operation's link, empty for contacts and where nobody knows.
    void withRecipient(const Operation &operation, std::function<void(const QString &)> then);

    void throughGate(LiveGate::Step send, LiveGate::Step back = {});

    Desk &m_desk;
    Reader &m_reader;
    LiveGate *m_gate = nullptr;
    OutcomeSurroundings m_surroundings;
    QHash<OperationId, Operation> m_unanswered;
    QHash<OperationId, Operation> m_waiting; ///< for the credentials
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/message.h"
#include "app/parts/live_gate.h"
#include "app/words/outcomes.h"
#include "core/desk/news.h"
#include "core/domain/questions.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace payoutdesk {

class Desk;
class Reader;
class StartPanel;

/// Turns the desk's news into messages: one place, so that nothing is told twice and nothing is left out.
class Announcer final : public QObject {
    Q_OBJECT
public:
    Announcer(Desk &desk, Reader &reader, OutcomeSurroundings surroundings, QObject *parent = nullptr);

    /// Every send that a message offers goes through it; without one nothing is asked.
    void setLiveGate(LiveGate *gate) { m_gate = gate; }

    /// Says again what still waited for an answer in the window before this one, in this window's language.
    void sayAgain(const QList<Operation> &operations);
    /// Likewise, what waits for the connection, and what was left open at the start.
    void sayAgain(const QList<Operation> &parked, const LeftOpen &open);
    [[nodiscard]] QList<Operation> parked() const { return m_parked.values(); }
    [[nodiscard]] const LeftOpen &leftOpen() const;
    /// What was said last of each operation that still waits for an answer.
    [[nodiscard]] QList<Operation> unanswered() const { return m_unanswered.values(); }

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);
    void messageOver(const QString &key);
    void pageWanted(const QString &key);

private:
    void hearOperation(const Operation &operation);
    void hearStart(const StartReport &report);
    void hearStop(const QList<Operation> &cancelled);
    void hearWait(const Operation &operation, WaitReason why);
    void hearNoConnection(const Operation &operation);
    void hearConnectionBack(const QList<Operation> &waiting);
    /// A message whose button adds these; whoever turns back at the gate is offered it again.
    void offerToAdd(const Message &message, const QString &button, const QList<OperationId> &ids,
                    const QList<MessageAction> &others);
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
    QHash<OperationId, Operation> m_waiting; ///< for the credentials, the clock, or the disk
    bool m_outcomesWait = false;             ///< some could not be written down
    QHash<OperationId, Operation> m_parked;  ///< for the connection
    QSet<OperationId> m_stopped;             ///< told of together, not one by one
    StartPanel *m_start;
};

} // namespace payoutdesk

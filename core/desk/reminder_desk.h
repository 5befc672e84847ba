// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/desk/holds.h"
#include "core/desk/reminder_batch.h"
#include "core/domain/reminder_policy.h"
#include "core/domain/result.h"

#include <QObject>

#include <variant>

namespace payoutdesk {

class Connectivity;
class OperationLog;
class Sender;

/// Reminds: asks the policy, writes the press down, holds it for an Undo, hands it to the sender.
class ReminderDesk final : public QObject {
    Q_OBJECT
public:
    ReminderDesk(OperationLog &operations, Sender &sender, Connectivity &connectivity, const Clock &clock, ReminderLimits limits,
                 int holdMs, DeskSignals &news, QObject *parent);

    /// One operation a link; `hold` says whether it can be taken back for a few seconds. Several without a hold are a
    /// reviewed list, written down as a whole or not at all.
    void remind(const SubmissionId &submission, const QList<ObjectId> &links, bool hold, const QString &overrideReason);
    /// Reminders that were queued before, and that a person wants sent now. Several are a list, as reviewed ones are.
    void goOn(const QList<Operation> &queued);
    void undoNewest();
    void undoAll();
    /// Whether something can still be taken back.
    [[nodiscard]] bool holds() const { return !m_holds.list().isEmpty(); }
    /// What of the reviewed list has not left is taken back.
    void stopBatch();

private:
    struct Press {
        SubmissionId submission;
        ObjectId link;
        bool hold;
        QString overrideReason;
    };
    /// Nothing new came of a press: it is blocked, or it is the same press as before.
    using NotNew = std::variant<ReminderBlock, Operation>;
    /// Asks the policy and writes the press down; part of the caller's transaction, if there is one. Tells nobody.
    [[nodiscard]] Result<Operation, std::variant<NotNew, StoreProblem>> write(const Press &press);
    void tellNotNew(const Press &press, const NotNew &why);
    void remindOne(const Press &press);
    void remindList(const QList<Press> &presses);
    void sendList(const QList<Operation> &queued);
    void tellBatch();
    /// held → cancelled on disk; told either way.
    void takeBack(const Operation &operation);
    /// The same, told only where it fails.
    std::optional<Operation> cancel(const Operation &operation);
    void release(const Operation &operation);
    void tellHolds();

    OperationLog &m_operations;
    Sender &m_sender;
    Connectivity &m_connectivity;
    const Clock &m_clock;
    const ReminderLimits m_limits;
    const int m_holdMs;
    DeskSignals &m_news;
    Holds m_holds;
    ReminderBatch m_batch;
};

} // namespace payoutdesk

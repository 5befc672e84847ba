// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/desk/holds.h"
#include "core/domain/reminder_policy.h"

#include <QObject>

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

    /// One operation a link; `hold` says whether it can be taken back for a few seconds.
    void remind(const SubmissionId &submission, const QList<ObjectId> &links, bool hold, const QString &overrideReason);
    void undoNewest();
    void undoAll();
    /// Whether something can still be taken back.
    [[nodiscard]] bool holds() const { return !m_holds.list().isEmpty(); }

private:
    void remindOne(const SubmissionId &submission, const ObjectId &link, bool hold, const QString &overrideReason);
    /// held → cancelled on disk; told either way.
    std::optional<Operation> takeBack(const Operation &operation);
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
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reminder_desk.h"

#include "core/desk/connectivity.h"
#include "core/desk/sender.h"
#include "core/store/operation_log.h"

namespace payoutdesk {

ReminderDesk::ReminderDesk(OperationLog &operations, Sender &sender, Connectivity &connectivity, const Clock &clock,
                           ReminderLimits limits, int holdMs, DeskSignals &news, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_sender(sender)
    , m_connectivity(connectivity)
    , m_clock(clock)
    , m_limits(limits)
    , m_holdMs(holdMs)
    , m_news(news)
    , m_holds(clock, holdMs, this)
{
    connect(&m_holds, &Holds::changed, this, &ReminderDesk::tellHolds);
    connect(&m_holds, &Holds::ended, this, &ReminderDesk::release);
    connect(&m_holds, &Holds::interrupted, this, [this](const QList<Operation> &stopped) {
        QList<Operation> cancelled;
        for (const Operation &operation : stopped) {
            if (const auto taken = takeBack(operation))
                cancelled.append(*taken);
        }
        if (!cancelled.isEmpty())
            Q_EMIT m_news.holdsInterrupted(cancelled);
    });
}

void ReminderDesk::remind(const SubmissionId &submission, const QList<ObjectId> &links, bool hold, const QString &overrideReason)
{
    for (const ObjectId &link : links)
        remindOne(submission.forTarget(link.text()), link, hold, overrideReason);
}

void ReminderDesk::remindOne(const SubmissionId &submission, const ObjectId &link, bool hold, const QString &overrideReason)
{
    if (m_connectivity.isOffline()) {
        // Not kept waiting: by the time it could leave, it may not be wanted any more.
        ReminderBlock why;
        why.why = ReminderBlock::Why::NoConnection;
        why.host = m_connectivity.host();
        Q_EMIT m_news.reminderBlocked(submission, link, why);
        m_connectivity.look();
        return;
    }
    const auto history = m_operations.history(link);
    if (!history) {
        Q_EMIT m_news.storeTrouble(history.error());
        return;
    }
    const auto decision = decide(*history, m_limits, m_clock.now().utcMs);
    const auto *block = std::get_if<ReminderBlock>(&decision);
    const bool blocked = block && (overrideReason.isEmpty() || !block->canBeOverridden());
    if (blocked && block->why != ReminderBlock::Why::AlreadyOpen) {
        Q_EMIT m_news.reminderBlocked(submission, link, *block);
        return;
    }
    // An open operation may be this very press (double click, held Enter): the store knows.
    const bool held = hold && m_holdMs > 0;
    const auto added = m_operations.add({submission, held ? OperationState::Held : OperationState::Queued, link, overrideReason});
    if (!added) {
        std::visit(Match{
                       [&](const SameSubmission &same) { Q_EMIT m_news.operationChanged(same.operation); },
                       [&](const OpenOnTarget &open) {
                           ReminderBlock why;
                           why.why = ReminderBlock::Why::AlreadyOpen;
                           why.lastAtMs = open.operation.createdAtMs;
                           Q_EMIT m_news.reminderBlocked(submission, link, why);
                       },
                       [&](const StoreProblem &problem) { Q_EMIT m_news.storeTrouble(problem); },
                   },
                   added.error());
        return;
    }
    Q_EMIT m_news.operationChanged(*added);
    if (held)
        m_holds.add(*added);
    else
        m_sender.send(added->id);
}

void ReminderDesk::undoNewest()
{
    if (const auto newest = m_holds.takeNewest())
        takeBack(*newest);
    else
        Q_EMIT m_news.undoTooLate();
}

void ReminderDesk::undoAll()
{
    const QList<Operation> all = m_holds.takeAll();
    for (const Operation &operation : all)
        takeBack(operation);
}

std::optional<Operation> ReminderDesk::takeBack(const Operation &operation)
{
    const auto cancelled = m_operations.cancel(operation.id);
    if (cancelled) {
        Q_EMIT m_news.operationChanged(*cancelled);
        return *cancelled;
    }
    // Without the store's word it is not "taken back"; it is not sent either: it stays held and the next start cancels it.
    std::visit(Match{
                   [&](const NotClaimable &) { Q_EMIT m_news.undoTooLate(); },
                   [&](const StoreProblem &problem) { Q_EMIT m_news.storeTrouble(problem); },
               },
               cancelled.error());
    return {};
}

void ReminderDesk::release(const Operation &operation)
{
    const auto queued = m_operations.release(operation.id);
    if (queued) {
        Q_EMIT m_news.operationChanged(*queued);
        m_sender.send(queued->id);
    } else if (const auto *problem = std::get_if<StoreProblem>(&queued.error())) {
        Q_EMIT m_news.storeTrouble(*problem);
    }
}

void ReminderDesk::tellHolds() { Q_EMIT m_news.holdsChanged(m_holds.list()); }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reminder_desk.h"

#include "core/desk/connectivity.h"
#include "core/desk/sender.h"
#include "core/faults/faults.h"
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
            if (const auto taken = cancel(operation))
                cancelled.append(*taken);
        }
        if (!cancelled.isEmpty())
            Q_EMIT m_news.holdsInterrupted(cancelled);
        for (const Operation &operation : std::as_const(cancelled))
            Q_EMIT m_news.operationChanged(operation);
    });
    connect(&m_news, &DeskSignals::operationChanged, this, [this](const Operation &operation) {
        if (m_batch.hear(operation))
            tellBatch();
    });
    connect(&m_news, &DeskSignals::operationWaits, this, [this](const Operation &operation) {
        if (m_batch.leave(operation.id))
            tellBatch();
    });
    connect(&m_sender, &Sender::listPauseChanged, this, [this] {
        if (m_batch.progress().total > 0)
            tellBatch();
    });
    // Hours later it may not be wanted any more.
    connect(&m_sender, &Sender::listOverslept, this, &ReminderDesk::stopBatch);
    // A wrong environment may mean the wrong people: nothing more of the list leaves.
    connect(&m_news, &DeskSignals::environmentDiffers, this, &ReminderDesk::stopBatch);
}

void ReminderDesk::remind(const SubmissionId &submission, const QList<ObjectId> &links, bool hold, const QString &overrideReason)
{
    QList<Press> presses;
    for (const ObjectId &link : links)
        presses.append({submission.forTarget(link.text()), link, hold && m_holdMs > 0, overrideReason});
    if (!hold && presses.size() > 1)
        return remindList(presses);
    for (const Press &press : std::as_const(presses))
        remindOne(press);
}

Result<Operation, std::variant<ReminderDesk::NotNew, StoreProblem>> ReminderDesk::write(const Press &press)
{
    if (m_connectivity.isOffline()) {
        // Not kept waiting: by the time it could leave, it may not be wanted any more.
        ReminderBlock why;
        why.why = ReminderBlock::Why::NoConnection;
        why.host = m_connectivity.host();
        m_connectivity.look();
        return fail(NotNew(why));
    }
    const auto history = m_operations.history(press.link);
    if (!history)
        return fail(history.error());
    const auto decision = decide(*history, m_limits, m_clock.now().utcMs);
    const auto *block = std::get_if<ReminderBlock>(&decision);
    const bool blocked = block && (press.overrideReason.isEmpty() || !block->canBeOverridden());
    if (blocked && block->why != ReminderBlock::Why::AlreadyOpen)
        return fail(NotNew(*block));
    // An open operation may be this very press (double click, held Enter): the store knows.
    const auto added = m_operations.add(
        {press.submission, press.hold ? OperationState::Held : OperationState::Queued, press.link, press.overrideReason});
    if (added)
        return *added;
    using Failed = Result<Operation, std::variant<NotNew, StoreProblem>>;
    return std::visit(Match{
                          [](const SameSubmission &same) -> Failed { return fail(NotNew(same.operation)); },
                          [](const OpenOnTarget &open) -> Failed {
                              ReminderBlock why;
                              why.why = ReminderBlock::Why::AlreadyOpen;
                              why.lastAtMs = open.operation.createdAtMs;
                              return fail(NotNew(why));
                          },
                          [](const StoreProblem &problem) -> Failed { return fail(problem); },
                      },
                      added.error());
}

void ReminderDesk::tellNotNew(const Press &press, const NotNew &why)
{
    std::visit(Match{
                   [&](const ReminderBlock &block) { Q_EMIT m_news.reminderBlocked(press.submission, press.link, block); },
                   [&](const Operation &same) { Q_EMIT m_news.operationChanged(same); },
               },
               why);
}

void ReminderDesk::remindOne(const Press &press)
{
    const auto written = write(press);
    if (!written) {
        std::visit(Match{
                       [&](const NotNew &why) { tellNotNew(press, why); },
                       [&](const StoreProblem &problem) { Q_EMIT m_news.storeTrouble(problem); },
                   },
                   written.error());
        return;
    }
    faults::reach(faults::Point::AfterIntent);
    Q_EMIT m_news.operationChanged(*written);
    if (press.hold)
        m_holds.add(*written);
    else
        m_sender.send(written->id);
}

void ReminderDesk::remindList(const QList<Press> &presses)
{
    QList<Operation> queued;
    QList<std::pair<Press, NotNew>> notNew;
    // One commit: after a crash the list stands there whole and is asked about, or nobody of it was ever meant.
    const auto written = m_operations.together([&]() -> Result<void, StoreProblem> {
        for (const Press &press : presses) {
            const auto one = write(press);
            if (one)
                queued.append(*one);
            else if (const auto *why = std::get_if<NotNew>(&one.error()))
                notNew.append({press, *why});
            else
                return fail(std::get<StoreProblem>(one.error()));
        }
        return {};
    });
    if (!written) {
        Q_EMIT m_news.storeTrouble(written.error());
        return;
    }
    faults::reach(faults::Point::AfterIntent);
    for (const auto &[press, why] : std::as_const(notNew))
        tellNotNew(press, why);
    for (const Operation &operation : std::as_const(queued))
        Q_EMIT m_news.operationChanged(operation);
    sendList(queued);
}

void ReminderDesk::goOn(const QList<Operation> &queued)
{
    if (queued.size() == 1)
        m_sender.send(queued.constFirst().id);
    else
        sendList(queued);
}

void ReminderDesk::sendList(const QList<Operation> &queued)
{
    if (queued.isEmpty())
        return;
    m_batch.add(queued);
    tellBatch();
    for (const Operation &operation : queued)
        m_sender.sendOfList(operation.id);
}

void ReminderDesk::stopBatch()
{
    const QList<OperationId> waiting = m_batch.waiting();
    for (const OperationId &id : waiting)
        m_sender.withdraw(id); // first of all: from here on nothing of it leaves
    QList<Operation> cancelled;
    const auto written = m_operations.together([&]() -> Result<void, StoreProblem> {
        for (const OperationId &id : waiting) {
            const auto one = m_operations.cancel(id);
            if (one)
                cancelled.append(*one);
            else if (const auto *problem = std::get_if<StoreProblem>(&one.error()))
                return fail(*problem);
        }
        return {};
    });
    if (!written) {
        // They stay queued and out of line: nothing leaves, and Stop may be pressed again.
        Q_EMIT m_news.storeTrouble(written.error());
        return;
    }
    if (cancelled.isEmpty())
        return;
    Q_EMIT m_news.batchStopped(cancelled);
    for (const Operation &operation : std::as_const(cancelled))
        Q_EMIT m_news.operationChanged(operation);
}

void ReminderDesk::tellBatch()
{
    BatchProgress progress = m_batch.progress();
    if (progress.waiting > 0)
        progress.pausedForMs = m_sender.listPauseMs();
    Q_EMIT m_news.batchChanged(progress);
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

void ReminderDesk::takeBack(const Operation &operation)
{
    if (const auto cancelled = cancel(operation))
        Q_EMIT m_news.operationChanged(*cancelled);
}

std::optional<Operation> ReminderDesk::cancel(const Operation &operation)
{
    const auto cancelled = m_operations.cancel(operation.id);
    if (cancelled)
        return *cancelled;
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
        m_holds.add(operation); // it may still be taken back, and goes when the disk takes it
    }
}

void ReminderDesk::tellHolds() { Q_EMIT m_news.holdsChanged(m_holds.list()); }

} // namespace payoutdesk

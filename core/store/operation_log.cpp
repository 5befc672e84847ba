// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operation_log.h"

#include "core/faults/faults.h"
#include "core/store/connection.h"
#include "core/store/contact_work.h"
#include "core/store/event_log.h"
#include "core/store/operation_change.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
bool isOutcome(OperationState state)
{
    switch (state) {
    case OperationState::Accepted:
    case OperationState::Pending:
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::Unknown:
        return true;
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Sending:
    case OperationState::ResolvedDone:
    case OperationState::ResolvedNotDone:
    case OperationState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool isDecision(OperationState state)
{
    return state == OperationState::ResolvedDone || state == OperationState::ResolvedNotDone;
}

StoreProblem forbidden(const Connection &connection, OperationState from, OperationState to)
{
    return {StoreProblem::Kind::Failed, connection.file(), u"no way from %1 to %2"_s.arg(toWord(from), toWord(to))};
}

template <typename Problem>
Result<Operation, Problem> firstOf(Result<QList<Operation>, StoreProblem> found, const Problem &otherwise)
{
    if (!found)
        return fail(Problem(found.error()));
    if (found->isEmpty())
        return fail(otherwise);
    return found->first();
}
} // namespace

OperationLog::OperationLog(Connection &connection, EventLog &events)
    : m_connection(connection)
    , m_events(events)
{
}

Result<Operation, NotClaimed> OperationLog::change(OperationId id, bool (*mayStart)(OperationState),
                                                   const OperationChange &wanted)
{
    return m_connection.transaction([&]() -> Result<Operation, NotClaimed> {
        const auto before = readOperation(m_connection, id);
        if (!before)
            return fail(before.error());
        if (!*before || !mayStart((*before)->state) || !mayBecome((*before)->state, wanted.to))
            return fail(NotClaimable{});
        auto after = applyChange(m_connection, m_events, **before, wanted);
        if (wanted.to == OperationState::Sending)
            faults::reach(faults::Point::BeforeClaimCommit);
        return after;
    });
}

Result<Operation, NotClaimed> OperationLog::release(OperationId id)
{
    return change(id, [](OperationState state) { return state == OperationState::Held; }, {OperationState::Queued});
}

Result<Operation, NotClaimed> OperationLog::cancel(OperationId id)
{
    return change(id, [](OperationState state) { return state == OperationState::Held || state == OperationState::Queued; },
                  {OperationState::Cancelled});
}

Result<Operation, NotClaimed> OperationLog::claim(OperationId id)
{
    auto claimed = change(id, [](OperationState state) { return state == OperationState::Queued; }, {OperationState::Sending});
    if (claimed)
        faults::reach(faults::Point::AfterClaimCommit);
    return claimed;
}

Result<Operation, StoreProblem> OperationLog::settle(OperationId id, const Settlement &settlement)
{
    return m_connection.transaction([&]() -> Result<Operation, StoreProblem> {
        const auto before = readOperation(m_connection, id);
        if (!before)
            return fail(before.error());
        if (!*before)
            return fail(StoreProblem{StoreProblem::Kind::Failed, m_connection.file(), u"no such operation"_s});
        const OperationState from = (*before)->state;
        if (!isOutcome(settlement.state) || !mayBecome(from, settlement.state))
            return fail(forbidden(m_connection, from, settlement.state));
        const auto after = applyChange(m_connection, m_events, **before,
                                       {settlement.state, settlement.cause, settlement.said, settlement.contact, {}});
        if (after)
            return *after;
        return std::visit(Match{[&](NotClaimable) -> Result<Operation, StoreProblem> {
                                    return fail(forbidden(m_connection, from, settlement.state));
                                },
                                [](const StoreProblem &problem) -> Result<Operation, StoreProblem> { return fail(problem); }},
                          after.error());
    });
}

Result<Operation, NotClaimed> OperationLog::resolve(OperationId id, OperationState decision, const QString &note)
{
    if (!isDecision(decision))
        return fail(NotClaimable{});
    return m_connection.transaction([&]() -> Result<Operation, NotClaimed> {
        const auto before = readOperation(m_connection, id);
        if (!before)
            return fail(before.error());
        if (!*before || !mayBecome((*before)->state, decision))
            return fail(NotClaimable{});
        bool sentAgain = false;
        const auto newer = m_connection.read(triedAgainSql(), triedAgainValues(**before), [&](const Row &) { sentAgain = true; });
        if (!newer)
            return fail(newer.error());
        if (sentAgain)
            return fail(NotClaimable{});
        // Why it was in doubt and what the server had said stays with the decision.
        return applyChange(m_connection, m_events, **before,
                           {decision, (*before)->cause, (*before)->said, (*before)->contact, note});
    });
}

Result<Recovered, StoreProblem> OperationLog::recover()
{
    return m_connection.transaction([&]() -> Result<Recovered, StoreProblem> {
        const auto sending = inState(OperationState::Sending);
        if (!sending)
            return fail(sending.error());
        const auto held = inState(OperationState::Held);
        if (!held)
            return fail(held.error());
        Recovered recovered;
        const auto put = [&](const QList<Operation> &before, const OperationChange &wanted,
                             QList<Operation> &into) -> Result<void, StoreProblem> {
            for (const Operation &operation : before) {
                const auto after = applyChange(m_connection, m_events, operation, wanted);
                if (after) {
                    into << *after;
                    continue;
                }
                const auto *problem = std::get_if<StoreProblem>(&after.error());
                return fail(problem != nullptr ? *problem : forbidden(m_connection, operation.state, wanted.to));
            }
            return {};
        };
        if (const auto done = put(*sending, {OperationState::Unknown, UnknownCause::ProgramClosed}, recovered.unknown); !done)
            return fail(done.error());
        faults::reach(faults::Point::DuringRecovery);
        if (const auto done = put(*held, {OperationState::Cancelled}, recovered.cancelled); !done)
            return fail(done.error());
        const auto queued = inState(OperationState::Queued);
        if (!queued)
            return fail(queued.error());
        recovered.queued = *queued;
        return recovered;
    });
}

Result<void, StoreProblem> OperationLog::together(const std::function<Result<void, StoreProblem>()> &work)
{
    return m_connection.transaction(work);
}

Result<std::optional<Operation>, StoreProblem> OperationLog::find(OperationId id) const
{
    return readOperation(m_connection, id);
}

Result<qint64, StoreProblem> OperationLog::clockBehindMs() const
{
    return m_events.newestMs().map([this](qint64 newest) { return newest - m_events.now().utcMs; });
}

Moment OperationLog::now() const { return m_events.now(); }

Result<std::optional<Moment>, StoreProblem> OperationLog::lastWritten() const { return m_events.last(); }

Result<std::optional<Operation>, StoreProblem> OperationLog::twinOf(const QString &contactKey) const
{
    return newestAdded(u"o.kind = ? AND o.target = ?"_s, {toWord(OperationKind::AddContact), contactKey});
}

Result<std::optional<Operation>, StoreProblem> OperationLog::twinByMobile(const Mobile &mobile) const
{
    return newestAdded(u"o.id IN (SELECT operation FROM contact_list WHERE mobile = ?)"_s, {mobile.digits()});
}

Result<std::optional<Operation>, StoreProblem> OperationLog::newestAdded(const QString &where, const QVariantList &values) const
{
    const auto found = readOperations(
        m_connection, u"WHERE "_s + where + u" AND o.state IN ("_s + stateList([](OperationState state) {
                          return isOpen(state) || state == OperationState::Accepted || state == OperationState::ResolvedDone;
                      }) + u") ORDER BY o.id DESC LIMIT 1"_s,
        values);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return std::nullopt;
    return found->first();
}

Result<QList<Operation>, StoreProblem> OperationLog::unsent(qint64 weekMs) const { return unsentContacts(m_connection, weekMs); }

Result<QList<Operation>, StoreProblem> OperationLog::inState(OperationState state) const
{
    return readOperations(m_connection, u"WHERE o.state = ? ORDER BY o.id"_s, {toWord(state)});
}

} // namespace payoutdesk

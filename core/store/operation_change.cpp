// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operation_change.h"

#include "core/store/connection.h"
#include "core/store/contact_lines.h"
#include "core/store/contact_rows.h"
#include "core/store/event_log.h"
#include "core/store/link_rows.h"
#include "core/store/link_ties.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
Result<int, StoreProblem> writeClaim(Connection &connection, EventLog &events, OperationId id, const Moment &now)
{
    // A clock that was set back must not make this claim older than what happened before it: cooldowns count from here.
    const auto newest = events.newestMs();
    if (!newest)
        return fail(newest.error());
    return connection.change(
        uR"(UPDATE operations SET state = 'sending', owner = ?, machine = ?, changed_ms = ?,
                   claimed_ms = ?, claimed_boot_id = ?, claimed_boot_ms = ? WHERE id = ? AND state = 'queued')"_s,
        {events.writer().owner, events.writer().machine, now.utcMs, qMax(now.utcMs, *newest), now.bootId, now.bootMs, id.value});
}

Result<int, StoreProblem> writeState(Connection &connection, const Operation &before, const OperationChange &change,
                                     const Moment &now)
{
    const ServerSaid said = change.said.value_or(ServerSaid());
    return connection.change(
        uR"(UPDATE operations SET state = ?, cause = ?, changed_ms = ?, answered = ?, said_code = ?, said_status = ?,
                   said_reference = ?, said_environment = ?, said_timestamp = ?, contact_id = ?, decision_note = ?
            WHERE id = ? AND state = ?)"_s,
        {toWord(change.to), toWord(change.cause), now.utcMs, change.said.has_value(), said.statusCode, said.status,
         said.reference, said.environment, said.timestamp, change.contact ? change.contact->text() : QString(), change.note,
         before.id.value, toWord(before.state)});
}

/// The book holds whom Instantpay accepted, and whom a person says it has.
Result<void, StoreProblem> keepBook(Connection &connection, const Operation &before, const OperationChange &change, qint64 nowMs)
{
    if (change.to == OperationState::Accepted || change.to == OperationState::ResolvedDone)
        return enterContact(connection, before, change.contact, nowMs);
    if (change.to == OperationState::ResolvedNotDone) // an answer may be changed
        return leaveContact(connection, before.id);
    return {};
}
} // namespace

Result<Operation, NotClaimed> applyChange(Connection &connection, EventLog &events, const Operation &before,
                                          const OperationChange &change)
{
    if (!mayBecome(before.state, change.to))
        return fail(NotClaimable{});
    const Moment now = events.now();
    const auto rows = change.to == OperationState::Sending ? writeClaim(connection, events, before.id, now)
                                                           : writeState(connection, before, change, now);
    if (!rows)
        return fail(rows.error());
    if (*rows != 1)
        return fail(NotClaimable{});

    const auto *link = std::get_if<ObjectId>(&before.subject);
    Event event{.operation = before.id,
                .kind = before.kind(),
                .linkId = link != nullptr ? link->text() : QString(),
                .from = before.state,
                .to = change.to,
                .cause = change.cause,
                .said = change.said,
                .personal = {change.note, change.contact ? change.contact->text() : QString()}};
    if (const auto written = events.append(event, now); !written)
        return fail(written.error());
    if (link != nullptr) {
        if (const auto kept = refreshReminders(connection, *link); !kept)
            return fail(kept.error());
    } else {
        if (const auto kept = updateContactLine(connection, before.id, change.to, change.contact); !kept)
            return fail(kept.error());
        if (const auto kept = keepBook(connection, before, change, now.utcMs); !kept)
            return fail(kept.error());
        if (const auto kept = refreshTiedLinks(connection, before.target); !kept)
            return fail(kept.error());
    }
    const auto after = readOperation(connection, before.id);
    if (!after)
        return fail(after.error());
    return **after;
}

} // namespace payoutdesk

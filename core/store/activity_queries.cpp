// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activity_queries.h"

#include "core/store/activity_search.h"
#include "core/store/connection.h"
#include "core/store/event_log.h"
#include "core/store/operation_rows.h"
#include "core/store/row_numbers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
enum Column {
    Id,
    OperationColumn,
    What,
    From,
    To,
    Cause,
    SaidCode,
    SaidReference,
    SaidEnvironment,
    SaidTimestamp,
    User,
    At,
    Writer,
    Seq,
    DigestLength,
    Computer,
    Texts,
    Recipient,
};

const auto selection = uR"(
    SELECT e.id, e.operation_id, e.what, e.from_state, e.to_state, e.cause, e.said_code, e.said_reference, e.said_environment,
           e.said_timestamp, e.user, e.utc_ms, e.writer, e.seq, length(e.digest), coalesce(w.machine, ''), t.text,
           coalesce(l.recipient, '')
    FROM json_each(?) j CROSS JOIN events e ON e.id = j.value LEFT JOIN writers w ON w.writer = e.writer
         LEFT JOIN event_texts t ON t.event_id = e.id LEFT JOIN links l ON l.link_id = e.target AND e.target <> ''
    ORDER BY j.key)"_s;

QString kindSql(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::All:
        return {};
    case ActivityKind::Contacts:
        return u" AND e.kind = 'add_contact'"_s;
    case ActivityKind::Reminders:
        return u" AND e.kind = 'remind_link'"_s;
    case ActivityKind::Decisions:
        return u" AND e.to_state IN ('resolved_done', 'resolved_not_done') AND e.what <> 'erased'"_s;
    }
    Q_UNREACHABLE();
}

QString columnName(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::When:
        return u"e.utc_ms"_s;
    case ActivityColumn::Who:
        return u"e.user"_s;
    case ActivityColumn::Outcome:
        return u"e.to_state"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ActivityRow::What> whatFrom(const QString &word)
{
    if (word == "pressed"_L1)
        return ActivityRow::What::Pressed;
    if (word == "changed"_L1)
        return ActivityRow::What::Changed;
    if (word == "erased"_L1)
        return ActivityRow::What::Erased;
    return {};
}

std::optional<ServerSaid> saidFrom(const Row &row, const QString &sentence)
{
    ServerSaid said{row.text(SaidCode), sentence, row.text(SaidReference), row.text(SaidEnvironment), row.text(SaidTimestamp)};
    return said == ServerSaid() ? std::nullopt : std::optional(std::move(said));
}

/// Nothing for words that this program cannot have written.
std::optional<ActivityRow> activityFrom(const Row &row, const Operation &operation)
{
    const auto what = whatFrom(row.text(What));
    const auto from = operationStateFromWord(row.text(From));
    const auto to = operationStateFromWord(row.text(To));
    if (!what || !to || (!from && !row.text(From).isEmpty()))
        return {};
    const QByteArray packedText = row.bytes(Texts);
    const EventText text = eventText(packedText);
    const bool changed = *what == ActivityRow::What::Changed;

    ActivityRow activity;
    activity.row = row.number(Id);
    activity.what = *what;
    activity.from = from;
    activity.operation = operation;
    activity.operation.state = *to;
    activity.operation.cause = operationCauseFromWord(row.text(Cause));
    activity.operation.said = saidFrom(row, text.sentence);
    activity.operation.changedAtMs = row.number(At);
    activity.stateNow = operation.state;
    activity.atMs = row.number(At);
    activity.user = row.text(User);
    activity.computer = row.text(Computer);
    activity.recipient = row.text(Recipient);
    activity.note = changed ? text.personal.value(0) : QString();
    activity.erased = packedText.isEmpty() && row.number(DigestLength) > 0;
    activity.writer = row.text(Writer);
    activity.seq = row.number(Seq);
    return activity;
}
} // namespace

ActivityQueries::ActivityQueries(Connection &connection)
    : m_connection(connection)
{
}

Result<ActivityQueries::Where, StoreProblem> ActivityQueries::where(const ActivityFilter &filter) const
{
    Where where{u"WHERE 1"_s + kindSql(filter.kind), {}};
    if (filter.doubtfulOnly)
        where.sql += u" AND e.to_state IN ('unknown', 'pending', 'resolved_done', 'resolved_not_done') AND e.what <> 'erased'"_s;
    if (filter.sinceMs > 0) {
        where.sql += u" AND e.utc_ms >= ?"_s;
        where.values << filter.sinceMs;
    }
    const auto match = activityMatch(m_connection, filter.search);
    if (!match)
        return fail(match.error());
    where.sql += match->sql;
    where.values << match->values;
    return where;
}

Result<QList<qint64>, StoreProblem> ActivityQueries::ids(const ActivityIds &question) const
{
    const auto meant = where(question.filter);
    if (!meant)
        return fail(meant.error());
    const QString direction = question.order.descending ? u" DESC"_s : u""_s;
    return readNumbers(m_connection,
                       u"SELECT e.id AS id FROM events e " % meant->sql % u" ORDER BY " % columnName(question.order.column) %
                           direction % u", e.id" % direction,
                       meant->values);
}

Result<qint64, StoreProblem> ActivityQueries::count(const ActivityFilter &filter) const
{
    const auto meant = where(filter);
    if (!meant)
        return fail(meant.error());
    qint64 count = 0;
    const auto read = m_connection.read(u"SELECT count(*) FROM events e " % meant->sql, meant->values,
                                        [&](const Row &row) { count = row.number(0); });
    if (!read)
        return fail(read.error());
    return count;
}

Result<QList<ActivityRow>, StoreProblem> ActivityQueries::rows(const QList<qint64> &rows) const
{
    const QString numbers = jsonOf(rows);
    const auto operations = readOperations(
        m_connection, u"WHERE o.id IN (SELECT operation_id FROM events WHERE id IN (SELECT value FROM json_each(?)))"_s,
        {numbers});
    if (!operations)
        return fail(operations.error());
    QHash<qint64, Operation> known;
    for (const Operation &operation : *operations)
        known.insert(operation.id.value, operation);

    QList<ActivityRow> activity;
    std::optional<qint64> unreadable;
    const auto read = m_connection.read(selection, {numbers}, [&](const Row &row) {
        // An event whose press was written between the two questions is asked for again with the next change.
        const auto operation = known.constFind(row.number(OperationColumn));
        if (operation == known.cend())
            return;
        if (auto event = activityFrom(row, *operation))
            activity << *std::move(event);
        else
            unreadable = row.number(Id);
    });
    if (!read)
        return fail(read.error());
    if (unreadable)
        return fail(StoreProblem{StoreProblem::Kind::Damaged, m_connection.file(), u"event %1"_s.arg(*unreadable)});
    return activity;
}

} // namespace payoutdesk

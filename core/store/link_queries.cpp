// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_queries.h"

#include "core/store/connection.h"
#include "core/store/link_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
QString columnName(LinkColumn column)
{
    switch (column) {
    case LinkColumn::Id:
        return u"link_id"_s;
    case LinkColumn::Recipient:
        return u"recipient_sort"_s;
    case LinkColumn::Amount:
        return u"amount_paise"_s;
    case LinkColumn::State:
        return u"state"_s;
    case LinkColumn::Expires:
        return u"expires_ms"_s;
    case LinkColumn::LastReminder:
        return u"last_reminder_ms"_s;
    case LinkColumn::Reminders:
        return u"reminders"_s;
    case LinkColumn::Added:
        return u"added_ms"_s;
    }
    Q_UNREACHABLE();
}

QString orderBy(LinkColumn column, bool descending)
{
    const QString direction = descending ? u" DESC"_s : u" ASC"_s;
    return u" ORDER BY "_s + columnName(column) + direction + u", links.id"_s + direction;
}

bool isFilledByReminders(LinkColumn column) { return column == LinkColumn::LastReminder || column == LinkColumn::Reminders; }

QString needleOf(const LinkFilter &filter) { return folded(filter.search.trimmed()); }

/// "12,7,40": a million row numbers come as one text three times faster than as a million rows.
QList<LinkRowId> numbersFrom(const QByteArray &text)
{
    QList<LinkRowId> numbers;
    numbers.reserve(std::count(text.begin(), text.end(), ',') + 1);
    LinkRowId number = 0;
    bool any = false;
    for (const char c : text) {
        if (c == ',') {
            numbers << number;
            number = 0;
            continue;
        }
        number = number * 10 + (c - '0');
        any = true;
    }
    if (any)
        numbers << number;
    return numbers;
}

QByteArray joined(const QList<LinkRowId> &rows)
{
    QByteArray text("[");
    for (const LinkRowId row : rows)
        text += QByteArray::number(row) + ',';
    if (!rows.isEmpty())
        text.chop(1);
    return text + ']';
}
} // namespace

LinkQueries::LinkQueries(Connection &connection, qsizetype few)
    : m_connection(connection)
    , m_few(few)
{
}

Result<qint64, StoreProblem> LinkQueries::count(const LinkFilter &filter)
{
    const auto now = version();
    if (!now)
        return fail(now.error());
    const QString needle = needleOf(filter);
    if (needle.isEmpty())
        return countAll(*now);
    if (const auto done = find(needle, *now); !done)
        return fail(done.error());
    return m_found->rows.size();
}

Result<QList<LinkRowId>, StoreProblem> LinkQueries::ids(const LinkIds &question)
{
    const auto now = version();
    if (!now)
        return fail(now.error());
    const QString needle = needleOf(question.filter);
    if (needle.isEmpty()) {
        const auto total = countAll(*now);
        if (!total)
            return fail(total.error());
        return window(question, *total);
    }
    if (const auto done = sort(needle, question.order, *now); !done)
        return fail(done.error());
    return m_ordered->rows.mid(question.offset, question.count);
}

Result<QList<LinkRow>, StoreProblem> LinkQueries::rows(const QList<LinkRowId> &rows) const
{
    QList<LinkRow> links;
    links.reserve(rows.size());
    for (const LinkRowId row : rows) {
        const auto found = readLinks(m_connection, u"WHERE id = ? AND removed = 0"_s, {row});
        if (!found)
            return fail(found.error());
        links << *found;
    }
    return links;
}

Result<LinkQueries::Version, StoreProblem> LinkQueries::version() const
{
    Version now;
    const auto read = m_connection.read(u"SELECT links, reminders FROM list_versions"_s, {}, [&](const Row &row) {
        now = {row.number(0), row.number(1)};
    });
    if (!read)
        return fail(read.error());
    return now;
}

Result<qint64, StoreProblem> LinkQueries::countAll(const Version &now)
{
    if (m_countedAt == now.links)
        return m_count;
    const auto read = m_connection.read(u"SELECT count(*) FROM links WHERE removed = 0"_s, {},
                                        [&](const Row &row) { m_count = row.number(0); });
    if (!read)
        return fail(read.error());
    m_countedAt = now.links;
    return m_count;
}

Result<QList<LinkRowId>, StoreProblem> LinkQueries::window(const LinkIds &question, qint64 total) const
{
    // An offset is walked row by row: from the nearer end.
    const qint64 first = std::clamp<qint64>(question.offset, 0, total);
    const qint64 count = std::clamp<qint64>(question.count, 0, total - first);
    const bool fromTheEnd = first > total / 2;
    const qint64 skipped = fromTheEnd ? total - first - count : first;
    QList<LinkRowId> ids;
    const auto read =
        m_connection.read(u"SELECT id FROM links WHERE removed = 0"_s +
                              orderBy(question.order.column, question.order.descending != fromTheEnd) + u" LIMIT ? OFFSET ?"_s,
                          {count, skipped}, [&](const Row &row) { ids << row.number(0); });
    if (!read)
        return fail(read.error());
    if (fromTheEnd)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

Result<void, StoreProblem> LinkQueries::find(const QString &needle, const Version &now)
{
    if (m_found && m_found->needle == needle && m_found->links == now.links)
        return {};
    const bool mayBeAnId =
        std::all_of(needle.begin(), needle.end(), [](QChar c) { return QStringView(u"0123456789abcdef").contains(c); });
    QString sql = u"SELECT CAST(group_concat(link) AS BLOB) FROM link_words WHERE instr(words, ?) > 0"_s;
    QVariantList values{needle};
    if (mayBeAnId) {
        sql += u" OR instr(link_id, ?) > 0"_s;
        values << needle;
    }
    QByteArray numbers;
    const auto read = m_connection.read(sql, values, [&](const Row &row) { numbers = row.bytes(0); });
    if (!read)
        return read;
    m_found = Found{needle, now.links, numbersFrom(numbers)};
    return {};
}

Result<void, StoreProblem> LinkQueries::sort(const QString &needle, const LinkOrder &order, const Version &now)
{
    const bool current = m_ordered && m_ordered->needle == needle && m_ordered->order == order &&
                         m_ordered->version.links == now.links &&
                         (!isFilledByReminders(order.column) || m_ordered->version.reminders == now.reminders);
    if (current)
        return {};
    if (const auto done = find(needle, now); !done)
        return done;

    // SQLite hands group_concat() the rows of an ordered subquery in that order.
    const bool walk = m_found->rows.size() > m_few;
    const QString source = walk ? u"FROM links WHERE removed = 0"_s
                                : u"FROM json_each(?) j CROSS JOIN links ON links.id = j.value WHERE removed = 0"_s;
    QByteArray numbers;
    const auto read = m_connection.read(u"SELECT CAST(group_concat(id) AS BLOB) FROM (SELECT links.id AS id "_s + source +
                                            orderBy(order.column, order.descending) + u')',
                                        walk ? QVariantList() : QVariantList{QString::fromLatin1(joined(m_found->rows))},
                                        [&](const Row &row) { numbers = row.bytes(0); });
    if (!read)
        return read;
    QList<LinkRowId> rows = numbersFrom(numbers);
    if (walk) {
        QList<bool> wanted(*std::max_element(m_found->rows.begin(), m_found->rows.end()) + 1);
        for (const LinkRowId row : m_found->rows)
            wanted[row] = true;
        rows.removeIf([&](LinkRowId row) { return row >= wanted.size() || !wanted.at(row); });
    }
    m_ordered = Ordered{needle, order, now, std::move(rows)};
    return {};
}

} // namespace payoutdesk

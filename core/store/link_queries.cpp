// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_queries.h"

#include "core/store/connection.h"
#include "core/store/link_order.h"
#include "core/store/link_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
QString needleOf(const LinkFilter &filter) { return folded(filter.search.trimmed()); }
} // namespace

LinkQueries::LinkQueries(Connection &connection)
    : m_connection(connection)
    , m_search(connection)
{
}

Result<qint64, StoreProblem> LinkQueries::count(const LinkFilter &filter)
{
    const auto now = version();
    if (!now)
        return fail(now.error());
    const QString needle = needleOf(filter);
    return needle.isEmpty() ? countAll(*now) : m_search.count(needle, *now);
}

Result<QList<LinkRowId>, StoreProblem> LinkQueries::ids(const LinkIds &question)
{
    const auto now = version();
    if (!now)
        return fail(now.error());
    const QString needle = needleOf(question.filter);
    if (!needle.isEmpty())
        return m_search.window(needle, question, *now);
    const auto total = countAll(*now);
    if (!total)
        return fail(total.error());
    return window(question, *total);
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

Result<ListVersion, StoreProblem> LinkQueries::version() const
{
    ListVersion now;
    const auto read = m_connection.read(u"SELECT links, reminders FROM list_versions"_s, {}, [&](const Row &row) {
        now = {row.number(0), row.number(1)};
    });
    if (!read)
        return fail(read.error());
    return now;
}

Result<qint64, StoreProblem> LinkQueries::countAll(const ListVersion &now)
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
                              orderBySql(question.order.column, question.order.descending != fromTheEnd) + u" LIMIT ? OFFSET ?"_s,
                          {count, skipped}, [&](const Row &row) { ids << row.number(0); });
    if (!read)
        return fail(read.error());
    if (fromTheEnd)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

} // namespace payoutdesk

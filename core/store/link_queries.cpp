// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_queries.h"

#include "core/store/connection.h"
#include "core/store/link_rows.h"

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
} // namespace

Result<qint64, StoreProblem> countLinks(Connection &connection, const LinkFilter &filter)
{
    const QString needle = folded(filter.search.trimmed());
    qint64 count = 0;
    const auto take = [&](const Row &row) { count = row.number(0); };
    const auto read = needle.isEmpty() ? connection.read(u"SELECT count(*) FROM links WHERE removed = 0"_s, {}, take)
                                       : connection.read(u"SELECT count(*) FROM link_words w JOIN links l ON l.id = w.link "
                                                         "WHERE instr(w.words, ?) > 0 AND l.removed = 0"_s,
                                                         {needle}, take);
    if (!read)
        return fail(read.error());
    return count;
}

Result<QList<LinkRowId>, StoreProblem> linkIds(Connection &connection, const LinkIds &question)
{
    const QString needle = folded(question.filter.search.trimmed());
    const QString direction = question.order.descending ? u" DESC"_s : u" ASC"_s;
    QVariantList values;
    QString sql = u"SELECT id FROM links WHERE removed = 0"_s;
    if (!needle.isEmpty()) {
        sql += u" AND id IN (SELECT link FROM link_words WHERE instr(words, ?) > 0)"_s;
        values << needle;
    }
    sql += u" ORDER BY "_s + columnName(question.order.column) + direction + u", id"_s + direction + u" LIMIT ? OFFSET ?"_s;
    values << question.count << question.offset;

    QList<LinkRowId> ids;
    const auto read = connection.read(sql, values, [&](const Row &row) { ids << row.number(0); });
    if (!read)
        return fail(read.error());
    return ids;
}

Result<QList<LinkRow>, StoreProblem> linkRows(Connection &connection, const QList<LinkRowId> &rows)
{
    QList<LinkRow> links;
    links.reserve(rows.size());
    for (const LinkRowId row : rows) {
        const auto found = readLinks(connection, u"WHERE id = ? AND removed = 0"_s, {row});
        if (!found)
            return fail(found.error());
        links << *found;
    }
    return links;
}

} // namespace payoutdesk

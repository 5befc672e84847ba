// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_search.h"

#include "core/store/connection.h"
#include "core/store/link_order.h"
#include "core/store/row_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr qint64 wholeIndex = -1; // as a LIMIT

} // namespace

LinkSearch::LinkSearch(Connection &connection, qsizetype few)
    : m_connection(connection)
    , m_few(few)
{
}

Result<qint64, StoreProblem> LinkSearch::count(const QString &needle, const ListVersion &now)
{
    if (const auto done = find(needle, now); !done)
        return fail(done.error());
    return m_found->rows.size();
}

Result<QList<LinkRowId>, StoreProblem> LinkSearch::window(const QString &needle, const LinkIds &question, const ListVersion &now)
{
    const qint64 first = qMax<qint64>(0, question.offset);
    const qint64 count = qMax(0, question.count);
    if (!isSorted(needle, question.order, now)) {
        if (const auto done = find(needle, now); !done)
            return fail(done.error());
        // Near the top a short walk mostly finds the window, where matches are neither rare nor all at the other end.
        const qint64 all = m_found->isFound.size();
        const qint64 steps = (first + count) * 2 * all / qMax<qint64>(1, m_found->rows.size()) + 1'000;
        if (steps < all / 8) {
            const auto top = walked(question.order, steps);
            if (!top || top->size() >= first + count)
                return top.map([&](const QList<LinkRowId> &rows) { return rows.mid(first, count); });
        }
        auto rows = m_found->rows.size() > m_few ? walked(question.order, wholeIndex) : sorted(question.order);
        if (!rows)
            return rows;
        m_ordered = Ordered{needle, question.order, now, *std::move(rows)};
    }
    return m_ordered->rows.mid(first, count);
}

Result<void, StoreProblem> LinkSearch::find(const QString &needle, const ListVersion &now)
{
    if (m_found && m_found->needle == needle && m_found->links == now.links)
        return {};
    const bool mayBeAnId =
        std::all_of(needle.begin(), needle.end(), [](QChar c) { return QStringView(u"0123456789abcdef").contains(c); });
    QString sql = u"SELECT link AS id FROM link_words WHERE instr(words, ?) > 0"_s;
    QVariantList values{needle};
    if (mayBeAnId) {
        sql += u" OR instr(link_id, ?) > 0"_s;
        values << needle;
    }
    auto rows = readNumbers(m_connection, sql, values);
    if (!rows)
        return fail(rows.error());
    m_found = Found{needle, now.links, *std::move(rows), {}};
    if (const auto &found = m_found->rows; !found.isEmpty()) {
        m_found->isFound.resize(*std::max_element(found.begin(), found.end()) + 1);
        for (const LinkRowId row : found)
            m_found->isFound[row] = true;
    }
    return {};
}

bool LinkSearch::isSorted(const QString &needle, const LinkOrder &order, const ListVersion &now) const
{
    return m_ordered && m_ordered->needle == needle && m_ordered->order == order && m_ordered->version.links == now.links &&
           (!isFilledByReminders(order.column) || m_ordered->version.reminders == now.reminders);
}

Result<QList<LinkRowId>, StoreProblem> LinkSearch::sorted(const LinkOrder &order)
{
    return readNumbers(m_connection,
                       u"SELECT links.id AS id FROM json_each(?) j CROSS JOIN links ON links.id = j.value WHERE removed = 0"_s +
                           orderBySql(order.column, order.descending),
                       {jsonOf(m_found->rows)});
}

Result<QList<LinkRowId>, StoreProblem> LinkSearch::walked(const LinkOrder &order, qint64 steps)
{
    auto rows = readNumbers(m_connection,
                            u"SELECT links.id AS id FROM links WHERE removed = 0"_s + orderBySql(order.column, order.descending) +
                                u" LIMIT ?"_s,
                            {steps});
    if (rows)
        rows->removeIf([this](LinkRowId row) { return row >= m_found->isFound.size() || !m_found->isFound.at(row); });
    return rows;
}

} // namespace payoutdesk

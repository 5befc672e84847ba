// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_list.h"

#include "core/store/connection.h"
#include "core/store/event_log.h"
#include "core/store/link_rows.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
// A claim waits behind whatever is being written: not longer than this, and then it is its turn.
constexpr qint64 longestTransactionMs = 15; // the commit's fsync comes on top

Result<void, StoreProblem> writeWords(Connection &connection, qint64 row, const PayoutLink &link)
{
    const auto written =
        connection.change(u"INSERT OR REPLACE INTO link_words (link, words) VALUES (?, ?)"_s, {row, searchWords(link)});
    if (!written)
        return fail(written.error());
    return {};
}

Result<bool, StoreProblem> insertNew(Connection &connection, const PayoutLink &link, qint64 nowMs)
{
    const QVariantList values{link.id.text(),
                              link.recipient,
                              folded(link.recipient),
                              link.amountPaise,
                              link.expiresAtMs,
                              link.note,
                              linkStateCode(link.state),
                              link.doNotRemind,
                              nowMs};
    const auto inserted = connection.change(
        uR"(INSERT INTO links (link_id, recipient, recipient_sort, amount_paise, expires_ms, note, state, do_not_remind,
                               added_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (link_id) DO NOTHING)"_s,
        values);
    if (!inserted)
        return fail(inserted.error());
    return *inserted == 1;
}

/// Text that comes with it replaces the old where there is some; state and do-not-remind stay as they were.
Result<bool, StoreProblem> bringBack(Connection &connection, const PayoutLink &link, qint64 nowMs)
{
    const auto changed = connection.change(
        uR"(UPDATE links SET removed = 0, added_ms = ?2,
                   recipient = CASE WHEN ?3 = '' THEN recipient ELSE ?3 END,
                   recipient_sort = CASE WHEN ?3 = '' THEN recipient_sort ELSE ?4 END,
                   amount_paise = CASE WHEN ?5 = 0 THEN amount_paise ELSE ?5 END,
                   expires_ms = CASE WHEN ?6 = 0 THEN expires_ms ELSE ?6 END,
                   note = CASE WHEN ?7 = '' THEN note ELSE ?7 END
            WHERE link_id = ?1 AND removed = 1)"_s,
        {link.id.text(), nowMs, link.recipient, folded(link.recipient), link.amountPaise, link.expiresAtMs, link.note});
    if (!changed)
        return fail(changed.error());
    return *changed == 1;
}
} // namespace

LinkList::LinkList(Connection &connection, EventLog &events)
    : m_connection(connection)
    , m_events(events)
{
}

Result<void, StoreProblem> LinkList::addOne(const PayoutLink &link, LinksAdded &report)
{
    const qint64 nowMs = m_events.now().utcMs;
    const auto inserted = insertNew(m_connection, link, nowMs);
    if (!inserted)
        return fail(inserted.error());
    if (!*inserted) {
        const auto back = bringBack(m_connection, link, nowMs);
        if (!back)
            return fail(back.error());
        ++(*back ? report.broughtBack : report.alreadyThere);
        if (!*back)
            return {};
    } else {
        ++report.added;
        // It may have been reminded before it was put into the list.
        if (const auto kept = refreshReminders(m_connection, link.id); !kept)
            return kept;
    }
    const auto rows = readLinks(m_connection, u"WHERE link_id = ?"_s, {link.id.text()});
    if (!rows)
        return fail(rows.error());
    return writeWords(m_connection, rows->first().row, rows->first().link);
}

Result<LinksAdded, StoreProblem> LinkList::add(const QList<PayoutLink> &links)
{
    LinksAdded report;
    for (auto next = links.begin(); next != links.end();) {
        QElapsedTimer timer;
        timer.start();
        LinksAdded chunk;
        const auto written = m_connection.transaction([&]() -> Result<void, StoreProblem> {
            do {
                if (const auto added = addOne(*next, chunk); !added)
                    return added;
                ++next;
            } while (next != links.end() && timer.elapsed() < longestTransactionMs);
            return {};
        });
        if (!written)
            return fail(written.error());
        report.added += chunk.added;
        report.alreadyThere += chunk.alreadyThere;
        report.broughtBack += chunk.broughtBack;
    }
    return report;
}

Result<void, StoreProblem> LinkList::update(const PayoutLink &link)
{
    return m_connection.transaction([&]() -> Result<void, StoreProblem> {
        const auto rows = readLinks(m_connection, u"WHERE link_id = ?"_s, {link.id.text()});
        if (!rows)
            return fail(rows.error());
        if (rows->isEmpty())
            return fail(StoreProblem{StoreProblem::Kind::Failed, m_connection.file(), u"no such link"_s});
        const auto changed = m_connection.change(
            uR"(UPDATE links SET recipient = ?, recipient_sort = ?, amount_paise = ?, expires_ms = ?, note = ?, state = ?,
                       do_not_remind = ? WHERE id = ?)"_s,
            {link.recipient, folded(link.recipient), link.amountPaise, link.expiresAtMs, link.note, linkStateCode(link.state),
             link.doNotRemind, rows->first().row});
        if (!changed)
            return fail(changed.error());
        return writeWords(m_connection, rows->first().row, link);
    });
}

Result<void, StoreProblem> LinkList::setRemoved(const QList<ObjectId> &links, bool removed)
{
    for (auto next = links.begin(); next != links.end();) {
        QElapsedTimer timer;
        timer.start();
        const auto written = m_connection.transaction([&]() -> Result<void, StoreProblem> {
            do {
                const auto changed =
                    m_connection.change(u"UPDATE links SET removed = ? WHERE link_id = ?"_s, {removed, next->text()});
                if (!changed)
                    return fail(changed.error());
                ++next;
            } while (next != links.end() && timer.elapsed() < longestTransactionMs);
            return {};
        });
        if (!written)
            return written;
    }
    return {};
}

} // namespace payoutdesk

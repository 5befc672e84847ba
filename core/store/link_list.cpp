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
    const auto written = connection.change(u"INSERT OR REPLACE INTO link_words (link, words, link_id) VALUES (?, ?, ?)"_s,
                                           {row, searchWords(link), link.id.text()});
    if (!written)
        return fail(written.error());
    return {};
}

struct Known {
    qint64 row = 0;
    bool removed = false;
};
Result<std::optional<Known>, StoreProblem> lookUp(Connection &connection, const ObjectId &link)
{
    std::optional<Known> known;
    const auto read = connection.read(u"SELECT id, removed FROM links WHERE link_id = ?"_s, {link.text()}, [&](const Row &row) {
        known = Known{row.number(0), row.number(1) != 0};
    });
    if (!read)
        return fail(read.error());
    return known;
}

Result<void, StoreProblem> insertNew(Connection &connection, const PayoutLink &link, qint64 nowMs)
{
    const auto row = connection.insert(
        uR"(INSERT INTO links (link_id, recipient, recipient_sort, amount_paise, expires_ms, note, state, do_not_remind,
                               added_ms, state_ms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        {link.id.text(), link.recipient, folded(link.recipient), link.amountPaise, link.expiresAtMs, link.note,
         linkStateCode(link.state), link.doNotRemind, nowMs, link.stateAtMs});
    if (!row)
        return fail(row.error());
    if (auto written = writeWords(connection, *row, link); !written)
        return written;
    // It may have been reminded before it was put into the list.
    bool reminded = false;
    auto asked = connection.read(u"SELECT 1 FROM operations WHERE kind = ? AND target = ? LIMIT 1"_s,
                                 {toWord(OperationKind::RemindLink), link.id.text()}, [&](const Row &) { reminded = true; });
    if (!asked)
        return asked;
    return reminded ? refreshReminders(connection, link.id) : asked;
}

/// All that a person can edit. `link` has the contact it is tied to.
Result<void, StoreProblem> writeTexts(Connection &connection, qint64 row, const PayoutLink &link, qint64 nowMs)
{
    const auto changed =
        connection.change(uR"(UPDATE links SET recipient = ?, recipient_sort = ?, amount_paise = ?, expires_ms = ?, note = ?,
                   state_ms = CASE WHEN state = ? THEN state_ms ELSE ? END, state = ?, do_not_remind = ? WHERE id = ?)"_s,
                          {link.recipient, folded(link.shownRecipient()), link.amountPaise, link.expiresAtMs, link.note,
                           linkStateCode(link.state), nowMs, linkStateCode(link.state), link.doNotRemind, row});
    if (!changed)
        return fail(changed.error());
    return {};
}

/// Text that comes with it replaces the old where there is some; state and do-not-remind stay as they were.
Result<void, StoreProblem> bringBack(Connection &connection, qint64 row, const PayoutLink &pasted, qint64 nowMs)
{
    const auto rows = readLinks(connection, u"WHERE id = ?"_s, {row});
    if (!rows)
        return fail(rows.error());
    PayoutLink link = rows->first().link;
    if (!pasted.recipient.isEmpty())
        link.recipient = pasted.recipient;
    if (pasted.amountPaise != 0)
        link.amountPaise = pasted.amountPaise;
    if (pasted.expiresAtMs != 0)
        link.expiresAtMs = pasted.expiresAtMs;
    if (!pasted.note.isEmpty())
        link.note = pasted.note;
    if (auto written = writeTexts(connection, row, link, nowMs); !written)
        return written;
    const auto shown = connection.change(u"UPDATE links SET removed = 0, added_ms = ? WHERE id = ?"_s, {nowMs, row});
    if (!shown)
        return fail(shown.error());
    return writeWords(connection, row, link);
}

Result<void, StoreProblem> setOneRemoved(Connection &connection, const ObjectId &link, bool removed)
{
    const auto known = lookUp(connection, link);
    if (!known)
        return fail(known.error());
    if (!*known || (*known)->removed == removed)
        return {};
    const qint64 row = (*known)->row;
    const auto changed = connection.change(u"UPDATE links SET removed = ? WHERE id = ?"_s, {removed, row});
    if (!changed)
        return fail(changed.error());
    if (removed) {
        const auto dropped = connection.change(u"DELETE FROM link_words WHERE link = ?"_s, {row});
        if (!dropped)
            return fail(dropped.error());
        return {};
    }
    const auto rows = readLinks(connection, u"WHERE id = ?"_s, {row});
    if (!rows)
        return fail(rows.error());
    return writeWords(connection, row, rows->first().link);
}

} // namespace

LinkList::LinkList(Connection &connection, EventLog &events)
    : m_connection(connection)
    , m_events(events)
{
}

Result<void, StoreProblem> LinkList::addOne(const PayoutLink &link, LinksAdded &report)
{
    const auto known = lookUp(m_connection, link.id);
    if (!known)
        return fail(known.error());
    const qint64 nowMs = m_events.now().utcMs;
    if (!*known) {
        ++report.added;
        return insertNew(m_connection, link, nowMs);
    }
    if ((*known)->removed) {
        ++report.broughtBack;
        return bringBack(m_connection, (*known)->row, link, nowMs);
    }
    ++report.alreadyThere;
    return {};
}

Result<LinksAdded, StoreProblem> LinkList::add(const QList<PayoutLink> &links)
{
    LinksAdded report;
    for (qsizetype next = 0; next < links.size();) {
        const auto stopped = addSome(links, next, report);
        if (!stopped)
            return fail(stopped.error());
        next = *stopped;
    }
    return report;
}

Result<qsizetype, StoreProblem> LinkList::addSome(const QList<PayoutLink> &links, qsizetype first, LinksAdded &report)
{
    return inOneTransaction(links, first, [&](const PayoutLink &link) { return addOne(link, report); });
}

Result<void, StoreProblem> LinkList::update(const PayoutLink &link)
{
    return m_connection.transaction([&]() -> Result<void, StoreProblem> {
        const auto known = knownLink(link.id);
        if (!known)
            return fail(known.error());
        PayoutLink edited = link;
        edited.contactKey = known->link.contactKey;
        edited.contactName = known->link.contactName;
        if (auto written = writeTexts(m_connection, known->row, edited, m_events.now().utcMs); !written)
            return written;
        return rewriteWords(known->row, edited);
    });
}

Result<void, StoreProblem> LinkList::tie(const ObjectId &link, const QString &contactKey)
{
    return m_connection.transaction([&]() -> Result<void, StoreProblem> {
        const auto known = knownLink(link);
        if (!known)
            return fail(known.error());
        const auto tied = m_connection.change(u"UPDATE links SET contact_key = ? WHERE id = ?"_s, {contactKey, known->row});
        if (!tied)
            return fail(tied.error());
        const auto now = knownLink(link); // with the contact's name
        if (!now)
            return fail(now.error());
        if (auto written = writeTexts(m_connection, now->row, now->link, 0); !written)
            return written;
        return rewriteWords(now->row, now->link);
    });
}

Result<LinkRow, StoreProblem> LinkList::knownLink(const ObjectId &link) const
{
    const auto rows = readLinks(m_connection, u"WHERE link_id = ?"_s, {link.text()});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(StoreProblem{StoreProblem::Kind::Failed, m_connection.file(), u"no such link"_s});
    return rows->first();
}

Result<void, StoreProblem> LinkList::rewriteWords(qint64 row, const PayoutLink &link)
{
    // Links that were removed have no words: no search finds them.
    const auto written = m_connection.change(u"UPDATE link_words SET words = ? WHERE link = ?"_s, {searchWords(link), row});
    if (!written)
        return fail(written.error());
    return noteLinksChanged(m_connection);
}

Result<void, StoreProblem> LinkList::setRemoved(const QList<ObjectId> &links, bool removed)
{
    for (qsizetype next = 0; next < links.size();) {
        const auto stopped = setSomeRemoved(links, next, removed);
        if (!stopped)
            return fail(stopped.error());
        next = *stopped;
    }
    return {};
}

Result<qsizetype, StoreProblem> LinkList::setSomeRemoved(const QList<ObjectId> &links, qsizetype first, bool removed)
{
    return inOneTransaction(links, first, [&](const ObjectId &link) { return setOneRemoved(m_connection, link, removed); });
}

template <typename Item, typename Work>
Result<qsizetype, StoreProblem> LinkList::inOneTransaction(const QList<Item> &items, qsizetype first, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    return m_connection.transaction([&]() -> Result<qsizetype, StoreProblem> {
        qsizetype next = first;
        while (next < items.size() && (next == first || timer.elapsed() < longestTransactionMs)) {
            if (auto done = work(items.at(next)); !done)
                return fail(done.error());
            ++next;
        }
        if (const auto noted = noteLinksChanged(m_connection); !noted)
            return fail(noted.error());
        return next;
    });
}

} // namespace payoutdesk

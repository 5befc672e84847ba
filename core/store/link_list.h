// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QList>

namespace payoutdesk {

class Connection;
class EventLog;

/// How many of the links were new.
struct LinksAdded {
    int added = 0;
    int alreadyThere = 0;
    int broughtBack = 0; ///< had been removed from the list; their reminders still count
};

/// The payout links of a profile. Removing one hides it here; its operations, and with them cooldown and doubt, stay.
class LinkList final {
public:
    LinkList(Connection &connection, EventLog &events);

    /// In transactions of at most 20 ms; nothing of a link that is there already is overwritten. One that comes back takes
    /// the new texts where there are some, and keeps its state, its do-not-remind, its contact and its reminders.
    [[nodiscard]] Result<LinksAdded, StoreProblem> add(const QList<PayoutLink> &links);
    /// One such transaction: the links from `first` on, and says where it stopped.
    [[nodiscard]] Result<qsizetype, StoreProblem> addSome(const QList<PayoutLink> &links, qsizetype first, LinksAdded &report);
    /// Everything but the id and the contact; a new state is dated now. Failed for a link that is not there.
    [[nodiscard]] Result<void, StoreProblem> update(const PayoutLink &link);
    /// To a contact, by its key; an empty key unties. Failed for a link that is not there.
    [[nodiscard]] Result<void, StoreProblem> tie(const ObjectId &link, const QString &contactKey);
    [[nodiscard]] Result<void, StoreProblem> setRemoved(const QList<ObjectId> &links, bool removed);
    /// As addSome().
    [[nodiscard]] Result<qsizetype, StoreProblem> setSomeRemoved(const QList<ObjectId> &links, qsizetype first, bool removed);

private:
    [[nodiscard]] Result<LinkRow, StoreProblem> knownLink(const ObjectId &link) const;
    [[nodiscard]] Result<void, StoreProblem> rewriteWords(qint64 row, const PayoutLink &link);
    [[nodiscard]] Result<void, StoreProblem> addOne(const PayoutLink &link, LinksAdded &report);
    template <typename Item, typename Work>
    [[nodiscard]] Result<qsizetype, StoreProblem> inOneTransaction(const QList<Item> &items, qsizetype first, const Work &work);

    Connection &m_connection;
    EventLog &m_events;
};

} // namespace payoutdesk

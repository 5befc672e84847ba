// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"
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
    /// the new texts where there are some, and keeps its state, its do-not-remind and its reminders.
    [[nodiscard]] Result<LinksAdded, StoreProblem> add(const QList<PayoutLink> &links);
    /// Everything but the id; Failed for a link that is not there.
    [[nodiscard]] Result<void, StoreProblem> update(const PayoutLink &link);
    [[nodiscard]] Result<void, StoreProblem> setRemoved(const QList<ObjectId> &links, bool removed);

private:
    [[nodiscard]] Result<void, StoreProblem> addOne(const PayoutLink &link, LinksAdded &report);
    /// What was written before a problem stays written.
    template <typename Item, typename Work>
    [[nodiscard]] Result<void, StoreProblem> forEachInShortTransactions(const QList<Item> &items, const Work &work);

    Connection &m_connection;
    EventLog &m_events;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QList>

namespace payoutdesk {

class Connection;

/// How many of the links were new.
struct LinksAdded {
    int added = 0;
    int alreadyThere = 0;
    int broughtBack = 0; ///< had been removed from the list; their reminders still count
};

/// The payout links of a profile. Removing one hides it here; its operations, and with them cooldown and doubt, stay.
class LinkList final {
public:
    explicit LinkList(Connection &connection);

    /// In transactions of at most 20 ms; text of links that are there already is not overwritten.
    [[nodiscard]] Result<LinksAdded, StoreProblem> add(const QList<PayoutLink> &links);
    [[nodiscard]] Result<void, StoreProblem> update(const PayoutLink &link);
    [[nodiscard]] Result<void, StoreProblem> setRemoved(const QList<ObjectId> &links, bool removed);

private:
    Connection &m_connection;
};

} // namespace payoutdesk

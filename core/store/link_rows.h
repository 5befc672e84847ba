// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// The number a state has in the database, and sorts by. Stable: never change one.
[[nodiscard]] int linkStateCode(LinkState state);
[[nodiscard]] LinkState linkStateFromCode(qint64 code); ///< NotKnown for a code of a newer version

/// Text as it is compared and sorted: NFKC and case folded, so that é typed in two ways, ＡＢ and ab meet.
[[nodiscard]] QString folded(const QString &text);
/// Recipient (or the tied contact's name) and note as a search looks through them.
[[nodiscard]] QString searchWords(const PayoutLink &link);

/// Reads whole links. `where` is what follows FROM links.
[[nodiscard]] Result<QList<LinkRow>, StoreProblem> readLinks(Connection &connection, const QString &where,
                                                             const QVariantList &values);

/// Tells readers that the list is not what it was. Part of the caller's transaction.
[[nodiscard]] Result<void, StoreProblem> noteLinksChanged(Connection &connection);

/// Brings a link's reminder columns in line with its operations. Part of the caller's transaction; a link that is not in
/// the list is fine.
[[nodiscard]] Result<void, StoreProblem> refreshReminders(Connection &connection, const ObjectId &link);

} // namespace payoutdesk

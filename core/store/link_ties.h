// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// Links are tied to people by the contact's key. A link without a recipient of its own is sorted and found by the tied
/// contact's name, so that name stands in the link's row too: these functions keep it in line, and take it away with the tie.

/// SQL for the name of the contact that links.contact_key names, or ''. A contact counts once it was accepted, or is
/// treated as added.
[[nodiscard]] QString contactNameSql();

/// The contact's name, or what is known of it, has changed. Part of the caller's transaction.
[[nodiscard]] Result<void, StoreProblem> refreshTiedLinks(Connection &connection, const QString &contactKey);
/// Nobody is tied to this contact any more. Part of the caller's transaction.
[[nodiscard]] Result<void, StoreProblem> untieLinks(Connection &connection, const QString &contactKey);

[[nodiscard]] Result<std::optional<KnownContact>, StoreProblem> readContact(Connection &connection, const QString &contactKey);
/// Reads people in short steps from the newest on, until enough are found or there are no more.
[[nodiscard]] Result<QList<KnownContact>, StoreProblem> findContacts(Connection &connection, const FindContacts &question);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// What of the clerk's work is not finished yet.

[[nodiscard]] Result<WorkAtHand, StoreProblem> contactsAtHand(Connection &connection, const ContactsAtHand &question);
[[nodiscard]] Result<LeftOpen, StoreProblem> leftOpen(Connection &connection, const OpenWork &question);
/// Contacts that wait, and those that were not sent since `weekMs` and were neither taken up nor pressed anew for the same
/// person; oldest first.
[[nodiscard]] Result<QList<Operation>, StoreProblem> unsentContacts(Connection &connection, qint64 weekMs);

} // namespace payoutdesk

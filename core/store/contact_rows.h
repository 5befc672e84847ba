// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// Writes what one press says about a person, and names the row.
[[nodiscard]] Result<qint64, StoreProblem> writePerson(Connection &connection, const QString &contactKey,
                                                       const NewContact &contact);

/// Enters a contact that was added into the contact book. Part of the caller's transaction.
[[nodiscard]] Result<void, StoreProblem> enterContact(Connection &connection, const Operation &operation,
                                                      const std::optional<ObjectId> &contact, qint64 nowMs);
/// Takes it out again, if it is there: a person's answer was changed to "not added".
[[nodiscard]] Result<void, StoreProblem> leaveContact(Connection &connection, OperationId operation);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// The table contact_list, which repeats what operations and people say, so that a hundred thousand contacts can be sorted
/// and searched. Each function is part of its caller's transaction.

/// The number of a state in that table, which it sorts by: what a person has to look at comes first.
/// Stable, and repeated by the migration: never change one. A press that was taken back has no line, so no number.
[[nodiscard]] int contactResultCode(OperationState state);

[[nodiscard]] Result<void, StoreProblem> addContactLine(Connection &connection, OperationId id, const NewOperation &press,
                                                        qint64 atMs, const QString &by);
/// A line of a press that was taken back goes.
[[nodiscard]] Result<void, StoreProblem> updateContactLine(Connection &connection, OperationId id, OperationState state,
                                                           const std::optional<ObjectId> &contact);
/// Folds what a migration has put in unfolded; nothing is to be done mostly. In short transactions of its own.
[[nodiscard]] Result<void, StoreProblem> completeContactLines(Connection &connection);

} // namespace payoutdesk

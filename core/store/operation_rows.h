// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QVariantList>

namespace payoutdesk {

class Connection;

/// Reads whole operations. `where` is what follows FROM: "WHERE o.id = ?" (o: operations, p: people).
/// Damaged when a row holds a word that this program does not know.
[[nodiscard]] Result<QList<Operation>, StoreProblem> readOperations(Connection &connection, const QString &where,
                                                                    const QVariantList &values);
[[nodiscard]] Result<std::optional<Operation>, StoreProblem> readOperation(Connection &connection, OperationId id);

/// Finds a row where the target of an operation was tried again since: not cancelled, and it may have left this computer.
[[nodiscard]] QString triedAgainSql();
[[nodiscard]] QVariantList triedAgainValues(const Operation &operation);

/// "'held', 'queued'": for IN (…), from our own words only.
[[nodiscard]] QString stateList(bool (*which)(OperationState));

/// Ids as one text, in their order, and back.
[[nodiscard]] QString joinedIds(const QList<ObjectId> &ids);
[[nodiscard]] QList<ObjectId> splitIds(const QString &text);

} // namespace payoutdesk

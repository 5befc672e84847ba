// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QString>

namespace payoutdesk {

class Connection;

/// "PDsk": says in the file's header that it is ours (PRAGMA application_id).
inline constexpr quint32 storeApplicationId = 0x5044736B;

/// The version this program writes (PRAGMA user_version): the number of migrations.
[[nodiscard]] int storeVersion();

/// Reads the header of a closed store file, and nothing else: SQLite would already write beside a file it opens.
/// For whoever holds the profile's lock: closing the file takes SQLite's own locks on it away from this process.
/// NewerVersion and Damaged (also: empty, or another program's) leave the file as it is.
[[nodiscard]] Result<void, StoreProblem> checkHeader(const QString &file);

/// Brings a store to storeVersion(), each step in one transaction. NewerVersion changes nothing.
[[nodiscard]] Result<void, StoreProblem> migrate(Connection &connection);

} // namespace payoutdesk

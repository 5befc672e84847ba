// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chain_report.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QString>

namespace payoutdesk {

/// Checks the whole log of events of a store from outside: read-only, beside a program that writes to it, and also where this
/// user may only read. The place is not judged as it is before anything is written; nothing of file or folder is changed.
/// In a process that has this store open otherwise it would take SQLite's locks away (see checkHeader).
[[nodiscard]] Result<ChainReport, StoreProblem> auditLog(const QString &storeFile);

} // namespace payoutdesk

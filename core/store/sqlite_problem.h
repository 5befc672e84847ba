// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/store_problem.h"

class QSqlError;

namespace payoutdesk {

/// What an error of SQLite means for us, by its primary result code (sqlite.org/rescode.html).
[[nodiscard]] StoreProblem storeProblemOf(const QSqlError &error, const QString &file);

} // namespace payoutdesk

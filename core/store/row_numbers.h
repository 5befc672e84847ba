// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QList>
#include <QStringList>
#include <QVariantList>

namespace payoutdesk {

class Connection;

/// The column `id` of an ordered SELECT, in its order.
[[nodiscard]] Result<QList<qint64>, StoreProblem> readNumbers(Connection &connection, const QString &rows,
                                                              const QVariantList &values);

/// "[12,7,40]": for json_each(), so that one prepared statement takes any number of them.
[[nodiscard]] QString jsonOf(const QList<qint64> &numbers);
/// The same of lists of ids, which hold hex digits and blanks only.
[[nodiscard]] QString jsonOf(const QStringList &idLists);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// The questions about the list of links, each answered from an index alone wherever there is no search.
[[nodiscard]] Result<qint64, StoreProblem> countLinks(Connection &connection, const LinkFilter &filter);
[[nodiscard]] Result<QList<LinkRowId>, StoreProblem> linkIds(Connection &connection, const LinkIds &question);
[[nodiscard]] Result<QList<LinkRow>, StoreProblem> linkRows(Connection &connection, const QList<LinkRowId> &rows);

} // namespace payoutdesk

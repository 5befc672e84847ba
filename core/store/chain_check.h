// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chain_report.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// Computes the chains of the log of events anew and compares, one writer after the other. Goes on where the report ended;
/// a break ends it.
[[nodiscard]] Result<ChainReport, StoreProblem> checkChain(Connection &connection, const CheckChain &question);

} // namespace payoutdesk

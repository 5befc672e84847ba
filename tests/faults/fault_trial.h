// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_stage.h"
#include "tests/support/wire_count.h"

#include <QStringList>

namespace payoutdesk {

struct Findings {
    FaultTally tally;
    QStringList wrong; ///< sentences; empty when all is as the row says
};

/// One press before one fault, in a program of its own, judged by the store, the server's journal and the screen.
[[nodiscard]] Findings tryFault(const Fault &fault, FaultStage::Subject subject);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> killedAtEveryPoint(); ///< SIGKILL, then a start
[[nodiscard]] QList<Fault> endedMeanwhile();     ///< signals, the end of a session, Quit
/// On one profile. They race for its lock: two that race for one claim never come about this way, and stand in
/// tests/core/store/claim_race_test.cpp, on two connections without a lock.
[[nodiscard]] QList<Fault> twoPrograms();

} // namespace payoutdesk

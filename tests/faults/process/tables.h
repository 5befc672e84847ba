// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> killedAtEveryPoint(); ///< SIGKILL, then a start
[[nodiscard]] QList<Fault> endedMeanwhile();     ///< signals, the end of a session, Quit
[[nodiscard]] QList<Fault> twoPrograms();        ///< on one profile

} // namespace payoutdesk

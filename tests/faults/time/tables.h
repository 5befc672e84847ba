// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> cooldownsKept();  ///< a second press on one link, whatever happened to the clock meanwhile
[[nodiscard]] QList<Fault> clocksInDoubt();  ///< somebody is asked before anything leaves
[[nodiscard]] QList<Fault> clocksOnTheWay(); ///< the clock moves while a press is held or on the wire

} // namespace payoutdesk

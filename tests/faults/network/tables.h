// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> faultsBeforeTheRequest(); ///< not one byte of it can leave
[[nodiscard]] QList<Fault> faultsAfterTheRequest();  ///< it has left; what comes back is no whole answer

} // namespace payoutdesk

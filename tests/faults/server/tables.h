// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> oddAnswers(); ///< 200, and not what was asked for

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> failingWrites(); ///< the disk fails at one commit of a press
[[nodiscard]] QList<Fault> damagedStores(); ///< what is there cannot be read, or not by this version
[[nodiscard]] QList<Fault> damagedPages();  ///< opens, and one page of it cannot be read
[[nodiscard]] QList<Fault> refusedPlaces(); ///< folder or file could be changed by others, or is somewhere unsafe
[[nodiscard]] QList<Fault> tornStores();    ///< opens, and something of it is missing

} // namespace payoutdesk

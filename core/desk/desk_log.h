// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

class DeskSignals;

/// Writes what a desk tells into the log, on the desk's thread: ids, states, causes and references, nobody's data.
void logNewsOf(DeskSignals &desk);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// Before anything is opened: new files are for this user only, and a crash writes no core file, which would hold the secret.
void hardenProcess();

/// No other program of this user may read this one's memory, and no core is made of it, also where the system pipes cores to a
/// program of its own, for which the limit of hardenProcess() does not count (core(5)). After the desktop's portal has looked at
/// this process once: it finds out who asks through /proc, which is closed to it from here on.
void hideMemory();

} // namespace payoutdesk

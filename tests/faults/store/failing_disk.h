// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The disk below the program's store, as the kernel would answer for it. What SQLite and core/store call of the C library comes
/// here first, since the suite's executable has functions of these names (pwrite64, fdatasync, open64, statfs, …); they go
/// straight to the kernel unless a test has said otherwise. So nothing has to be mounted, and it needs no rights.
namespace payoutdesk::failing_disk {

enum class Manner {
    Works,
    Full,       ///< a write says "no space left on device"
    WriteFails, ///< a write says "input/output error"
    SyncFails,  ///< fdatasync() says so; what was written before may be there, or not
    ReadOnly,   ///< nothing can be opened for writing, as on a file system that is mounted read-only
};

/// From now on, for the files whose name begins with "desk.sqlite", and "lock".
void behave(Manner manner);
/// What statfs(2) says that every folder lies on; 0: the truth.
void lieOn(quint64 filesystem);

} // namespace payoutdesk::failing_disk

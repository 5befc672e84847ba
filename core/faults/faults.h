// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the tests make the program fail, hang or die on its way. Compiled in where the tests are built (PAYOUTDESK_FAULTS, set
/// in core/faults/CMakeLists.txt); in a release everything here is empty, and ./dev package looks that nothing of it is left.
/// What goes wrong, and when, is said by fault_plan.h or by the environment.
namespace payoutdesk::faults {

/// The named moments of a press, in the order in which it meets them.
enum class Point {
    AfterPress,        ///< the desk has the press; nothing is written
    AfterIntent,       ///< the operation is on disk, held or queued
    BeforeClaimCommit, ///< the claim is written and not committed
    AfterClaimCommit,  ///< the claim is on disk; not a byte has left
    AfterConnect,      ///< the connection stands, and the first byte of the body is asked for
    AfterWrite,        ///< the body is handed over to the connection, whole
    AfterReply,        ///< the outcome is known and not written
    AfterOutcome,      ///< the outcome is on disk; the window has not heard of it
    DuringRecovery,    ///< a start has put the doubtful right and not the held; not committed
};

#ifdef PAYOUTDESK_FAULTS

inline constexpr bool compiledIn = true;

void reach(Point point);
/// One more statement is to be run by SQLite. True: take it for failed, with an I/O error, and do not run it.
[[nodiscard]] bool storeCallFails();
/// One more thing has happened on the wire: connecting, TLS stands, a read of the body, request sent, header, bytes, end.
void networkStep();

#else

inline constexpr bool compiledIn = false;

inline void reach(Point) {}
[[nodiscard]] constexpr bool storeCallFails() { return false; }
inline void networkStep() {}

#endif

} // namespace payoutdesk::faults

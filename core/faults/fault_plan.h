// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// For the tests, and there only where they are built: what is to go wrong. Any thread may call these.
namespace payoutdesk::faults {

/// The environment variable that a plan is read from when the process first meets a point or a call.
inline constexpr char planVariable[] = "PAYOUTDESK_FAULT";

/// "EFFECT WHERE [NTH [MS]]", in place of the plan before; an empty text plans nothing. Counting begins anew.
/// WHERE is a point, "after-press", "after-intent", "before-claim", "after-claim", "after-connect", "after-write", "after-reply",
/// "after-outcome", "during-recovery", or any call of a kind: "store", "network". The NTH time (1) it is met, this happens:
///   kill    the process dies by SIGKILL
///   hang    a point or the store: the thread stands still for MS (300); the network: every connection falls silent, for good
///   error   the store: this call fails; the network: every connection breaks
///   errors  the store: this call fails, and every one after it
/// The network's effects are on all TCP connections of the process: it must not be its own server. A process that is told
/// something else ends with a message.
void plan(const QByteArray &text);

/// Whether what was planned has happened.
[[nodiscard]] bool happened();
/// How many calls were met since the plan was made.
[[nodiscard]] int storeCalls();
[[nodiscard]] int networkCalls();

} // namespace payoutdesk::faults

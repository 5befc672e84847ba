// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// Before anything is opened: new files are for this user only, and a crash writes no core file, which would hold the secret.
void hardenProcess();

} // namespace payoutdesk

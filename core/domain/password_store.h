// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// Which program keeps this desktop's passwords. Unknown: there is one, or may be, and its name cannot be told.
enum class PasswordStore { Unknown, GnomeKeyring, KWallet, KeePassXC, None };

} // namespace payoutdesk

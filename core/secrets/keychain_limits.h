// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// How long the keychain may take. QtKeychain has no limit of its own (0.13.2).
struct KeychainLimits {
    int answerMs = 5'000;
    int promptMs = 60'000; ///< while a person may be typing into the keychain's prompt
};

} // namespace payoutdesk

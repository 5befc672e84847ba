// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace payoutdesk::PageKeys {

/// The pages' stable keys. Settings remember them; never change one.
inline constexpr QLatin1StringView payoutLinks{"payout-links"};
inline constexpr QLatin1StringView contacts{"contacts"};
inline constexpr QLatin1StringView toResolve{"to-resolve"};
inline constexpr QLatin1StringView activity{"activity"};
inline constexpr QLatin1StringView overview{"overview"};
inline constexpr QLatin1StringView newContact{"new-contact"};
inline constexpr QLatin1StringView connectPage{"connect"};
inline constexpr QLatin1StringView newProfile{"new-profile"};

} // namespace payoutdesk::PageKeys

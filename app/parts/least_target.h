// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// What a person clicks is at least this high and wide, in pixels (WCAG 2.2, 2.5.8 asks for 24).
inline constexpr int leastTarget = 28;

} // namespace payoutdesk

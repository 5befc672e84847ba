// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoutdesk {

/// Whether a window can be shown: QApplication aborts the process when its display does not answer, so we look before.
/// A platform chosen by hand (QT_QPA_PLATFORM=offscreen) needs none.
[[nodiscard]] bool displayIsThere();

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace payoutdesk {

/// Whether the text is so large (about 150 % and more) that things which stand side by side must stand below each other.
[[nodiscard]] inline bool isLargeText(const QWidget &widget)
{
    constexpr int largeHeight = 26;
    return widget.fontMetrics().height() > largeHeight;
}

} // namespace payoutdesk

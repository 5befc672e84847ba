// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>

namespace payoutdesk {

/// An icon of the one family in use (the list stands in CMakeLists.txt), drawn in the palette's text colour: it follows
/// light, dark, disabled and selected, and is sharp at every scale. `name` without folder and ending: "mail-send"_L1.
[[nodiscard]] QIcon themedIcon(QLatin1StringView name);
/// The same in a colour of its own.
[[nodiscard]] QIcon tintedIcon(QLatin1StringView name, const QColor &color);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace payoutdesk {

/// The program's own icon, compiled in, at any size. Not tinted: it carries its own ground, for light and for dark.
[[nodiscard]] QIcon applicationIcon();

} // namespace payoutdesk

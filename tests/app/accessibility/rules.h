// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace payoutdesk {

/// What assistive tools and people with shaky hands need of a window. Each rule says what it found, a line each.
namespace Rules {

/// Every control has a name, a role that fits, and the words that are seen on it.
[[nodiscard]] QStringList names(const QWidget &front);
/// Every field has a label that names it and leads to it; no text that is information is hidden behind another name.
[[nodiscard]] QStringList labels(const QWidget &front);
/// Everything to press is at least 28 pixels wide and high; in lists and tables a row is.
[[nodiscard]] QStringList targets(const QWidget &front);

} // namespace Rules

} // namespace payoutdesk

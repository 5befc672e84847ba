// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace payoutdesk {

/// What a person works with in a window: buttons, fields, lists. Visible ones only; what Qt builds into a field or a scroll bar
/// is part of it.
[[nodiscard]] QList<QWidget *> controlsIn(const QWidget &front);

/// Those that Tab has to reach; of a group of radio buttons one.
[[nodiscard]] QList<QWidget *> tabStopsIn(const QWidget &front);

/// For a person who reads a finding: class, name and place.
[[nodiscard]] QString describe(const QWidget &widget);

[[nodiscard]] QString accessibleText(const QWidget &widget);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace payoutdesk {

/// What assistive tools call a widget.
[[nodiscard]] inline QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// The visible widget inside `root` that assistive tools know by this name; null when there is none.
template <typename Widget>
[[nodiscard]] Widget *named(const QWidget &root, const QString &name)
{
    const QList<Widget *> all = root.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible() && accessibleNameOf(widget) == name)
            return widget;
    }
    return nullptr;
}

} // namespace payoutdesk

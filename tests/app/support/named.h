// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
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

/// The visible button with these words, in whichever window it is; null when there is none.
[[nodiscard]] inline QAbstractButton *visibleButton(const QString &words)
{
    const QList<QWidget *> all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        auto *const button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->isVisible() && button->text() == words)
            return button;
    }
    return nullptr;
}

} // namespace payoutdesk

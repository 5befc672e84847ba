// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/accessibility/controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextEdit>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename... Classes>
bool isOneOf(const QWidget *widget)
{
    return (... || (qobject_cast<const Classes *>(widget) != nullptr));
}

bool isPartOfAnother(const QWidget *widget)
{
    if (widget->focusProxy() || qobject_cast<const QHeaderView *>(widget))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent && !widget->isWindow(); parent = parent->parentWidget()) {
        if (isOneOf<QLineEdit, QComboBox, QAbstractSpinBox>(parent))
            return true; // the cross in a field that can be emptied; Esc does the same
        if (const auto *view = qobject_cast<const QAbstractItemView *>(parent); view && widget->parentWidget() == view)
            return true; // the corner button of a table
        if (parent->isWindow())
            break;
    }
    return false;
}

} // namespace

QList<QWidget *> controlsIn(const QWidget &front)
{
    QList<QWidget *> controls;
    const QList<QWidget *> all = front.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != front.window() || isPartOfAnother(widget))
            continue;
        if (isOneOf<QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView>(
                widget) ||
            widget->focusPolicy() != Qt::NoFocus)
            controls.append(widget);
    }
    return controls;
}

QList<QWidget *> tabStopsIn(const QWidget &front)
{
    QList<QWidget *> stops;
    const QList<QWidget *> all = controlsIn(front);
    for (QWidget *widget : all) {
        if (!widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        if (radio && radio->autoExclusive() && !radio->isChecked())
            continue; // the arrow keys lead there
        stops.append(widget);
    }
    return stops;
}

QString accessibleText(const QWidget &widget)
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString describe(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return u"%1 \"%2\" at %3,%4 %5×%6"_s.arg(QString::fromLatin1(widget.metaObject()->className()), accessibleText(widget))
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

} // namespace payoutdesk

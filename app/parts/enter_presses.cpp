// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/enter_presses.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace payoutdesk {

namespace {

bool isEnter(const QKeyEvent &key) { return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter; }

bool isForTyping(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    return plain && !plain->isReadOnly();
}

} // namespace

EnterPresses::EnterPresses(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto &key = *static_cast<QKeyEvent *>(event);
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (key.isAutoRepeat()) {
        const bool ticks = key.key() == Qt::Key_Space && (button || qobject_cast<QAbstractItemView *>(widget));
        return ticks || (isEnter(key) && !isForTyping(widget));
    }
    const auto plainKey = key.modifiers() & ~Qt::KeypadModifier;
    if (!button || !isEnter(key) || plainKey != Qt::NoModifier || !button->isEnabled())
        return false;
    if (button->property(spaceOnly).toBool())
        return true;
    button->click();
    return true;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/panes.h"

#include "app/frame/page.h"

#include <QApplication>
#include <QStackedWidget>

namespace payoutdesk {

namespace {

/// A page knows best where work on it begins; elsewhere it is the first thing that Tab reaches.
bool enter(QWidget *pane)
{
    if (const auto *stack = qobject_cast<QStackedWidget *>(pane)) {
        if (auto *page = qobject_cast<Page *>(stack->currentWidget())) {
            page->focusFirst();
            return true;
        }
    }
    const QList<QWidget *> inside = QList<QWidget *>{pane} + pane->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            now = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes.at((now + step) % panes.size());
        if (pane->isVisible() && enter(pane))
            return;
    }
}

} // namespace payoutdesk

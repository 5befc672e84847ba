// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/tab_place.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace payoutdesk {

void setTabPlace(QWidget &before, QWidget &group)
{
    QList<QWidget *> all{&group};
    for (QWidget *next = group.nextInFocusChain(); next != &group; next = next->nextInFocusChain()) {
        if (group.isAncestorOf(next))
            all.append(next);
    }
    QWidget *last = &before;
    for (QWidget *widget : std::as_const(all)) {
        // Qt 6.4 gives a place only to what takes the focus, and only behind what takes it.
        const Qt::FocusPolicy policies[] = {last->focusPolicy(), widget->focusPolicy()};
        last->setFocusPolicy(Qt::StrongFocus);
        widget->setFocusPolicy(Qt::StrongFocus);
        QWidget::setTabOrder(last, widget);
        last->setFocusPolicy(policies[0]);
        widget->setFocusPolicy(policies[1]);
        last = widget;
    }
}

} // namespace payoutdesk

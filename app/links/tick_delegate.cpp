// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/tick_delegate.h"

#include <QAbstractItemModel>
#include <QMouseEvent>

namespace payoutdesk {

bool TickDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant tick = index.data(Qt::CheckStateRole);
    if (!tick.isValid())
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        break;
    default:
        return false; // the keyboard ticks the whole selection: LinkTable
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    QRect square = option.rect;
    square.setWidth(square.height());
    if (option.direction == Qt::RightToLeft)
        square.moveRight(option.rect.right());
    if (mouse->button() != Qt::LeftButton || !square.contains(mouse->position().toPoint()))
        return false;
    if (event->type() != QEvent::MouseButtonRelease)
        return event->type() == QEvent::MouseButtonDblClick; // a double click is two releases: it ticks and unticks
    return model->setData(index, tick.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/key_chooses.h"

#include <QKeyEvent>
#include <QTableView>

namespace payoutdesk {

namespace {

/// Whether the key could mean this row, because it would go on from it or stay there.
bool leadsTo(int key, int row, int rows)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home: // of the row
    case Qt::Key_End:
        return true;
    case Qt::Key_PageUp:
        return row == 0;
    case Qt::Key_PageDown:
        return row == rows - 1;
    default:
        return false;
    }
}

} // namespace

KeyChooses::KeyChooses(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->installEventFilter(this);
}

bool KeyChooses::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_table->currentIndex();
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    if (!plain || !current.isValid() || m_table->selectionModel()->hasSelection() ||
        !leadsTo(key->key(), current.row(), m_table->model()->rowCount()))
        return false;
    m_table->selectRow(current.row());
    return true;
}

} // namespace payoutdesk

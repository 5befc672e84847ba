// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/copy_rows.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// One cell is one cell, whatever stands in it.
QString oneLine(QString text)
{
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    return text;
}

QString tableText(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int place = 0; place < model.columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    QString text;
    const auto addLine = [&](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(oneLine(cell(column)));
        text += cells.join(u'\t') + u'\n';
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : std::as_const(rows)) {
        addLine([&](int column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const QVariant whole = cell.data(copyTextRole);
            return whole.isValid() ? whole.toString() : cell.data().toString();
        });
    }
    return rows.isEmpty() ? QString() : text;
}

} // namespace

void addCopyRows(QTableView *table)
{
    auto *copy = new QAction(QCoreApplication::translate("CopyRows", "Copy rows", "action: the selected rows of a table"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setAutoRepeat(false);
    table->addAction(copy);
    QObject::connect(copy, &QAction::triggered, table, [table] {
        if (const QString text = tableText(*table); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
}

} // namespace payoutdesk

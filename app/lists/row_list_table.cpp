// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/row_list_table.h"

#include <QClipboard>
#include <QGuiApplication>

namespace payoutdesk {

RowListTable::RowListTable(RowListModel &model, const QString &name, const QList<int> &widths, QWidget *parent)
    : ListTable(name, widths, parent)
    , m_model(model)
{
    setModel(&m_model);
    finish();
    connect(&m_model, &RowListModel::startedOver, this, &QTableView::scrollToTop);
    connect(&m_model, &RowListModel::orderChanged, this, [this] { showOrder(); });
    connect(&m_model, &RowListModel::aboutToMoveRows, this, [this] { letGoOfLargeSelection(); });
    // Rows that moved have taken the choice along; what stands at the chosen place may have come only now.
    connect(&m_model, &RowListModel::answered, this, &ListTable::chosenRowChanged);
    connect(this, &ListTable::copyWanted, this, &RowListTable::copy);
}

qint64 RowListTable::chosenId() const
{
    const int row = chosenRow();
    return row < 0 ? 0 : m_model.idAt(row);
}

bool RowListTable::choose(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    selectRow(row);
    scrollTo(m_model.index(row, 0));
    return true;
}

void RowListTable::copy()
{
    const qint64 count = selectedRowCount();
    if (count > mostCopied) {
        Q_EMIT tooManyToCopy();
        return;
    }
    QList<qint64> ids;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        ids.append(m_model.idAt(row));
    if (ids.isEmpty())
        return;
    const QList<int> columns = shownColumns();
    QStringList headings;
    for (const int column : columns)
        headings.append(m_model.heading(column));
    m_model.askCells(ids, columns, &m_copies, [headings](const Result<RowListModel::Cells, StoreProblem> &cells) {
        if (cells && !cells->isEmpty())
            QGuiApplication::clipboard()->setText(tabSeparated(RowListModel::Cells{headings} + *cells));
    });
}

QString tabSeparated(const RowListModel::Cells &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            QString cell = line.at(i);
            for (const QChar separator : {u'\t', u'\n', u'\r'})
                cell.replace(separator, u' ');
            text += (i > 0 ? u"\t" : u"") + cell;
        }
        text += u'\n';
    }
    return text;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve_section.h"

#include "app/parts/copy_rows.h"
#include "app/parts/key_chooses.h"
#include "app/parts/least_target.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace payoutdesk {

namespace {
constexpr int fewRows = 4;
constexpr int mostRows = 12;
} // namespace

ResolveSection::ResolveSection(const QString &name, QAbstractItemModel &model, const QList<int> &widths, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_table(new QTableView)
{
    m_heading->setTextFormat(Qt::PlainText);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setBuddy(m_table);

    m_table->setAccessibleName(name);
    m_table->setModel(&model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // several rows can be copied
    m_table->setTabKeyNavigation(false);
    new KeyChooses(m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumHeight(leastTarget);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column)
        header->resizeSection(column, character * widths[column]);
    addCopyRows(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);

    connect(&model, &QAbstractItemModel::modelReset, this, &ResolveSection::fit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResolveSection::choiceChanged);
    fit();
}

void ResolveSection::setHeading(const QString &heading) { m_heading->setText(heading); }

int ResolveSection::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.constFirst().row() : -1;
}

void ResolveSection::choose(int row) { m_table->selectRow(row); }

void ResolveSection::clearChoice()
{
    const QSignalBlocker quiet(this);
    m_table->clearSelection();
}

void ResolveSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ResolveSection::fit()
{
    const int row = std::max(leastTarget, fontMetrics().height() + 10);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = m_table->model()->rowCount();
    // With room for a scroll bar, which would hide the last row.
    const int frame = std::max(m_table->horizontalHeader()->sizeHint().height(), leastTarget) + 2 * m_table->frameWidth() +
                      m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setMinimumHeight(std::clamp(rows, 1, fewRows) * row + frame);
    m_table->setMaximumHeight(std::clamp(rows, 1, mostRows) * row + frame);
    // What is left over belongs below the lists, not between a heading and its list.
    setMaximumHeight(m_heading->sizeHint().height() + layout()->spacing() + m_table->maximumHeight());
    setVisible(rows > 0);
}

} // namespace payoutdesk

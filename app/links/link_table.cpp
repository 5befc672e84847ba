// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_table.h"

#include "app/links/link_list_model.h"
#include "app/links/tick_delegate.h"
#include "app/parts/key_chooses.h"

#include <QActionGroup>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace payoutdesk {

namespace {

constexpr int leastRowHeight = 28;      // a target a finger or an unsteady hand can hit (ui.md)
constexpr qint64 largeSelection = 1000; // moving more with their rows would be felt: one persistent index a cell
constexpr qint32 layoutVersion = 1;

/// Widths in characters, in the order of LinkListModel::Column; they follow the font.
constexpr std::array<int, LinkListModel::ColumnCount> firstWidths{18, 22, 14, 14, 36, 13, 24, 18};

} // namespace

LinkTable::LinkTable(LinkListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Payout link list", "accessible name of the table of payout links"));
    setModel(&m_model);
    setItemDelegateForColumn(LinkListModel::IdColumn, new TickDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // else Tab never leaves the table
    new KeyChooses(this);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumHeight(leastRowHeight);
    fitRows();
    resetLayout();
    showOrder();

    connect(header, &QHeaderView::sectionClicked, this, &LinkTable::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &LinkTable::layoutEdited);
    connect(header, &QHeaderView::sectionMoved, this, &LinkTable::layoutEdited);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->mapToGlobal(place));
    });
    connect(&m_model, &LinkListModel::startedOver, this, &QTableView::scrollToTop);
    connect(&m_model, &LinkListModel::orderChanged, this, &LinkTable::showOrder);
    connect(&m_model, &LinkListModel::aboutToSwap, this, &LinkTable::letGoOfLargeSelection);
    connect(&m_model, &LinkListModel::counted, this, &LinkTable::tellShownRows);
}

QByteArray LinkTable::layout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const LinkOrder order = m_model.order();
    out << layoutVersion << horizontalHeader()->saveState() << qint32(order.column) << order.descending;
    return layout;
}

void LinkTable::setLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QByteArray header;
    qint32 column = 0;
    bool descending = true;
    in >> version >> header >> column >> descending;
    if (in.status() != QDataStream::Ok || version != layoutVersion || !horizontalHeader()->restoreState(header))
        return;
    horizontalHeader()->showSection(LinkListModel::IdColumn);
    for (int section = 0; section < LinkListModel::ColumnCount; ++section) {
        if (LinkListModel::orderOf(section) == std::optional(LinkColumn(column)))
            m_model.sort(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void LinkTable::resetLayout()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int section = 0; section < LinkListModel::ColumnCount; ++section) {
        header->showSection(section);
        header->moveSection(header->visualIndex(section), section);
        header->resizeSection(section, character * firstWidths[size_t(section)]);
    }
    Q_EMIT layoutEdited();
}

void LinkTable::fillColumnsMenu(QMenu *menu)
{
    for (int section = 0; section < LinkListModel::ColumnCount; ++section) {
        QAction *action = menu->addAction(m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(section != LinkListModel::IdColumn);
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnHidden(section, !shown);
            Q_EMIT layoutEdited();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns", "menu item: widths, order and visibility of a table's columns"));
    connect(reset, &QAction::triggered, this, &LinkTable::resetLayout);
}

void LinkTable::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (int section = 0; section < LinkListModel::ColumnCount; ++section) {
        const auto column = LinkListModel::orderOf(section);
        if (!column)
            continue;
        QAction *action = menu->addAction(m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(m_model.order().column == *column);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, section] { sortBy(section); });
    }
}

qint64 LinkTable::selectedRowCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<int> LinkTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < LinkListModel::ColumnCount; ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(section))
            columns.append(section);
    }
    return columns;
}

QSize LinkTable::minimumSizeHint() const
{
    const int rows = 3 * verticalHeader()->defaultSectionSize();
    const int bars = horizontalHeader()->sizeHint().height() + horizontalScrollBar()->sizeHint().height();
    return {QTableView::minimumSizeHint().width(), rows + bars + 2 * frameWidth()};
}

QSize LinkTable::sizeHint() const { return {QTableView::sizeHint().width(), minimumSizeHint().height()}; }

void LinkTable::keyPressEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (space && !event->isAutoRepeat())
        Q_EMIT tickWanted();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (!space)
        return QTableView::keyPressEvent(event);
    event->accept();
}

void LinkTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellShownRows();
}

void LinkTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellShownRows();
}

void LinkTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void LinkTable::fitRows() { verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 10)); }

void LinkTable::tellShownRows()
{
    const int first = std::max(rowAt(0), 0);
    m_model.setShownRows(first, first + viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()) + 1);
}

void LinkTable::sortBy(int column)
{
    const auto by = LinkListModel::orderOf(column);
    if (!by)
        return showOrder();
    const LinkOrder order = m_model.order();
    // What is newest or largest is looked for more often than what is oldest or smallest.
    const bool newestFirst = *by == LinkColumn::Added || *by == LinkColumn::LastReminder || *by == LinkColumn::Amount;
    const bool descending = order.column == *by ? !order.descending : newestFirst;
    m_model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT layoutEdited();
}

void LinkTable::showOrder()
{
    const LinkOrder order = m_model.order();
    for (int section = 0; section < LinkListModel::ColumnCount; ++section) {
        if (LinkListModel::orderOf(section) == std::optional(order.column)) {
            horizontalHeader()->setSortIndicatorShown(true);
            horizontalHeader()->setSortIndicator(section, order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    }
}

void LinkTable::letGoOfLargeSelection()
{
    if (selectedRowCount() > largeSelection)
        clearSelection();
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/list_table.h"

#include "app/parts/key_chooses.h"
#include "core/settings/settings.h"

#include <QActionGroup>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace payoutdesk {

namespace {

constexpr int leastRowHeight = 28;      // a target a finger or an unsteady hand can hit (ui.md)
constexpr qint64 largeSelection = 1000; // moving more with their rows would be felt: one persistent index a cell
constexpr qint32 layoutVersion = 1;

} // namespace

ListTable::ListTable(const QString &name, const QList<int> &widths, QWidget *parent)
    : QTableView(parent)
    , m_widths(widths)
{
    setAccessibleName(name);
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

    connect(header, &QHeaderView::sectionClicked, this, &ListTable::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->mapToGlobal(place));
    });
    connect(this, &QTableView::doubleClicked, this, &ListTable::detailsWanted);
    connect(this, &ListTable::layoutEdited, this, [this] { m_layoutEdited = true; });
}

void ListTable::finish()
{
    resetLayout();
    showOrder();
    // From here on it is a person who changes the columns.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ListTable::layoutEdited);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &ListTable::layoutEdited);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListTable::chosenRowChanged);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ListTable::chosenRowChanged);
    m_layoutEdited = false;
}

void ListTable::keepLayoutIn(Settings &settings, const QString &profileId, const QString &table)
{
    m_settings = &settings;
    m_profileId = profileId;
    m_tableName = table;
    setLayout(settings.tableLayout(profileId, table));
    m_layoutEdited = false;
}

void ListTable::saveLayout()
{
    if (!m_settings || !std::exchange(m_layoutEdited, false))
        return;
    // A file that cannot be written loses column widths only: nobody has to be told.
    (void)m_settings->saveTableLayout(m_profileId, m_tableName, layout());
}

QByteArray ListTable::layout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << layoutVersion << horizontalHeader()->saveState() << qint32(order().column) << order().descending;
    return layout;
}

void ListTable::setLayout(const QByteArray &layout)
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
    horizontalHeader()->showSection(0);
    model()->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::resetLayout()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int section = 0; section < m_widths.size(); ++section) {
        header->showSection(section);
        header->moveSection(header->visualIndex(section), section);
        header->resizeSection(section, character * m_widths.at(section));
    }
    Q_EMIT layoutEdited();
}

void ListTable::fillColumnsMenu(QMenu *menu)
{
    for (int section = 0; section < m_widths.size(); ++section) {
        QAction *action = menu->addAction(headingOf(section));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(section != 0);
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setColumnHidden(section, !shown);
            Q_EMIT layoutEdited();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns", "menu item: widths, order and visibility of a table's columns"));
    connect(reset, &QAction::triggered, this, &ListTable::resetLayout);
}

void ListTable::fillSortMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (int section = 0; section < m_widths.size(); ++section) {
        if (!isSortable(section))
            continue;
        QAction *action = menu->addAction(headingOf(section));
        action->setCheckable(true);
        action->setChecked(order().column == section);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, section] { sortBy(section); });
    }
}

QString ListTable::headingOf(int column) const { return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }

qint64 ListTable::selectedRowCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}

int ListTable::chosenRow() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row()))
        return current.row();
    const QItemSelection ranges = selectionModel()->selection();
    return ranges.size() == 1 && ranges.first().height() == 1 ? ranges.first().top() : -1;
}

QList<int> ListTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_widths.size(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(section))
            columns.append(section);
    }
    return columns;
}

QSize ListTable::minimumSizeHint() const
{
    const int rows = 3 * verticalHeader()->defaultSectionSize();
    const int bars = horizontalHeader()->sizeHint().height() + horizontalScrollBar()->sizeHint().height();
    return {QTableView::minimumSizeHint().width(), rows + bars + 2 * frameWidth()};
}

QSize ListTable::sizeHint() const { return {QTableView::sizeHint().width(), minimumSizeHint().height()}; }

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool space = plain && event->key() == Qt::Key_Space;
    const bool enter = plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    if (event->isAutoRepeat() && (space || enter)) {
        event->accept();
        return;
    }
    if (space && m_spaceTaken)
        Q_EMIT spacePressed();
    else if (enter)
        Q_EMIT detailsWanted();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void ListTable::fitRows() { verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 10)); }

void ListTable::sortBy(int column)
{
    if (!isSortable(column))
        return showOrder();
    const ListOrder before = order();
    const bool descending = before.column == column ? !before.descending : startsDescending(column);
    model()->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT layoutEdited();
}

void ListTable::showOrder()
{
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(order().column, order().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListTable::letGoOfLargeSelection()
{
    if (selectedRowCount() > largeSelection)
        clearSelection();
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/row_list_actions.h"

#include "app/lists/row_list_table.h"
#include "app/theme/icons.h"

#include <QMenu>
#include <QSplitter>

#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

RowListActions::RowListActions(RowListTable &table, QWidget &details, QObject *parent)
    : QObject(parent)
    , m_details(new QAction(tr("Details", "action: shows everything about the chosen row below the list"), this))
    , m_copy(new QAction(tr("Copy rows", "action: copies the selected rows of the list"), this))
    , m_columns(new QAction(tr("Columns", "menu: which columns are shown"), this))
    , m_sort(new QAction(tr("Sort by", "menu: the order of the list"), this))
{
    m_details->setCheckable(true);
    m_details->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    connect(m_details, &QAction::toggled, &details, [this, &details](bool shown) {
        details.setVisible(shown);
        if (shown)
            makeRoomFor(details);
    });
    connect(&table, &ListTable::detailsWanted, this, [this] { m_details->setChecked(true); });
    details.hide();

    connect(m_copy, &QAction::triggered, &table, &RowListTable::copy);
    connect(&table, &RowListTable::tooManyToCopy, this, [this] {
        Q_EMIT messageWanted({Message::Kind::Info,
                              tr("Select at most %n row(s) to copy them.", nullptr, int(RowListTable::mostCopied)), u"copy"_s});
    });

    auto *columns = new QMenu(&table);
    auto *order = new QMenu(&table);
    connect(columns, &QMenu::aboutToShow, &table, [&table, columns] {
        columns->clear();
        table.fillColumnsMenu(columns);
    });
    connect(order, &QMenu::aboutToShow, &table, [&table, order] {
        order->clear();
        table.fillSortMenu(order);
    });
    m_columns->setMenu(columns);
    m_sort->setMenu(order);
    themeChanged();
}

void RowListActions::makeRoomFor(QWidget &details)
{
    auto *splitter = qobject_cast<QSplitter *>(details.parentWidget());
    // Once: from then on it is as a person has left it.
    if (!splitter || !splitter->isVisible() || std::exchange(m_roomMade, true))
        return;
    const int all = splitter->height();
    const int pane = all * 9 / 20;
    splitter->setSizes({all - pane, pane});
}

QList<PageAction> RowListActions::all() const
{
    return {{m_copy, PageAction::Menu::Edit},
            {m_details, PageAction::Menu::View},
            {m_columns, PageAction::Menu::View},
            {m_sort, PageAction::Menu::View}};
}

void RowListActions::themeChanged() { m_details->setIcon(themedIcon("view-list-details"_L1)); }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/selection_commands.h"

#include "app/links/link_cells.h"
#include "app/links/link_table.h"
#include "app/links/link_ticks.h"
#include "core/desk/desk.h"

#include <QClipboard>
#include <QGuiApplication>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostTicksAtOnce = 500;
}

SelectionCommands::SelectionCommands(Desk &desk, Reader &reader, LinkListModel &model, LinkTicks &ticks, LinkTable &table,
                                     QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_model(model)
    , m_ticks(ticks)
    , m_table(table)
    , m_selected(reader, model)
{
}

void SelectionCommands::tick()
{
    if (m_table.selectedRowCount() > mostTicksAtOnce) {
        Q_EMIT messageWanted({Message::Kind::Info,
                              tr("Select at most %n link(s) to tick them at once.", nullptr, int(mostTicksAtOnce)), u"ticks"_s});
        return;
    }
    QItemSelection selection = m_table.selectionModel()->selection();
    const QModelIndex current = m_table.currentIndex();
    if (selection.isEmpty() && current.isValid())
        selection.select(current, current);
    (void)m_selected.collect(selection, [this](const QList<LinkRow> &rows) {
        QList<PayoutLink> links;
        bool allTicked = true;
        for (const LinkRow &row : rows) {
            links.append(row.link);
            allTicked &= m_ticks.contains(row.link.id);
        }
        m_ticks.set(links, !allTicked);
    });
}

void SelectionCommands::copy()
{
    const QList<int> columns = m_table.shownColumns();
    const bool few = m_selected.collect(m_table.selectionModel()->selection(), [this, columns](const QList<LinkRow> &rows) {
        if (!rows.isEmpty())
            QGuiApplication::clipboard()->setText(LinkCells::table(rows, columns, m_model.nowMs()));
    });
    if (!few)
        Q_EMIT messageWanted(
            {Message::Kind::Info, tr("Select at most %n row(s) to copy them.", nullptr, int(SelectedLinks::maximum)), u"copy"_s});
}

void SelectionCommands::remove()
{
    const bool few = m_selected.collect(m_table.selectionModel()->selection(), [this](const QList<LinkRow> &rows) {
        QList<ObjectId> links;
        for (const LinkRow &row : rows)
            links.append(row.link.id);
        if (links.isEmpty()) {
            Q_EMIT messageWanted({Message::Kind::Info, tr("Choose a link first."), u"remove"_s});
            return;
        }
        m_ticks.untick(links);
        m_desk.setLinksRemoved(links, true);
        Message message{Message::Kind::Info, tr("Removed here only; Instantpay still has it.", nullptr, int(links.size())),
                        u"remove"_s};
        message.actions.append(
            {tr("Undo", "button: the removed links come back to the list"), [this, links] {
                 m_desk.setLinksRemoved(links, false);
                 Q_EMIT messageWanted({Message::Kind::Info, tr("%n link(s) put back.", nullptr, int(links.size())), u"remove"_s});
             }});
        Q_EMIT messageWanted(message);
    });
    if (!few)
        Q_EMIT messageWanted({Message::Kind::Info,
                              tr("Select at most %n row(s) to remove them.", nullptr, int(SelectedLinks::maximum)), u"remove"_s});
}

} // namespace payoutdesk

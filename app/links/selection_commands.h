// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/selected_links.h"
#include "app/messages/message.h"

#include <QObject>

namespace payoutdesk {

class Desk;
class LinkTable;
class LinkTicks;

/// What can be done with the selected rows, all at once: tick, copy, remove from the list.
class SelectionCommands final : public QObject {
    Q_OBJECT
public:
    SelectionCommands(Desk &desk, Reader &reader, LinkListModel &model, LinkTicks &ticks, LinkTable &table, QObject *parent);

    /// Ticks them; unticks them where all are ticked. Without a selection it means the current row.
    void tick();
    /// As tab-separated text, the shown columns only.
    void copy();
    void remove();

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);

private:
    Desk &m_desk;
    LinkListModel &m_model;
    LinkTicks &m_ticks;
    LinkTable &m_table;
    SelectedLinks m_selected;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"

namespace payoutdesk {

class RowListTable;

/// The actions that every page with a list has: Details (Alt+Enter, which shows and hides the pane below the list), Copy
/// rows, Columns and Sort by.
class RowListActions final : public QObject {
    Q_OBJECT
public:
    /// Where `details` stands in a splitter, the list above keeps half of it at least when they open.
    RowListActions(RowListTable &table, QWidget &details, QObject *parent);

    [[nodiscard]] QList<PageAction> all() const;
    /// Whether the pane is open.
    [[nodiscard]] bool showsDetails() const { return m_details->isChecked(); }
    void setDetailsShown(bool shown) { m_details->setChecked(shown); }
    void themeChanged();

Q_SIGNALS:
    void messageWanted(const payoutdesk::Message &message);

private:
    void makeRoomFor(QWidget &details);

    bool m_roomMade = false;
    QAction *m_details;
    QAction *m_copy;
    QAction *m_columns;
    QAction *m_sort;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/link_list_model.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// The words of one row of the link list. Text from outside is made safe for one line.
class LinkCells {
    Q_DECLARE_TR_FUNCTIONS(LinkCells)
public:
    [[nodiscard]] static QString heading(LinkListModel::Column column);
    [[nodiscard]] static QString text(const LinkRow &row, LinkListModel::Column column, qint64 nowMs);
    /// As text(), but with whole ids: for the clipboard and for Details.
    [[nodiscard]] static QString copyText(const LinkRow &row, LinkListModel::Column column, qint64 nowMs);
    /// For columns that are often cut; markup in it is escaped, because tooltips guess at HTML.
    [[nodiscard]] static QString toolTip(const LinkRow &row, LinkListModel::Column column, qint64 nowMs);
    /// The whole row for a screen reader: person first, then the id.
    [[nodiscard]] static QString sentence(const LinkRow &row, bool ticked, qint64 nowMs);
    /// Headings and rows as tab-separated text, for the clipboard.
    [[nodiscard]] static QString table(const QList<LinkRow> &rows, const QList<int> &columns, qint64 nowMs);
    [[nodiscard]] static QString notLoaded(); ///< "…"
    /// Since when the state stands as it is, in words; empty where nobody set it here.
    [[nodiscard]] static QString stateSince(const PayoutLink &link, qint64 nowMs);
    [[nodiscard]] static QString lastReminder(const LinkRow &row, qint64 nowMs);
};

} // namespace payoutdesk

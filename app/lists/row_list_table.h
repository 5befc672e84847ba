// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/list_table.h"

namespace payoutdesk {

/// The table of a RowListModel. Ctrl+C puts the selected rows on the clipboard as tab-separated text, with the headings of
/// the columns that are shown.
class RowListTable final : public ListTable {
    Q_OBJECT
public:
    static constexpr qint64 mostCopied = 5'000;

    /// The model outlives this.
    RowListTable(RowListModel &model, const QString &name, const QList<int> &widths, QWidget *parent = nullptr);

    /// The number of the row that is meant; 0 = none.
    [[nodiscard]] qint64 chosenId() const;
    /// Selects this row, makes it the current one and brings it into sight; false when it is not in the list.
    bool choose(qint64 id);
    void copy();

Q_SIGNALS:
    void tooManyToCopy(); ///< nothing was copied: more than mostCopied are selected

protected:
    [[nodiscard]] ListOrder order() const override { return m_model.order(); }
    [[nodiscard]] bool isSortable(int column) const override { return m_model.isSortable(column); }
    [[nodiscard]] bool startsDescending(int column) const override { return m_model.startsDescending(column); }

private:
    RowListModel &m_model;
    QObject m_copies; ///< context of the copies' questions
};

/// Lines as tab-separated text. Tabs and line breaks within a cell become blanks.
[[nodiscard]] QString tabSeparated(const RowListModel::Cells &lines);

} // namespace payoutdesk

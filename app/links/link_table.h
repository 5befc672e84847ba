// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace payoutdesk {

class LinkListModel;

/// The table "Payout link list": rows of one height, because measuring a million of them would take minutes.
class LinkTable final : public QTableView {
    Q_OBJECT
public:
    explicit LinkTable(LinkListModel &model, QWidget *parent = nullptr);

    /// Column widths, order, visibility and the sort, for the settings.
    [[nodiscard]] QByteArray layout() const;
    void setLayout(const QByteArray &layout);
    void resetLayout();
    /// Check boxes for the columns, and "reset". The first column cannot be hidden: it carries ticks and the row's sentence.
    void fillColumnsMenu(QMenu *menu);
    /// One item for each column that the store can sort by.
    void fillSortMenu(QMenu *menu);
    [[nodiscard]] qint64 selectedRowCount() const;
    /// Columns that are shown, left to right.
    [[nodiscard]] QList<int> shownColumns() const;

    [[nodiscard]] QSize minimumSizeHint() const override; ///< three rows
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tickWanted(); ///< Space
    void copyWanted();
    void layoutEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void tellShownRows();
    void sortBy(int column);
    void showOrder();
    void letGoOfLargeSelection();

    LinkListModel &m_model;
};

} // namespace payoutdesk

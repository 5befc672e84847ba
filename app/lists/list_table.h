// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/row_list_model.h"

#include <QTableView>

class QMenu;

namespace payoutdesk {

class Settings;

/// What every long table of the program has: rows of one height (measuring a hundred thousand of them would take minutes),
/// a first column that stays where it is and carries the row's sentence, others that can be moved, hidden and reset, a sort
/// by click and by menu, a layout that is kept per profile, copied rows, and a Tab key that leaves it.
class ListTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is the accessible name. `widths` are the columns' first widths in characters; they follow the font.
    ListTable(const QString &name, const QList<int> &widths, QWidget *parent = nullptr);

    /// Takes the layout from the settings, and says where saveLayout() puts it.
    void keepLayoutIn(Settings &settings, const QString &profileId, const QString &table);
    /// Writes the layout down if a person has changed it. Waits for the disk: for the destructor of the page, which comes
    /// before the end of the model.
    void saveLayout();
    /// Column widths, order, visibility and the sort.
    [[nodiscard]] QByteArray layout() const;
    void setLayout(const QByteArray &layout);
    void resetLayout();

    /// Check boxes for the columns, and "reset".
    void fillColumnsMenu(QMenu *menu);
    /// One item for each sortable column.
    void fillSortMenu(QMenu *menu);

    [[nodiscard]] qint64 selectedRowCount() const;
    [[nodiscard]] QList<int> selectedRows() const; ///< in the order they are shown
    /// The one row that is meant: the current one if it is selected, else the only one that is (assistive tools select
    /// without moving the current row); -1 = none.
    [[nodiscard]] int chosenRow() const;
    /// Columns that are shown, left to right.
    [[nodiscard]] QList<int> shownColumns() const;

    [[nodiscard]] QSize minimumSizeHint() const override; ///< three rows
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void layoutEdited();
    void chosenRowChanged(); ///< chosenRow() may be another one
    void detailsWanted();    ///< Enter, or a double click
    void spacePressed();     ///< where Space does something of its own: see setSpaceTaken()
    void copyWanted();       ///< Ctrl+C

protected:
    /// For whoever derives, once its model is set.
    void finish();
    void showOrder();
    /// Space is spacePressed(), not a change of the selection.
    void setSpaceTaken(bool taken) { m_spaceTaken = taken; }
    /// For a model whose rows are about to move: every selected cell would be looked for.
    void letGoOfLargeSelection();

    [[nodiscard]] virtual ListOrder order() const = 0;
    [[nodiscard]] virtual bool isSortable(int column) const = 0;
    [[nodiscard]] virtual bool startsDescending(int column) const = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void sortBy(int column);
    [[nodiscard]] QString headingOf(int column) const;

    const QList<int> m_widths;
    bool m_spaceTaken = false;
    bool m_layoutEdited = false;
    Settings *m_settings = nullptr; ///< null until keepLayoutIn()
    QString m_profileId;
    QString m_tableName;
};

} // namespace payoutdesk

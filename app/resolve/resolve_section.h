// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace payoutdesk {

/// One list of the page "To resolve" under its heading; hidden while it is empty.
class ResolveSection final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the table's accessible name; `widths` are in characters, the last column takes the rest.
    ResolveSection(const QString &name, QAbstractItemModel &model, const QList<int> &widths, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The one row that is selected; -1 for none or several.
    [[nodiscard]] int chosenRow() const;
    void choose(int row);
    void clearChoice();

Q_SIGNALS:
    /// A person, or choose(), changed the selection.
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_heading;
    QTableView *m_table;
};

} // namespace payoutdesk

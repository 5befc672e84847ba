// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace payoutdesk {

/// Lets the arrow keys choose the first row. Tab into a table makes its first row the current one, framed but not chosen; the
/// next Down would pass it by, and a table of one row could not be chosen from at all.
class KeyChooses final : public QObject {
    Q_OBJECT
public:
    explicit KeyChooses(QTableView *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_table; ///< the parent
};

} // namespace payoutdesk

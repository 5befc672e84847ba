// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace payoutdesk {

/// Once around a window with real presses of Tab, and back with Shift+Tab.
class TabWalk final {
public:
    /// Walks at once. The window is the active one; the focus is left where it was.
    explicit TabWalk(QWidget &front);

    /// Where Tab sticks, what it does not reach, whether it comes around, and whether Shift+Tab is the way back.
    [[nodiscard]] QStringList reach() const { return m_reach; }
    /// Steps that go against the order of reading: from above to below, in a row from left to right.
    [[nodiscard]] QStringList order(const std::function<bool(const QString &)> &isExcepted = {}) const;
    /// Stops that look the same with the focus and without it. A caret alone is too little.
    [[nodiscard]] QStringList visible();

private:
    [[nodiscard]] QList<QWidget *> around(Qt::Key key, QStringList &findings) const;

    QWidget &m_front;
    QList<QWidget *> m_stops; ///< in the order of Tab
    QStringList m_reach;
};

} // namespace payoutdesk

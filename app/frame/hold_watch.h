// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>

class QTimer;

namespace payoutdesk {

/// Counts down what the desk holds, for the eyes only: when a reminder leaves is the desk's business.
class HoldWatch final : public QObject {
    Q_OBJECT
public:
    explicit HoldWatch(QObject *parent = nullptr);

    void setHolds(const QList<HeldReminder> &holds);
    /// With the time that is left now; the next to leave first.
    [[nodiscard]] QList<HeldReminder> holds() const;
    [[nodiscard]] bool isEmpty() const { return m_holds.isEmpty(); }
    /// Whole seconds until the next one leaves, at least 1 while one is held.
    [[nodiscard]] int nextInSeconds() const;

Q_SIGNALS:
    /// The holds or a second changed.
    void ticked();

private:
    struct Entry {
        Operation operation;
        QDeadlineTimer leaves;
    };
    QList<Entry> m_holds;
    QTimer *m_tick;
};

} // namespace payoutdesk

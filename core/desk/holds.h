// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"
#include "core/domain/moment.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace payoutdesk {

/// The reminders that can still be taken back, each with its own few seconds on the boot clock.
/// A gap of more than two seconds between two looks means that the computer slept: nobody watched the countdown,
/// so nothing of it may go.
class Holds final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 maximumGapMs = 2'000;

    Holds(const Clock &clock, int holdMs, QObject *parent);

    void add(const Operation &operation);
    /// The newest one, which it forgets.
    [[nodiscard]] std::optional<Operation> takeNewest();
    /// All of them, the newest last; forgets them.
    [[nodiscard]] QList<Operation> takeAll();
    [[nodiscard]] QList<HeldReminder> list() const;

Q_SIGNALS:
    void changed();
    void ended(const payoutdesk::Operation &operation);
    void interrupted(const QList<payoutdesk::Operation> &operations);

private:
    void look();

    struct Held {
        Operation operation;
        qint64 endsAtBootMs;
    };
    const Clock &m_clock;
    const int m_holdMs;
    QList<Held> m_held;
    qint64 m_lastLookMs = 0;
    QTimer m_timer;
};

} // namespace payoutdesk

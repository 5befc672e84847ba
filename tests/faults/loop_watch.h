// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace payoutdesk {

struct LoopSeen {
    int turns = 0;
    int worstGapMs = 0;
};

/// Counts how often the window's event loop came round while a fault was on, and how long it was away at most. A tick is a
/// timer of 4 ms: several turns between two ticks count as one.
class LoopWatch final : public QObject {
    Q_OBJECT
public:
    LoopWatch();

    void start();
    void stop();
    /// What this does to the loop does not count: a program that ends here, in the tests' own process, has no window any more.
    void leaveOut(const std::function<void()> &work);
    /// Since start(), but for what was left out.
    [[nodiscard]] qint64 elapsedMs() const { return m_started.elapsed() - m_leftOutMs; }
    [[nodiscard]] LoopSeen seen() const { return m_seen; }

private:
    void note();

    QTimer m_tick;
    QElapsedTimer m_started;
    QElapsedTimer m_since;
    qint64 m_leftOutMs = 0;
    LoopSeen m_seen;
};

} // namespace payoutdesk

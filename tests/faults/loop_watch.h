// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace payoutdesk {

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
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] int worstGapMs() const { return m_worstGapMs; }

private:
    void note();

    QTimer m_tick;
    QElapsedTimer m_since;
    int m_turns = 0;
    int m_worstGapMs = 0;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "tests/faults/steps.h"

#include <QElapsedTimer>

#include <atomic>

namespace payoutdesk {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 yearMs = 365 * dayMs;

/// A clock that runs, begins on 28 March 2026 at 15:27 in India, and can be set, or left behind by a suspend or a reboot.
class SetClock final : public Clock {
public:
    SetClock() { m_running.start(); }
    [[nodiscard]] Moment now() const override
    {
        constexpr qint64 beginning = 1'774'691'820'000;
        const qint64 passed = m_running.elapsed() + m_passedMs;
        return {beginning + passed + m_setMs, QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(m_boot.load()),
                (m_boot == 1 ? 100'000 : 5'000) + passed};
    }
    /// Somebody sets the wall clock; the boot clock knows nothing of it.
    void set(qint64 byMs) { m_setMs += byMs; }
    /// Time goes by.
    void pass(qint64 ms) { m_passedMs += ms; }
    void reboot() { ++m_boot; }

private:
    QElapsedTimer m_running;
    std::atomic<qint64> m_setMs = 0;
    std::atomic<qint64> m_passedMs = 0;
    std::atomic<int> m_boot = 1;
};

using ClockStep = std::function<void(SetClock &)>;

/// The program goes by such a clock, and the server says nothing about the time.
void useSetClock(FaultStage &stage);
[[nodiscard]] Fault::Step clockDoes(const ClockStep &step);
/// The same while the program is closed.
[[nodiscard]] Fault::Step restartWith(const ClockStep &step);
/// The same while the computer is off: the program ends before and starts after.
[[nodiscard]] Fault::Step rebootWith(const ClockStep &step);
/// Somebody else was reminded, a moment ago.
void remindAnother(FaultStage &stage);
/// What is at hand is pressed, and accepted.
void pressAccepted(FaultStage &stage);
/// As the person's session has it; until the end of the row.
[[nodiscard]] Fault::Step zone(const QByteArray &name);

} // namespace payoutdesk

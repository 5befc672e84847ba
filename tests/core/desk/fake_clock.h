// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <atomic>

namespace payoutdesk {

/// Real time that a test can push ahead, as a suspend does.
class FakeClock final : public Clock {
public:
    FakeClock() { m_running.start(); }
    [[nodiscard]] Moment now() const override
    {
        const qint64 elapsed = m_running.elapsed() + m_pushedMs;
        return {m_startUtc + elapsed + m_wallMs, QStringLiteral("00000000-0000-4000-8000-000000000001"), 100'000 + elapsed};
    }
    void push(qint64 ms) { m_pushedMs += ms; }
    /// Somebody sets the wall clock; the boot clock goes on.
    void setWall(qint64 aheadMs) { m_wallMs = aheadMs; }

private:
    const qint64 m_startUtc = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer m_running;
    std::atomic<qint64> m_pushedMs = 0;
    std::atomic<qint64> m_wallMs = 0;
};

} // namespace payoutdesk

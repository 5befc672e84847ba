// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/loop_watch.h"

#include <algorithm>

namespace payoutdesk {

using namespace std::chrono_literals;

LoopWatch::LoopWatch()
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(4ms);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        ++m_seen.turns;
        note();
    });
}

void LoopWatch::start()
{
    m_seen = {};
    m_leftOutMs = 0;
    m_started.start();
    m_since.start();
    m_tick.start();
}

void LoopWatch::stop()
{
    if (m_tick.isActive())
        note(); // it may be away right now
    m_tick.stop();
}

void LoopWatch::leaveOut(const std::function<void()> &work)
{
    note(); // up to here it counts
    work();
    m_leftOutMs += m_since.restart();
}

void LoopWatch::note() { m_seen.worstGapMs = std::max(m_seen.worstGapMs, static_cast<int>(m_since.restart())); }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/holds.h"

#include <algorithm>

namespace payoutdesk {

Holds::Holds(const Clock &clock, int holdMs, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_holdMs(holdMs)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::clamp(holdMs / 20, 5, 250));
    connect(&m_timer, &QTimer::timeout, this, &Holds::look);
}

void Holds::add(const Operation &operation)
{
    const qint64 now = m_clock.now().bootMs;
    if (m_held.isEmpty())
        m_lastLookMs = now;
    m_held.append({operation, now + m_holdMs});
    m_timer.start();
    Q_EMIT changed();
}

std::optional<Operation> Holds::takeNewest()
{
    if (m_held.isEmpty())
        return {};
    const Operation newest = m_held.takeLast().operation;
    Q_EMIT changed();
    return newest;
}

QList<Operation> Holds::takeAll()
{
    QList<Operation> all;
    for (const Held &held : std::as_const(m_held))
        all.append(held.operation);
    m_held.clear();
    if (!all.isEmpty())
        Q_EMIT changed();
    return all;
}

QList<HeldReminder> Holds::list() const
{
    const qint64 now = m_clock.now().bootMs;
    QList<HeldReminder> list;
    for (const Held &held : m_held)
        list.append({held.operation, static_cast<int>(std::max<qint64>(0, held.endsAtBootMs - now))});
    return list;
}

void Holds::look()
{
    const qint64 now = m_clock.now().bootMs;
    const qint64 gap = now - m_lastLookMs;
    m_lastLookMs = now;
    if (gap > maximumGapMs) {
        if (const QList<Operation> all = takeAll(); !all.isEmpty())
            Q_EMIT interrupted(all);
    }
    QList<Operation> over;
    for (qsizetype i = 0; i < m_held.size();) {
        if (m_held.at(i).endsAtBootMs <= now)
            over.append(m_held.takeAt(i).operation);
        else
            ++i;
    }
    if (m_held.isEmpty())
        m_timer.stop();
    if (over.isEmpty())
        return;
    Q_EMIT changed();
    for (const Operation &operation : std::as_const(over))
        Q_EMIT ended(operation);
}

} // namespace payoutdesk

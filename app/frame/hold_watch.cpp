// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/hold_watch.h"

#include <QTimer>

#include <algorithm>

namespace payoutdesk {

namespace {
constexpr int tickMs = 250;
}

HoldWatch::HoldWatch(QObject *parent)
    : QObject(parent)
    , m_tick(new QTimer(this))
{
    m_tick->setInterval(tickMs);
    connect(m_tick, &QTimer::timeout, this, &HoldWatch::ticked);
}

void HoldWatch::setHolds(const QList<HeldReminder> &holds)
{
    m_holds.clear();
    for (const HeldReminder &hold : holds)
        m_holds.append({hold.operation, QDeadlineTimer(hold.remainingMs)});
    std::stable_sort(m_holds.begin(), m_holds.end(), [](const Entry &a, const Entry &b) { return a.leaves < b.leaves; });
    if (m_holds.isEmpty())
        m_tick->stop();
    else
        m_tick->start();
    Q_EMIT ticked();
}

QList<HeldReminder> HoldWatch::holds() const
{
    QList<HeldReminder> result;
    for (const Entry &entry : m_holds)
        result.append({entry.operation, static_cast<int>(entry.leaves.remainingTime())});
    return result;
}

int HoldWatch::nextInSeconds() const
{
    return m_holds.isEmpty() ? 0 : qMax(1, static_cast<int>((m_holds.first().leaves.remainingTime() + 999) / 1000));
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clock_watch.h"

#include <cstdlib>

namespace payoutdesk {

namespace {
constexpr qint64 offByMs = 5LL * 60 * 1000;

/// Over a reboot there is nothing that could be compared.
bool isSameBoot(const Moment &a, const Moment &b) { return a.bootId == b.bootId && !a.bootId.isEmpty(); }
} // namespace

ClockWatch::ClockWatch(const Moment &now, const std::optional<Moment> &last)
    : m_own{last && isSameBoot(*last, now) ? *last : now}
{
}

void ClockWatch::hearServer(qint64 serverUtcMs, const Moment &now)
{
    m_server = Reference{{serverUtcMs, now.bootId, now.bootMs}};
}

bool ClockWatch::differs(const Moment &now) const { return m_own.differs(now) || (m_server && m_server->differs(now)); }

bool ClockWatch::Reference::differs(const Moment &now) const
{
    return std::abs((now.utcMs - at.utcMs) - (now.bootMs - at.bootMs)) > offByMs;
}

} // namespace payoutdesk

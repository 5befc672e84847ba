// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"

#include <optional>

namespace payoutdesk {

/// Whether this computer's clock can be believed: within one boot it must go as the boot clock goes, and it must be the server's.
/// Nothing here asks anybody; who sees a doubt does.
class ClockWatch final {
public:
    /// `last`: when something was written down last, by both clocks. What this run writes itself must not count.
    ClockWatch(const Moment &now, const std::optional<Moment> &last);

    /// A reply's header Date, as it came in.
    void hearServer(qint64 serverUtcMs, const Moment &now);
    /// More than five minutes off: the clock was set since, forward or back, or the server has another time.
    [[nodiscard]] bool differs(const Moment &now) const;

private:
    struct Reference {
        Moment at;
        [[nodiscard]] bool differs(const Moment &now) const;
    };
    Reference m_own;
    std::optional<Reference> m_server;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"

#include <atomic>

namespace payoutdesk {

/// A clock that stands still until somebody moves it on, so that two pictures of one scene are the same.
class FixedClock final : public Clock {
public:
    static constexpr qint64 startUtcMs = 1'795'168'620'000; ///< 20 November 2026, 15:27 in India
    static constexpr qint64 bootMs = 864'000'000;           ///< up for ten days then

    [[nodiscard]] Moment now() const override
    {
        return {startUtcMs + m_passedMs, QStringLiteral("00000000-0000-4000-8000-000000000001"), bootMs + m_passedMs};
    }
    void pass(qint64 ms) { m_passedMs += ms; }
    [[nodiscard]] qint64 passedMs() const { return m_passedMs; }

private:
    std::atomic<qint64> m_passedMs = 0;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace payoutdesk {

/// India has one zone and no summer time: UTC+5:30.
inline constexpr qint64 indianOffsetMs = (5 * 60 + 30) * 60 * 1000;

/// The first millisecond, UTC, of the Indian day in which this moment lies.
[[nodiscard]] qint64 startOfIndianDay(qint64 utcMs);

/// Reads 31/12/2026, 31-12-2026, 31.12.2026, 2026-12-31 or 31 Dec 2026 as an Indian day and gives its last millisecond,
/// UTC; with a time of day after it ("2026-12-31 15:27:40", as Instantpay writes) that very second.
/// Nothing for any other text: a year in two digits and the American order are not guessed.
[[nodiscard]] std::optional<qint64> endOfIndianDay(const QString &typed);

} // namespace payoutdesk

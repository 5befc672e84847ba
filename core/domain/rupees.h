// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace payoutdesk {

/// Reads an amount in rupees ("₹12,34,567.50", "1,234", "12345.5", "Rs. 500/-") as paise, without floating point.
/// Grouping may be Indian or western, but must be right; at most two decimals count, more only if they are zeros.
/// Nothing for any other text, below zero, or above a lakh crore (10^12 rupees).
[[nodiscard]] std::optional<qint64> paiseFromRupees(const QString &typed);

} // namespace payoutdesk

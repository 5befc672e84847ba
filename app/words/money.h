// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// "₹12,34,567.50": Indian grouping in every locale, because the amounts are Indian.
[[nodiscard]] QString rupees(qint64 paise);

} // namespace payoutdesk

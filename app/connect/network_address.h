// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Whether an address can be the one that Instantpay has on its list.
enum class NetworkAddress { NotOne, OnlyInside, Public };

/// OnlyInside: loopback, private and link-local ranges (RFC 1918, RFC 3927, RFC 4193): nobody outside ever sees them.
[[nodiscard]] NetworkAddress judgeNetworkAddress(const QString &typed);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace payoutdesk {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7, the only form that may be sent) in UTC milliseconds.
[[nodiscard]] std::optional<qint64> parseHttpDate(const QByteArray &text);

} // namespace payoutdesk

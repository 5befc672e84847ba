// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace payoutdesk {

/// Why bytes from outside are not one unambiguous JSON object.
enum class JsonProblem {
    ByteOrderMark, ///< in front, or at the beginning of a text: QJsonDocument swallows both
    NotUtf8,
    NotJson, ///< cut, garbled, followed by something, or with raw control characters in a text
    NotAnObject,
    TooDeep,
    RepeatedKey, ///< two readers could understand it differently: so nobody may conclude anything from it
};

/// Reads one JSON object (RFC 8259) that every reader understands alike. QJsonDocument alone is too kind: it skips a
/// byte order mark, reads "TXN" where one stands in front of it inside the quotes, and keeps the last of two equal keys.
[[nodiscard]] Result<QJsonObject, JsonProblem> readStrictObject(const QByteArray &bytes);

} // namespace payoutdesk

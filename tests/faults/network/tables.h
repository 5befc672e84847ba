// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

/// Not one byte of the request can leave.
[[nodiscard]] QList<Fault> faultsOfTheWay();       ///< no name, no port, nobody who answers
[[nodiscard]] QList<Fault> faultsOfTheHandshake(); ///< somebody is there, and it is not proven who
[[nodiscard]] QList<Fault> faultsOfTheProxy();     ///< the office's own server on the way
/// The request has left.
[[nodiscard]] QList<Fault> faultsOfTheConnection();  ///< it ends, or nothing comes over it
[[nodiscard]] QList<Fault> faultsOfTheHead();        ///< what comes is no whole head of an answer
[[nodiscard]] QList<Fault> faultsOfTheBody();        ///< the head is sound, the body is not
[[nodiscard]] QList<Fault> faultsOfOldConnections(); ///< kept open, and gone

// What the person reads in several of these tables.
inline const auto noConnection = QStringLiteral("no connection to 127.0.0.1.");
inline const auto noAnswer = QStringLiteral("No answer within 1 s.");
inline const auto broke = QStringLiteral("The connection broke after the request had left.");

} // namespace payoutdesk

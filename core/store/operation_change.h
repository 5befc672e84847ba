// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation_log.h"

namespace payoutdesk {

/// What a transition writes down.
struct OperationChange {
    OperationState to = OperationState::Unknown;
    OperationCause cause = {};
    std::optional<ServerSaid> said = {};
    std::optional<ObjectId> contact = {};
    QString note = {}; ///< what stands with a decision: in the event, and in the row until the next
};

/// The one place where an operation changes its state: the row as it stood before (or NotClaimable), its event, its link's
/// columns, and the contact book. Part of the caller's transaction; the caller has asked mayBecome() already, and it is
/// asked again here.
[[nodiscard]] Result<Operation, NotClaimed> applyChange(Connection &connection, EventLog &events, const Operation &before,
                                                        const OperationChange &change);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <variant>

namespace payoutdesk {

class Connection;
class EventLog;

/// An operation on this contact is open: its doubt would be lost, so nothing is erased until it is decided.
struct StillOpen {
    Operation operation;
};
using NotErased = std::variant<StillOpen, StoreProblem>;

/// The contacts that were added from here: accepted by Instantpay, or resolved as added by a person. Filled by
/// OperationLog::settle and resolve, in their transactions.
class ContactBook final {
public:
    ContactBook(Connection &connection, EventLog &events);

    /// Drops every personal text of one contact, its operations, their events and drafts, and the key itself; links that are
    /// tied to it are untied; the event chain stays valid. From then on this person is as new.
    [[nodiscard]] Result<void, NotErased> erase(const QString &contactKey);

private:
    Connection &m_connection;
    EventLog &m_events;
};

} // namespace payoutdesk

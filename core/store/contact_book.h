// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

namespace payoutdesk {

class Connection;

/// The contacts that Instantpay accepted from here. Filled by OperationLog::settle, in its transaction.
class ContactBook final {
public:
    explicit ContactBook(Connection &connection);

    /// Drops every personal text of one contact, its operations and their events; the event chain stays valid.
    [[nodiscard]] Result<void, StoreProblem> erase(const QString &contactKey);

private:
    Connection &m_connection;
};

} // namespace payoutdesk

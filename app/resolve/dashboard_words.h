// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// Where a person can see for themselves what became of an operation. Says only what is certain of Instantpay's dashboard:
/// that it shows links with their activity, and contacts.
class DashboardWords {
    Q_DECLARE_TR_FUNCTIONS(DashboardWords)
public:
    [[nodiscard]] static QString whereToLook(const Operation &operation);
    /// What to search for there: the link's id or the contact's mobile; empty for an erased contact.
    [[nodiscard]] static QString searchText(const Operation &operation);
    [[nodiscard]] static QString what(const Operation &operation); ///< "Reminder" or "New contact"
    /// The person with the whole id or mobile, for the clipboard.
    [[nodiscard]] static QString wholeName(const Operation &operation, const QString &recipient);
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// What the cells of the list of contacts read, in the list, in Details and on the clipboard.
class ContactCells {
    Q_DECLARE_TR_FUNCTIONS(ContactCells)
public:
    /// How much of a mobile and an e-mail is shown.
    enum class Personal { Masked, Full };

    [[nodiscard]] static QString heading(ContactColumn column);
    [[nodiscard]] static QString text(const ContactRow &row, ContactColumn column, Personal personal, qint64 nowMs);
    /// Whole ids and whole times; as much of mobile and e-mail as the list shows.
    [[nodiscard]] static QString copyText(const ContactRow &row, ContactColumn column, Personal personal);
    /// The whole row for a screen reader.
    [[nodiscard]] static QString sentence(const ContactRow &row, Personal personal, qint64 nowMs);
    [[nodiscard]] static QString tagNames(const ContactRow &row);
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/object_id.h"
#include "core/domain/operation_record.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// How people and links are named in sentences: the person first, then the id.
class People {
    Q_DECLARE_TR_FUNCTIONS(People)
public:
    /// "Asha, Pune (657aa9…84fb)"; "the recipient of 657aa9…84fb" where nobody typed a name.
    [[nodiscard]] static QString ofLink(const QString &recipient, const ObjectId &link);
    /// The person alone, for "Asha was reminded 2 h ago".
    [[nodiscard]] static QString nameOfLink(const QString &recipient, const ObjectId &link);
    /// Name made safe for one line.
    [[nodiscard]] static QString ofContact(const NewContact &contact);
    /// The contact's name or the link; `recipient` counts for a link only.
    [[nodiscard]] static QString of(const Operation &operation, const QString &recipient);
    /// The same without the id, for sentences that go on.
    [[nodiscard]] static QString nameOf(const Operation &operation, const QString &recipient);

private:
    static QString ofErased();
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_rows.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

Result<qint64, StoreProblem> writePerson(Connection &connection, const QString &contactKey, const NewContact &contact)
{
    return connection.insert(u"INSERT INTO people (contact_key, name, email, mobile, company) VALUES (?, ?, ?, ?, ?)"_s,
                             {contactKey, contact.name, contact.email.text(), contact.mobile.digits(), contact.company});
}

Result<void, StoreProblem> enterContact(Connection &connection, const Operation &operation,
                                        const std::optional<ObjectId> &contact, qint64 nowMs)
{
    const auto row =
        connection.insert(uR"(INSERT INTO contacts (contact_key, contact_id, operation_id, person_id, added_ms, added_by)
            SELECT target, ?, id, person_id, ?, pressed_by FROM operations WHERE id = ?)"_s,
                          {contact ? contact->text() : QString(), nowMs, operation.id.value});
    if (!row)
        return fail(row.error());
    const auto *draft = std::get_if<NewContact>(&operation.subject);
    if (draft == nullptr)
        return {};
    for (const ObjectId &tag : draft->tags) {
        const auto tied =
            connection.change(u"INSERT OR IGNORE INTO contact_tags (contact, tag_id) VALUES (?, ?)"_s, {*row, tag.text()});
        if (!tied)
            return fail(tied.error());
    }
    return {};
}

Result<void, StoreProblem> leaveContact(Connection &connection, OperationId operation)
{
    for (const QString &statement :
         {u"DELETE FROM contact_tags WHERE contact IN (SELECT id FROM contacts WHERE operation_id = ?)"_s,
          u"DELETE FROM contacts WHERE operation_id = ?"_s}) {
        if (const auto left = connection.change(statement, {operation.value}); !left)
            return fail(left.error());
    }
    return {};
}

} // namespace payoutdesk

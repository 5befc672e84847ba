// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_lines.h"

#include "core/store/connection.h"
#include "core/store/link_rows.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr int portion = 500;

struct Unfolded {
    qint64 operation;
    QString name;
    QString email;
    QString company;
};

Result<QList<Unfolded>, StoreProblem> someUnfolded(Connection &connection)
{
    QList<Unfolded> lines;
    const auto read = connection.read(
        u"SELECT operation, name, email, company FROM contact_list WHERE unfolded = 1 ORDER BY operation LIMIT ?"_s, {portion},
        [&](const Row &row) {
            lines << Unfolded{row.number(0), row.text(1), row.text(2), row.text(3)};
        });
    if (!read)
        return fail(read.error());
    return lines;
}
} // namespace

int contactResultCode(OperationState state)
{
    switch (state) {
    case OperationState::Unknown:
        return 1;
    case OperationState::Pending:
        return 2;
    case OperationState::Refused:
        return 3;
    case OperationState::NotSent:
        return 4;
    case OperationState::Held:
        return 5;
    case OperationState::Queued:
        return 6;
    case OperationState::Sending:
        return 7;
    case OperationState::Accepted:
        return 8;
    case OperationState::ResolvedDone:
        return 9;
    case OperationState::ResolvedNotDone:
        return 10;
    case OperationState::Cancelled:
        return 0;
    }
    Q_UNREACHABLE();
}

Result<void, StoreProblem> addContactLine(Connection &connection, OperationId id, const NewOperation &press, qint64 atMs,
                                          const QString &by)
{
    const auto *contact = std::get_if<NewContact>(&press.subject);
    if (contact == nullptr)
        return {};
    const auto row = connection.insert(
        uR"(INSERT INTO contact_list (operation, name, mobile, email, company, tags, contact_id, added_ms, added_by, result)
            VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?))"_s,
        {id.value, folded(contact->name), contact->mobile.digits(), folded(contact->email.text()), folded(contact->company),
         joinedIds(contact->tags), atMs, by, contactResultCode(press.state)});
    if (!row)
        return fail(row.error());
    return {};
}

Result<void, StoreProblem> updateContactLine(Connection &connection, OperationId id, OperationState state,
                                             const std::optional<ObjectId> &contact)
{
    const auto changed = state == OperationState::Cancelled
                             ? connection.change(u"DELETE FROM contact_list WHERE operation = ?"_s, {id.value})
                             : connection.change(u"UPDATE contact_list SET result = ?, contact_id = ? WHERE operation = ?"_s,
                                                 {contactResultCode(state), contact ? contact->text() : QString(), id.value});
    if (!changed)
        return fail(changed.error());
    return {};
}

Result<void, StoreProblem> completeContactLines(Connection &connection)
{
    while (true) {
        const auto lines = someUnfolded(connection);
        if (!lines)
            return fail(lines.error());
        if (lines->isEmpty())
            return {};
        auto folding = connection.transaction([&]() -> Result<void, StoreProblem> {
            for (const Unfolded &line : *lines) {
                const auto done = connection.change(
                    u"UPDATE contact_list SET name = ?, email = ?, company = ?, unfolded = 0 WHERE operation = ?"_s,
                    {folded(line.name), folded(line.email), folded(line.company), line.operation});
                if (!done)
                    return fail(done.error());
            }
            return {};
        });
        if (!folding)
            return folding;
    }
}

} // namespace payoutdesk

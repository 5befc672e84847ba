// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/contact_lines.h"
#include "core/store/contact_rows.h"
#include "core/store/draft_list.h"
#include "core/store/event_log.h"
#include "core/store/link_rows.h"
#include "core/store/operation_log.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
/// Who stands in the way of this press, if anybody: the same submission first, then an open operation on the target.
Result<std::optional<NotAdded>, StoreProblem> inTheWay(Connection &connection, const NewOperation &operation)
{
    const auto same = readOperations(connection, u"WHERE o.submission_id = ?"_s, {operation.submission.text()});
    if (!same)
        return fail(same.error());
    if (!same->isEmpty())
        return SameSubmission{same->first()};
    if (operation.insteadOf) {
        const auto taken =
            readOperations(connection, u"JOIN taken_up t ON t.submission_id = o.submission_id WHERE t.operation_id = ?"_s,
                           {operation.insteadOf->value});
        if (!taken)
            return fail(taken.error());
        if (!taken->isEmpty())
            return SameSubmission{taken->first()};
    }
    const auto open =
        readOperations(connection, u"WHERE o.kind = ? AND o.target = ? AND o.state IN ("_s + stateList(isOpen) + u")"_s,
                       {toWord(operation.kind()), operation.target()});
    if (!open)
        return fail(open.error());
    if (!open->isEmpty())
        return OpenOnTarget{open->first()};
    return std::nullopt;
}

QStringList typedTexts(const NewOperation &operation, const QString &target)
{
    const auto *contact = std::get_if<NewContact>(&operation.subject);
    if (contact == nullptr)
        return {operation.overrideReason};
    return {operation.overrideReason, target,           contact->name,           contact->email.text(),
            contact->mobile.digits(), contact->company, joinedIds(contact->tags)};
}
} // namespace

Result<Operation, NotAdded> OperationLog::add(const NewOperation &operation)
{
    if (operation.state != OperationState::Held && operation.state != OperationState::Queued)
        return fail(StoreProblem{StoreProblem::Kind::Failed, m_connection.file(), u"a press is held or queued"_s});
    return m_connection.transaction([&]() -> Result<Operation, NotAdded> {
        const auto obstacle = inTheWay(m_connection, operation);
        if (!obstacle)
            return fail(obstacle.error());
        if (*obstacle)
            return fail(**obstacle);

        const auto *contact = std::get_if<NewContact>(&operation.subject);
        const auto *link = std::get_if<ObjectId>(&operation.subject);
        const QString target = operation.target();
        QVariant person; // NULL for a link
        if (contact != nullptr) {
            const auto written = writePerson(m_connection, target, *contact);
            if (!written)
                return fail(written.error());
            person = *written;
        }
        const Moment now = m_events.now();
        const auto row = m_connection.insert(
            uR"(INSERT INTO operations (submission_id, kind, target, state, person_id, tags, created_ms, changed_ms,
                                        pressed_by, override_reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
            {operation.submission.text(), toWord(operation.kind()), target, toWord(operation.state), person,
             contact != nullptr ? joinedIds(contact->tags) : QString(), now.utcMs, now.utcMs, m_events.writer().user,
             operation.overrideReason});
        if (!row)
            return fail(row.error());

        const OperationId id{*row};
        const auto written = m_events.append({.what = Event::What::Pressed,
                                              .operation = id,
                                              .kind = operation.kind(),
                                              .linkId = link != nullptr ? link->text() : QString(),
                                              .to = operation.state,
                                              .personal = typedTexts(operation, target)},
                                             now);
        if (!written)
            return fail(written.error());
        const auto listed = link != nullptr ? refreshReminders(m_connection, *link)
                                            : addContactLine(m_connection, id, operation, now.utcMs, m_events.writer().user);
        if (!listed)
            return fail(listed.error());
        if (const auto dropped =
                m_connection.change(u"DELETE FROM drafts WHERE submission_id = ?"_s, {operation.submission.text()});
            !dropped)
            return fail(dropped.error());
        if (operation.insteadOf) {
            if (const auto taken = takeUp(m_connection, *operation.insteadOf, operation.submission.text()); !taken)
                return fail(taken.error());
        }
        const auto added = readOperation(m_connection, id);
        if (!added)
            return fail(added.error());
        return **added;
    });
}

} // namespace payoutdesk

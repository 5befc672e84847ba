// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operation_rows.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
enum Column {
    Id,
    Submission,
    Kind,
    Target,
    State,
    Cause,
    Tags,
    Created,
    Changed,
    PressedBy,
    OverrideReason,
    Answered,
    SaidCode,
    SaidStatus,
    SaidReference,
    SaidEnvironment,
    SaidTimestamp,
    ContactId,
    Claimed,
    DecisionNote,
    Name,
    EmailText,
    MobileText,
    Company,
};

QString selection()
{
    return uR"(SELECT o.id, o.submission_id, o.kind, o.target, o.state, o.cause, o.tags, o.created_ms, o.changed_ms,
                      o.pressed_by, o.override_reason, o.answered, o.said_code, o.said_status, o.said_reference,
                      o.said_environment, o.said_timestamp, o.contact_id, o.claimed_ms, o.decision_note, p.name, p.email, p.mobile, p.company
               FROM operations o LEFT JOIN people p ON p.id = o.person_id )"_s;
}

std::optional<ObjectId> idFrom(const QString &text)
{
    const auto id = ObjectId::parse(text);
    return id ? std::optional(*id) : std::nullopt;
}

std::variant<NewContact, ObjectId, ErasedContact> contactFrom(const Row &row)
{
    const auto email = Email::parse(row.text(EmailText));
    const auto mobile = Mobile::parse(row.text(MobileText));
    if (!email || !mobile)
        return ErasedContact{};
    return NewContact{row.text(Name), *email, *mobile, row.text(Company), splitIds(row.text(Tags))};
}

/// Nothing for a row this program cannot have written.
std::optional<Operation> operationFrom(const Row &row)
{
    const auto kind = operationKindFromWord(row.text(Kind));
    const auto state = operationStateFromWord(row.text(State));
    const auto link = idFrom(row.text(Target));
    if (!kind || !state || (*kind == OperationKind::RemindLink && !link))
        return {};

    Operation operation;
    operation.id = {row.number(Id)};
    operation.submission = row.text(Submission);
    if (*kind == OperationKind::RemindLink)
        operation.subject = *link;
    else
        operation.subject = contactFrom(row);
    operation.target = row.text(Target);
    operation.state = *state;
    operation.cause = operationCauseFromWord(row.text(Cause));
    if (row.number(Answered) != 0) {
        operation.said = ServerSaid{row.text(SaidCode), row.text(SaidStatus), row.text(SaidReference), row.text(SaidEnvironment),
                                    row.text(SaidTimestamp)};
    }
    operation.contact = idFrom(row.text(ContactId));
    operation.createdAtMs = row.number(Created);
    operation.changedAtMs = row.number(Changed);
    operation.sentAtMs = row.number(Claimed);
    operation.pressedBy = row.text(PressedBy);
    operation.overrideReason = row.text(OverrideReason);
    operation.decisionNote = row.text(DecisionNote);
    return operation;
}
} // namespace

Result<QList<Operation>, StoreProblem> readOperations(Connection &connection, const QString &where, const QVariantList &values)
{
    QList<Operation> operations;
    std::optional<qint64> unreadable;
    const auto read = connection.read(selection() + where, values, [&](const Row &row) {
        if (auto operation = operationFrom(row))
            operations << *std::move(operation);
        else
            unreadable = row.number(Id);
    });
    if (!read)
        return fail(read.error());
    if (unreadable)
        return fail(StoreProblem{StoreProblem::Kind::Damaged, connection.file(), u"operation %1"_s.arg(*unreadable)});
    return operations;
}

Result<std::optional<Operation>, StoreProblem> readOperation(Connection &connection, OperationId id)
{
    return readOperations(connection, u"WHERE o.id = ?"_s, {id.value})
        .map([](const QList<Operation> &found) -> std::optional<Operation> {
            if (found.isEmpty())
                return {};
            return found.first();
        });
}

QString triedAgainSql()
{
    return u"SELECT 1 FROM operations WHERE kind = ? AND target = ? AND id > ? AND state NOT IN ('cancelled', 'not_sent') LIMIT 1"_s;
}

QVariantList triedAgainValues(const Operation &operation)
{
    return {toWord(operation.kind()), operation.target, operation.id.value};
}

QString stateList(bool (*which)(OperationState))
{
    QStringList words;
    for (const OperationState state : allOperationStates()) {
        if (which(state))
            words << u'\'' + toWord(state) + u'\'';
    }
    return words.join(u", "_s);
}

QString joinedIds(const QList<ObjectId> &ids)
{
    QStringList texts;
    for (const ObjectId &id : ids)
        texts << id.text();
    return texts.join(u' ');
}

QList<ObjectId> splitIds(const QString &text)
{
    QList<ObjectId> ids;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto id = idFrom(part))
            ids << *id;
    }
    return ids;
}

} // namespace payoutdesk

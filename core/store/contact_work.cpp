// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_work.h"

#include "core/store/connection.h"
#include "core/store/operation_rows.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr int mostUnsettled = 200;
constexpr int mostOfToday = 50;

// A plus keeps SQLite at the other index, of states or of times: over the years there are many contacts, and many refused.
constexpr auto ofContacts = "+o.kind = 'add_contact'"_L1;
constexpr auto notTakenUp = " AND NOT EXISTS (SELECT 1 FROM taken_up t WHERE t.operation_id = o.id)"_L1;
/// Whoever was pressed anew is not waited for any more.
constexpr auto notPressedAnew =
    " AND NOT EXISTS (SELECT 1 FROM operations n WHERE n.kind = o.kind AND n.target = o.target AND n.id > o.id)"_L1;
constexpr auto recent = "WHERE o.created_ms >= ? AND "_L1;

Result<QList<SavedDraft>, StoreProblem> savedDrafts(Connection &connection)
{
    QList<SavedDraft> drafts;
    const auto read = connection.read(
        u"SELECT submission_id, name, email, mobile, company, tags, changed_ms FROM drafts ORDER BY changed_ms DESC, id DESC"_s,
        {}, [&](const Row &row) {
            if (const auto submission = SubmissionId::fromText(row.text(0)))
                drafts << SavedDraft{
                    *submission, {row.text(1), row.text(2), row.text(3), row.text(4), splitIds(row.text(5))}, row.number(6)};
        });
    if (!read)
        return fail(read.error());
    return drafts;
}

bool isReminder(const Operation &operation) { return operation.kind() == OperationKind::RemindLink; }
} // namespace

Result<QList<Operation>, StoreProblem> unsentContacts(Connection &connection, qint64 weekMs)
{
    auto waiting = readOperations(connection, u"WHERE o.state = 'queued' AND "_s + ofContacts + u" ORDER BY o.id"_s, {});
    if (!waiting)
        return waiting;
    auto notSent = readOperations(connection,
                                  recent + ofContacts + u" AND +o.state = 'not_sent'"_s + notTakenUp + notPressedAnew +
                                      u" ORDER BY o.id LIMIT %1"_s.arg(mostUnsettled),
                                  {weekMs});
    if (!notSent)
        return notSent;
    *waiting += *notSent;
    std::sort(waiting->begin(), waiting->end(), [](const Operation &a, const Operation &b) { return a.id < b.id; });
    return waiting;
}

Result<WorkAtHand, StoreProblem> contactsAtHand(Connection &connection, const ContactsAtHand &question)
{
    const auto newestFirst = u" ORDER BY o.id DESC LIMIT %1"_s;
    std::map<OperationId, Operation> found;
    const auto take = [&](const QString &where, const QVariantList &values) -> Result<void, StoreProblem> {
        const auto read = readOperations(connection, where, values);
        if (!read)
            return fail(read.error());
        for (const Operation &operation : *read)
            found.emplace(operation.id, operation);
        return {};
    };
    if (auto open =
            take(u"WHERE o.state IN ("_s + stateList(isOpen) + u") AND "_s + ofContacts + newestFirst.arg(mostUnsettled), {});
        !open)
        return fail(open.error());
    if (auto undone = take(recent + ofContacts + u" AND +o.state IN ('refused', 'not_sent')"_s + notTakenUp + notPressedAnew +
                               newestFirst.arg(mostUnsettled),
                           {question.weekMs});
        !undone)
        return fail(undone.error());
    if (auto today = take(recent + ofContacts + notTakenUp + newestFirst.arg(mostOfToday), {question.todayMs}); !today)
        return fail(today.error());

    const auto drafts = savedDrafts(connection);
    if (!drafts)
        return fail(drafts.error());
    WorkAtHand work{*drafts, {}};
    std::for_each(found.crbegin(), found.crend(), [&work](const auto &entry) { work.contacts << entry.second; });
    return work;
}

Result<LeftOpen, StoreProblem> leftOpen(Connection &connection, const OpenWork &question)
{
    const auto doubts = readOperations(connection, u"WHERE o.state IN ('unknown', 'pending')"_s, {});
    if (!doubts)
        return fail(doubts.error());
    const auto unsent = unsentContacts(connection, question.weekMs);
    if (!unsent)
        return fail(unsent.error());
    const auto drafts = savedDrafts(connection);
    if (!drafts)
        return fail(drafts.error());

    LeftOpen open;
    open.todayMs = question.todayMs;
    open.remindersToResolve = static_cast<int>(std::count_if(doubts->cbegin(), doubts->cend(), isReminder));
    open.contactsToResolve = static_cast<int>(doubts->size()) - open.remindersToResolve;
    open.contactsNotSent = static_cast<int>(unsent->size());
    open.drafts = *drafts;
    for (const Operation &operation : *doubts + *unsent)
        open.newestAtMs = std::max(open.newestAtMs, operation.createdAtMs);
    for (const SavedDraft &draft : *drafts)
        open.newestAtMs = std::max(open.newestAtMs, draft.changedAtMs);
    return open;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_list.h"

#include "core/domain/contact_key.h"
#include "core/store/connection.h"
#include "core/store/event_log.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

DraftList::DraftList(Connection &connection, EventLog &events)
    : m_connection(connection)
    , m_events(events)
{
}

Result<void, StoreProblem> DraftList::save(const SavedDraft &draft, std::optional<OperationId> insteadOf)
{
    const QString submission = draft.submission.text();
    const ContactDraft &fields = draft.fields;
    return m_connection.transaction([&]() -> Result<void, StoreProblem> {
        const auto saved =
            m_connection.change(uR"(INSERT INTO drafts (submission_id, name, email, mobile, company, tags, changed_ms)
                SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM operations WHERE submission_id = ?)
                ON CONFLICT (submission_id) DO UPDATE SET name = excluded.name, email = excluded.email,
                    mobile = excluded.mobile, company = excluded.company, tags = excluded.tags,
                    changed_ms = excluded.changed_ms)"_s,
                                {submission, fields.name, fields.email, fields.mobile, fields.company, joinedIds(fields.tags),
                                 m_events.now().utcMs, submission});
        if (!saved)
            return fail(saved.error());
        return insteadOf ? takeUp(m_connection, *insteadOf, submission) : Result<void, StoreProblem>{};
    });
}

Result<void, StoreProblem> DraftList::discard(const SubmissionId &submission)
{
    const auto gone = m_connection.change(u"DELETE FROM drafts WHERE submission_id = ?"_s, {submission.text()});
    if (!gone)
        return fail(gone.error());
    // The text still stands in the write-ahead log until its frames are copied and the log is cut.
    return m_connection.script({u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
}

Result<void, StoreProblem> DraftList::letGo(OperationId operation, bool gone)
{
    const QString sql = gone ? u"INSERT OR IGNORE INTO taken_up (operation_id, submission_id) VALUES (?, '')"_s
                             : u"DELETE FROM taken_up WHERE operation_id = ? AND submission_id = ''"_s;
    const auto done = m_connection.change(sql, {operation.value});
    if (!done)
        return fail(done.error());
    return {};
}

Result<void, StoreProblem> takeUp(Connection &connection, OperationId operation, const QString &submission)
{
    const auto taken = connection.change(uR"(INSERT INTO taken_up (operation_id, submission_id) VALUES (?, ?)
            ON CONFLICT (operation_id) DO UPDATE SET submission_id = excluded.submission_id)"_s,
                                         {operation.value, submission});
    if (!taken)
        return fail(taken.error());
    return {};
}

Result<void, StoreProblem> eraseDrafts(Connection &connection, const QString &contactKey)
{
    QVariantList rows;
    const auto read = connection.read(u"SELECT id, mobile, email FROM drafts"_s, {}, [&](const Row &row) {
        const auto mobile = Mobile::parse(row.text(1));
        const auto email = Email::parse(row.text(2));
        if (mobile && email && payoutdesk::contactKey(*mobile, *email) == contactKey)
            rows << row.number(0);
    });
    if (!read)
        return fail(read.error());
    for (const QVariant &row : std::as_const(rows)) {
        if (const auto gone = connection.change(u"DELETE FROM drafts WHERE id = ?"_s, {row}); !gone)
            return fail(gone.error());
    }
    return {};
}

} // namespace payoutdesk

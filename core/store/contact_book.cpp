// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_book.h"

#include "core/store/connection.h"
#include "core/store/draft_list.h"
#include "core/store/event_log.h"
#include "core/store/link_ties.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
/// Everything about one press of this contact that says who it was.
Result<void, StoreProblem> eraseOperation(Connection &connection, EventLog &events, const Operation &operation)
{
    const QVariantList id{operation.id.value};
    const QStringList statements{
        // The key could be found again by whoever knows mobile and e-mail.
        u"UPDATE operations SET target = 'erased:' || id, said_status = '', override_reason = '', contact_id = '', "
        "decision_note = '' "
        "WHERE id = ?"_s,
        u"UPDATE contacts SET contact_key = 'erased:' || operation_id, contact_id = '' WHERE operation_id = ?"_s,
        u"UPDATE contact_list SET name = '', mobile = '', email = '', company = '', tags = '', contact_id = '' "
        "WHERE operation = ?"_s,
        u"UPDATE people SET contact_key = 'erased:' || id, name = '', email = '', mobile = '', company = '' "
        "WHERE id = (SELECT person_id FROM operations WHERE id = ?)"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = connection.change(statement, id); !done)
            return fail(done.error());
    }
    if (auto dropped = events.erasePersonal(operation.id); !dropped)
        return dropped;
    return events.append({.what = Event::What::Erased,
                          .operation = operation.id,
                          .kind = OperationKind::AddContact,
                          .from = operation.state,
                          .to = operation.state},
                         events.now());
}
} // namespace

ContactBook::ContactBook(Connection &connection, EventLog &events)
    : m_connection(connection)
    , m_events(events)
{
}

Result<void, NotErased> ContactBook::erase(const QString &contactKey)
{
    auto erased = m_connection.transaction([&]() -> Result<void, NotErased> {
        const auto operations = readOperations(m_connection, u"WHERE o.kind = ? AND o.target = ? ORDER BY o.id"_s,
                                               {toWord(OperationKind::AddContact), contactKey});
        if (!operations)
            return fail(NotErased(operations.error()));
        for (const Operation &operation : *operations) {
            if (isOpen(operation.state))
                return fail(NotErased(StillOpen{operation}));
        }
        if (const auto untied = untieLinks(m_connection, contactKey); !untied)
            return fail(NotErased(untied.error()));
        for (const Operation &operation : *operations) {
            if (const auto done = eraseOperation(m_connection, m_events, operation); !done)
                return fail(NotErased(done.error()));
        }
        if (const auto dropped = eraseDrafts(m_connection, contactKey); !dropped)
            return fail(NotErased(dropped.error()));
        return {};
    });
    if (!erased)
        return erased;
    // The text still stands in the write-ahead log until its frames are copied and the log is cut.
    if (const auto cut = m_connection.script({u"PRAGMA wal_checkpoint(TRUNCATE)"_s}); !cut)
        return fail(NotErased(cut.error()));
    return {};
}

} // namespace payoutdesk

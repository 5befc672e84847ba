// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/event_log.h"
#include "core/store/link_rows.h"
#include "core/store/operation_log.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
Result<void, StoreProblem> readLinkInto(Connection &connection, const ObjectId &link, ReminderHistory &history)
{
    return connection.read(u"SELECT state, expires_ms, do_not_remind FROM links WHERE link_id = ?"_s, {link.text()},
                           [&](const Row &row) {
                               history.state = linkStateFromCode(row.number(0));
                               history.expiresAtMs = row.number(1);
                               history.doNotRemind = row.number(2) != 0;
                           });
}

/// Within one boot the boot clock knows; over a reboot the wall clock, which may have been set back meanwhile: then the
/// newest event shows that it is at least that late.
qint64 elapsed(const Moment &since, const Moment &now, qint64 newestEventMs)
{
    const qint64 passed = since.bootId == now.bootId && !now.bootId.isEmpty() ? now.bootMs - since.bootMs
                                                                              : qMax(now.utcMs, newestEventMs) - since.utcMs;
    return qMax<qint64>(0, passed);
}
} // namespace

Result<ReminderHistory, StoreProblem> OperationLog::history(const ObjectId &link) const
{
    ReminderHistory history;
    if (const auto read = readLinkInto(m_connection, link, history); !read)
        return fail(read.error());

    const QVariantList target{toWord(OperationKind::RemindLink), link.text()};
    std::optional<Moment> last;
    const auto counted = m_connection.read(
        u"SELECT CASE WHEN claimed_ms > 0 THEN claimed_ms ELSE created_ms END, claimed_boot_id, claimed_boot_ms "
        "FROM operations WHERE kind = ? AND target = ? AND state IN ("_s +
            stateList(countsAsReminder) + u") ORDER BY id"_s,
        target, [&](const Row &row) {
            ++history.counted;
            last = Moment{row.number(0), row.text(1), row.number(2)};
        });
    if (!counted)
        return fail(counted.error());
    const auto open = m_connection.read(u"SELECT state FROM operations WHERE kind = ? AND target = ? AND state IN ("_s +
                                            stateList(isOpen) + u")"_s,
                                        target, [&](const Row &row) { history.open = operationStateFromWord(row.text(0)); });
    if (!open)
        return fail(open.error());
    if (!last)
        return history;

    const auto newest = m_events.newestMs();
    if (!newest)
        return fail(newest.error());
    history.lastCountedAtMs = last->utcMs;
    history.sinceLastCountedMs = elapsed(*last, m_events.now(), *newest);
    return history;
}

} // namespace payoutdesk

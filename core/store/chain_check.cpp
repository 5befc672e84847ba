// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chain_check.h"

#include "core/store/connection.h"
#include "core/store/event_hash.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
/// The next event of a chain: enters it into the report, or the break.
void check(const Row &row, ChainReport &report)
{
    const QString writer = row.text(0);
    if (report.heads.isEmpty() || report.heads.last().writer != writer)
        report.heads << ChainHead{writer, 0, {}};
    ChainHead &head = report.heads.last();
    const ChainedEvent event{writer,       row.number(1), row.number(2), row.text(3),
                             row.text(4),  row.text(5),   row.text(6),   row.text(7),
                             row.text(8),  row.text(9),   row.text(10),  row.text(11),
                             row.text(12), row.text(13),  row.text(14),  {row.number(15), row.text(16), row.number(17)},
                             row.bytes(18)};
    if (event.seq != head.events + 1) {
        report.broken = ChainBreak{writer, head.events + 1, ChainBreak::Why::Missing};
        return;
    }
    const QByteArray hash = row.bytes(19);
    if (chainHash(head.hash, event) != hash) {
        report.broken = ChainBreak{writer, event.seq, ChainBreak::Why::Changed};
        return;
    }
    const bool hasText = !row.value(20).isNull();
    if (hasText && personalDigest(row.bytes(20), row.bytes(21)) != event.digest) {
        report.broken = ChainBreak{writer, event.seq, ChainBreak::Why::PersonalTextChanged};
        return;
    }
    if (!hasText && !event.digest.isEmpty())
        ++report.erased;
    head.events = event.seq;
    head.hash = hash;
}
} // namespace

Result<ChainReport, StoreProblem> checkChain(Connection &connection, const CheckChain &question)
{
    ChainReport report = question.soFar;
    if (report.complete)
        return report;
    const ChainHead last = report.heads.isEmpty() ? ChainHead{} : report.heads.last();
    int events = 0;
    const auto read = connection.read(
        uR"(SELECT e.writer, e.seq, e.operation_id, e.what, e.kind, e.target, e.from_state, e.to_state, e.cause, e.said_code,
                   e.said_reference, e.said_environment, e.said_timestamp, e.user, e.owner, e.utc_ms, e.boot_id, e.boot_ms,
                   e.digest, e.hash, t.salt, t.text
            FROM events e LEFT JOIN event_texts t ON t.event_id = e.id
            WHERE (e.writer, e.seq) > (?, ?) ORDER BY e.writer, e.seq LIMIT ?)"_s,
        {last.writer.isNull() ? u""_s : last.writer, last.events, question.events}, [&](const Row &row) {
            ++events;
            if (!report.broken)
                check(row, report);
        });
    if (!read)
        return fail(read.error());
    report.complete = report.broken || question.events < 0 || events < question.events;
    return report;
}

} // namespace payoutdesk

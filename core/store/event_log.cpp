// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"

#include "core/store/connection.h"
#include "core/store/event_hash.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
QString toWord(Event::What what)
{
    switch (what) {
    case Event::What::Pressed:
        return u"pressed"_s;
    case Event::What::Changed:
        return u"changed"_s;
    case Event::What::Erased:
        return u"erased"_s;
    }
    Q_UNREACHABLE();
}

/// Empty when there is nothing personal in it.
QByteArray personalText(const Event &event)
{
    QByteArrayList fields;
    bool any = false;
    const QString sentence = event.said ? event.said->status : QString();
    for (const QString &text : QStringList{sentence} + event.personal) {
        fields << text.toUtf8();
        any = any || !text.isEmpty();
    }
    return any ? packed(fields) : QByteArray();
}
} // namespace

EventLog::EventLog(Connection &connection, Writer writer, const Clock &clock, QString writerId)
    : m_connection(connection)
    , m_writer(std::move(writer))
    , m_clock(clock)
    , m_writerId(std::move(writerId))
{
}

Result<std::unique_ptr<EventLog>, StoreProblem> EventLog::open(Connection &connection, const Writer &writer, const Clock &clock)
{
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto made =
        connection.change(u"INSERT OR IGNORE INTO writers (machine, writer) VALUES (?, ?)"_s, {writer.machine, fresh});
    if (!made)
        return fail(made.error());
    QString id;
    const auto read = connection.read(u"SELECT writer FROM writers WHERE machine = ?"_s, {writer.machine},
                                      [&](const Row &row) { id = row.text(0); });
    if (!read)
        return fail(read.error());
    return std::unique_ptr<EventLog>(new EventLog(connection, writer, clock, id));
}

Result<void, StoreProblem> EventLog::append(const Event &event, const Moment &at)
{
    qint64 seq = 0;
    QByteArray previous;
    auto tip = m_connection.read(u"SELECT seq, hash FROM events WHERE writer = ? ORDER BY seq DESC LIMIT 1"_s, {m_writerId},
                                 [&](const Row &row) {
                                     seq = row.number(0);
                                     previous = row.bytes(1);
                                 });
    if (!tip)
        return tip;

    const ServerSaid said = event.said.value_or(ServerSaid());
    const QByteArray text = personalText(event);
    const QByteArray salt = text.isEmpty() ? QByteArray() : newSalt();
    const ChainedEvent chained{m_writerId,
                               seq + 1,
                               event.operation.value,
                               toWord(event.what),
                               payoutdesk::toWord(event.kind),
                               event.linkId,
                               event.from ? payoutdesk::toWord(*event.from) : QString(),
                               payoutdesk::toWord(event.to),
                               payoutdesk::toWord(event.cause),
                               said.statusCode,
                               said.reference,
                               said.environment,
                               said.timestamp,
                               m_writer.user,
                               m_writer.owner,
                               at,
                               text.isEmpty() ? QByteArray("") : personalDigest(salt, text)};
    const auto row = m_connection.insert(
        uR"(INSERT INTO events (writer, seq, operation_id, what, kind, target, from_state, to_state, cause, said_code,
                                said_reference, said_environment, said_timestamp, user, owner, utc_ms, boot_id, boot_ms,
                                digest, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        {chained.writer,        chained.seq,       chained.operation,     chained.what,
         chained.kind,          chained.target,    chained.from,          chained.to,
         chained.cause,         chained.saidCode,  chained.saidReference, chained.saidEnvironment,
         chained.saidTimestamp, chained.user,      chained.owner,         chained.at.utcMs,
         chained.at.bootId,     chained.at.bootMs, chained.digest,        chainHash(previous, chained)});
    if (!row)
        return fail(row.error());
    if (text.isEmpty())
        return {};
    const auto kept =
        m_connection.insert(u"INSERT INTO event_texts (event_id, salt, text) VALUES (?, ?, ?)"_s, {*row, salt, text});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void, StoreProblem> EventLog::erasePersonal(OperationId operation)
{
    const auto erased = m_connection.change(
        u"DELETE FROM event_texts WHERE event_id IN (SELECT id FROM events WHERE operation_id = ?)"_s, {operation.value});
    if (!erased)
        return fail(erased.error());
    return {};
}

Result<qint64, StoreProblem> EventLog::newestMs() const
{
    qint64 newest = 0;
    const auto read =
        m_connection.read(u"SELECT coalesce(max(utc_ms), 0) FROM events"_s, {}, [&](const Row &row) { newest = row.number(0); });
    if (!read)
        return fail(read.error());
    return newest;
}

Result<ChainReport, StoreProblem> EventLog::verifyChain() const
{
    ChainReport report;
    QByteArray previous;
    const auto check = [&](const Row &row) {
        if (report.broken)
            return;
        const QString writer = row.text(0);
        if (report.heads.isEmpty() || report.heads.last().writer != writer) {
            report.heads << ChainHead{writer, 0, {}};
            previous.clear();
        }
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
        if (chainHash(previous, event) != hash) {
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
        previous = hash;
    };
    const auto read = m_connection.read(
        uR"(SELECT e.writer, e.seq, e.operation_id, e.what, e.kind, e.target, e.from_state, e.to_state, e.cause, e.said_code,
                   e.said_reference, e.said_environment, e.said_timestamp, e.user, e.owner, e.utc_ms, e.boot_id, e.boot_ms,
                   e.digest, e.hash, t.salt, t.text
            FROM events e LEFT JOIN event_texts t ON t.event_id = e.id ORDER BY e.writer, e.seq)"_s,
        {}, check);
    if (!read)
        return fail(read.error());
    return report;
}

} // namespace payoutdesk

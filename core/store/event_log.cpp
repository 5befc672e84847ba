// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"

#include "core/store/chain_check.h"
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

EventText eventText(const QByteArray &packedText)
{
    EventText text;
    const QByteArrayList fields = unpacked(packedText);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i == 0)
            text.sentence = QString::fromUtf8(fields.at(i));
        else
            text.personal << QString::fromUtf8(fields.at(i));
    }
    return text;
}

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

Result<std::optional<Moment>, StoreProblem> EventLog::last() const
{
    std::optional<Moment> last;
    const auto read =
        m_connection.read(u"SELECT utc_ms, boot_id, boot_ms FROM events ORDER BY id DESC LIMIT 1"_s, {}, [&](const Row &row) {
            last = Moment{row.number(0), row.text(1), row.number(2)};
        });
    if (!read)
        return fail(read.error());
    return last;
}

Result<ChainReport, StoreProblem> EventLog::verifyChain() const { return checkChain(m_connection, {.soFar = {}, .events = -1}); }

} // namespace payoutdesk

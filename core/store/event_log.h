// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chain_report.h"
#include "core/domain/moment.h"
#include "core/domain/operation_record.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"
#include "core/store/writer.h"

#include <QByteArrayList>
#include <QList>

#include <optional>

namespace payoutdesk {

class Connection;

/// What happened to an operation. `personal` may be erased later, the rest never.
struct Event {
    enum class What { Pressed, Changed, Erased };
    What what = What::Changed;
    OperationId operation;
    OperationKind kind = OperationKind::RemindLink;
    QString linkId = {};                     ///< empty for contacts
    std::optional<OperationState> from = {}; ///< none for a press
    OperationState to = OperationState::Unknown;
    OperationCause cause = {};
    std::optional<ServerSaid> said = {}; ///< its sentence counts as personal
    QStringList personal = {};           ///< what was typed about a person, in a fixed order for each `what`
};

/// What of an event was personal, as event_texts keeps it: packed, Instantpay's sentence first, then Event::personal.
struct EventText {
    QString sentence;
    QStringList personal;
};
[[nodiscard]] EventText eventText(const QByteArray &packedText);

/// The append-only log: a hash chain for each writer. It shows accidents and piecemeal edits, not a rewrite by the file's
/// owner.
class EventLog final {
public:
    /// Finds or makes this machine's writer name.
    [[nodiscard]] static Result<std::unique_ptr<EventLog>, StoreProblem> open(Connection &connection, const Writer &writer,
                                                                              const Clock &clock);

    /// Part of the caller's transaction.
    [[nodiscard]] Result<void, StoreProblem> append(const Event &event, const Moment &at);
    /// Drops the personal text of an operation's events. Part of the caller's transaction.
    [[nodiscard]] Result<void, StoreProblem> erasePersonal(OperationId operation);

    [[nodiscard]] Result<ChainReport, StoreProblem> verifyChain() const;

    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// When the newest event was written, by the wall clock of then; 0 without events.
    [[nodiscard]] Result<qint64, StoreProblem> newestMs() const;
    /// When the last event was written, by both clocks of then; nothing without events.
    [[nodiscard]] Result<std::optional<Moment>, StoreProblem> last() const;
    [[nodiscard]] const Writer &writer() const { return m_writer; }

private:
    EventLog(Connection &connection, Writer writer, const Clock &clock, QString writerId);

    Connection &m_connection;
    Writer m_writer;
    const Clock &m_clock;
    QString m_writerId;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"

#include <QList>
#include <QString>

#include <optional>

namespace payoutdesk {

/// What the window may ask of the log of events; see questions.h. A row is one event: a press, or one change of what it led to.

enum class ActivityKind {
    All,
    Contacts,
    Reminders,
    Decisions, ///< what people said about a doubt
};

/// Which events are meant. Every word of the search has to be found: in the person (as a search for contacts does), the link's
/// recipient or id, an id or a reference of Instantpay, a reason or a note, and then every event of that press is found; or
/// in the login name of whoever did it. Case and spelling as in a search for links.
struct ActivityFilter {
    QString search;
    ActivityKind kind = ActivityKind::All;
    qint64 sinceMs = 0;        ///< written then or later, UTC; 0 = whenever
    bool doubtfulOnly = false; ///< became not known or not confirmed, and the decisions on it
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

/// What a list of events can be sorted by. Every column has an index (column, id).
enum class ActivityColumn { When, Who, Outcome };

struct ActivityOrder {
    ActivityColumn column = ActivityColumn::When;
    bool descending = true;
    friend bool operator==(const ActivityOrder &, const ActivityOrder &) = default;
};

/// One event, with all that is known of it.
struct ActivityRow {
    enum class What { Pressed, Changed, Erased };

    qint64 row = 0; ///< the event's number
    What what = What::Changed;
    std::optional<OperationState> from; ///< none for a press
    /// As the event left it: state, cause and what Instantpay said. Who or which link it is about, the reason of an
    /// override and the time of the press are those of now: an erased person is erased here too.
    Operation operation;
    OperationState stateNow = OperationState::Unknown; ///< what has become of the operation since
    qint64 atMs = 0;                                   ///< UTC
    QString user;                                      ///< login name
    QString computer;                                  ///< host name
    QString recipient;                                 ///< of the link, as the office typed it; empty for a contact
    QString note;                                      ///< of a decision
    bool erased = false;                               ///< it had personal text, which is gone
    QString writer;                                    ///< whose chain it belongs to
    qint64 seq = 0;                                    ///< its position there
};

/// The numbers of all that are meant, in order.
struct ActivityIds {
    using Answer = QList<qint64>;
    ActivityFilter filter;
    ActivityOrder order;
};
struct ActivityRows {
    using Answer = QList<ActivityRow>; ///< in the order asked for
    QList<qint64> rows;
};
struct CountActivity {
    using Answer = qint64;
    ActivityFilter filter;
};

} // namespace payoutdesk

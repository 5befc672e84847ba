// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/payout_link.h"
#include "core/domain/tag.h"

#include <QList>
#include <QString>

namespace payoutdesk {

/// What the window may ask of a store. A question is a value and names the type of its answer; see desk/reader.h.

/// Which links are meant. Search matches id, recipient and note, case-insensitively, as plain text (no wildcards).
struct LinkFilter {
    QString search;
    friend bool operator==(const LinkFilter &, const LinkFilter &) = default;
};

/// Every column has an index (column, id).
enum class LinkColumn { Id, Recipient, Amount, State, Expires, LastReminder, Reminders, Added };

struct LinkOrder {
    LinkColumn column = LinkColumn::Added;
    bool descending = true;
    friend bool operator==(const LinkOrder &, const LinkOrder &) = default;
};

/// Row number of a link in its store: what windows of a long list are made of.
using LinkRowId = qint64;

/// One line of the list, and what reminders did to it.
struct LinkRow {
    LinkRowId row = 0;
    PayoutLink link;
    std::optional<OperationState> lastReminder; ///< state of the newest reminder operation that was not cancelled
    qint64 lastReminderAtMs = 0;                ///< its press; 0 = never
    int reminders = 0;                          ///< those that count towards the maximum
    qint64 addedAtMs = 0;
};

struct CountLinks {
    using Answer = qint64;
    LinkFilter filter;
};
struct LinkIds {
    using Answer = QList<LinkRowId>;
    LinkFilter filter;
    LinkOrder order;
    qint64 offset = 0;
    int count = 200;
};
struct LinkRows {
    using Answer = QList<LinkRow>; ///< in the order asked for; rows that are gone are left out
    QList<LinkRowId> rows;
};

/// Everything about one link: its row and its reminders, newest first.
struct LinkHistory {
    std::optional<LinkRow> row;
    QList<Operation> reminders; ///< at most 50
};
struct LinkDetails {
    using Answer = LinkHistory;
    ObjectId link;
};

struct AllTags {
    using Answer = QList<Tag>; ///< by name
};

/// Operations a person has to look at: unknown and pending, oldest first, at most 500.
struct Doubts {
    using Answer = QList<Operation>;
};

/// How many operations stand in each state that a person should know of.
struct OperationCounts {
    qint64 unknown = 0;
    qint64 pending = 0;
    qint64 queued = 0;
};
struct CountOperations {
    using Answer = OperationCounts;
};

} // namespace payoutdesk

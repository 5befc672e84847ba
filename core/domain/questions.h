// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/chain_report.h"
#include "core/domain/operation_record.h"
#include "core/domain/payout_link.h"
#include "core/domain/saved_draft.h"
#include "core/domain/tag.h"

#include <QList>
#include <QString>

#include <optional>

namespace payoutdesk {

/// What the window may ask of a store. A question is a value and names the type of its answer; see desk/reader.h.
/// Those about the log of events are in activity.h and chain_report.h.

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

/// A person whom this store knows as added, to be tied to a link.
struct KnownContact {
    QString key; ///< contactKey()
    NewContact contact;
};

/// Everything about one link: its row, its reminders, newest first, and the contact it is tied to.
struct LinkHistory {
    std::optional<LinkRow> row;
    QList<Operation> reminders;               ///< at most 50
    std::optional<KnownContact> contact = {}; ///< also none where a tied contact is not known as added any more
};
struct LinkDetails {
    using Answer = LinkHistory;
    ObjectId link;
};

/// Presses that add a contact: all but those that were taken back, which added nobody.
enum class ContactResults {
    Any,
    Waiting, ///< on their way, waiting for it, or not sent: nothing of them is at Instantpay yet
    Refused,
    NotKnown, ///< or not confirmed by Instantpay
};

/// Which of them are meant. Every word of the search has to be found in name, mobile (in any spacing, with or without +91),
/// e-mail, company, a tag's name or Instantpay's id; case and spelling as in a search for links.
struct ContactFilter {
    QString search;
    qint64 sinceMs = 0; ///< pressed then or later, UTC; 0 = whenever
    ContactResults results = ContactResults::Any;
    friend bool operator==(const ContactFilter &, const ContactFilter &) = default;
};

enum class ContactColumn { Added, Name, Mobile, Email, Company, Tags, Result, AddedBy, ContactId };

struct ContactOrder {
    ContactColumn column = ContactColumn::Added;
    bool descending = true;
    friend bool operator==(const ContactOrder &, const ContactOrder &) = default;
};

/// One line of the list of contacts.
struct ContactRow {
    qint64 row = 0;      ///< the operation's number
    Operation operation; ///< of kind AddContact; the subject is ErasedContact where the person was erased
    QList<Tag> tags;     ///< in the order of the press; the name is empty where the list of tags does not know the id
};

/// The numbers of all that are meant, in order.
struct ContactIds {
    using Answer = QList<qint64>;
    ContactFilter filter;
    ContactOrder order;
};
struct ContactRows {
    using Answer = QList<ContactRow>; ///< in the order asked for; rows that are gone are left out
    QList<qint64> rows;
};
struct CountContacts {
    using Answer = qint64;
    ContactFilter filter;
};

/// Contacts that Instantpay accepted, or that a person resolved as added.
struct AddedContacts {
    qint64 all = 0;
    qint64 since = 0; ///< of those, pressed at CountAddedContacts::sinceMs or later
};
struct CountAddedContacts {
    using Answer = AddedContacts;
    qint64 sinceMs = 0;
};

/// Everything about one contact: its row, and every press for the same person, newest first, also those taken back.
struct ContactHistory {
    std::optional<ContactRow> row;
    QList<Operation> presses; ///< at most 50
};
struct ContactDetails {
    using Answer = ContactHistory;
    qint64 row = 0;
};

struct AllTags {
    using Answer = QList<Tag>; ///< by name
};

/// Operations a person has to look at: unknown and pending, oldest first, at most 500.
struct Doubts {
    using Answer = QList<Operation>;
};

/// What persons answered, the newest answer first.
struct AnsweredDoubt {
    Operation operation;
    bool isFinal = false; ///< the target was tried again since: the answer cannot be changed any more
};
struct AnsweredDoubts {
    using Answer = QList<AnsweredDoubt>; ///< at most 200
};

/// Contacts to be tied to a link: by any part of name, company, e-mail or mobile. The newest first, a person once.
struct FindContacts {
    using Answer = QList<KnownContact>;
    QString words;
    int count = 20;
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

/// What a clerk had in hand when the program ended, so that nothing is typed again.
struct WorkAtHand {
    QList<SavedDraft> drafts;  ///< newest first
    QList<Operation> contacts; ///< newest first; those that were taken up again (Correct, Try again) are left out
};
/// Every unsettled contact (queued, on its way, pending, not known; refused or not sent within the last seven days), and the
/// newest 50 of today whatever became of them.
struct ContactsAtHand {
    using Answer = WorkAtHand;
    qint64 todayMs = 0; ///< when the Indian day began, UTC
    qint64 weekMs = 0;  ///< from when on a contact that was refused or not sent counts as unsettled
};

/// What was left open when the program ended, as numbers for one panel.
struct LeftOpen {
    int remindersToResolve = 0; ///< not known, or waiting for Instantpay
    int contactsToResolve = 0;
    int contactsNotSent = 0;  ///< waiting, or not sent and not taken up again
    QList<SavedDraft> drafts; ///< newest first
    qint64 newestAtMs = 0;    ///< of all of it; 0 = nothing is open
    qint64 todayMs = 0;       ///< as it was asked
};
struct OpenWork {
    using Answer = LeftOpen;
    qint64 todayMs = 0; ///< both as for ContactsAtHand
    qint64 weekMs = 0;
};

} // namespace payoutdesk

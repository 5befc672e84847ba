// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
// Times are UTC milliseconds and NOT NULL, 0 = never: a column that sorts has no NULL.
// An index ends in the row id by itself, which is what makes every order a total one.
QStringList first()
{
    return {
        // Every personal text of a contact, once a press; erasing a person empties rows of this table (and event_texts).
        uR"(CREATE TABLE people (
        id INTEGER PRIMARY KEY,
        contact_key TEXT NOT NULL,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        mobile TEXT NOT NULL,
        company TEXT NOT NULL
    ) STRICT)"_s,
        u"CREATE INDEX people_key ON people (contact_key)"_s,

        // A press. submission_id is unique over all states: the first barrier against a second press.
        uR"(CREATE TABLE operations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        submission_id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('held', 'queued', 'sending', 'accepted', 'pending', 'refused', 'not_sent',
                                             'unknown', 'resolved_done', 'resolved_not_done', 'cancelled')),
        cause TEXT NOT NULL DEFAULT '',
        person_id INTEGER REFERENCES people (id),
        tags TEXT NOT NULL DEFAULT '',
        created_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        claimed_ms INTEGER NOT NULL DEFAULT 0,
        claimed_boot_id TEXT NOT NULL DEFAULT '',
        claimed_boot_ms INTEGER NOT NULL DEFAULT 0,
        pressed_by TEXT NOT NULL,
        owner TEXT NOT NULL DEFAULT '',
        machine TEXT NOT NULL DEFAULT '',
        override_reason TEXT NOT NULL DEFAULT '',
        answered INTEGER NOT NULL DEFAULT 0,
        said_code TEXT NOT NULL DEFAULT '',
        said_status TEXT NOT NULL DEFAULT '',
        said_reference TEXT NOT NULL DEFAULT '',
        said_environment TEXT NOT NULL DEFAULT '',
        said_timestamp TEXT NOT NULL DEFAULT '',
        contact_id TEXT NOT NULL DEFAULT ''
    ) STRICT)"_s,
        // The second barrier: one open operation a target.
        uR"(CREATE UNIQUE INDEX operations_open ON operations (kind, target)
        WHERE state IN ('held', 'queued', 'sending', 'pending', 'unknown'))"_s,
        u"CREATE INDEX operations_target ON operations (kind, target)"_s,
        u"CREATE INDEX operations_state ON operations (state)"_s,
        u"CREATE INDEX operations_person ON operations (person_id)"_s,

        // One random name for each machine that writes here: whose chain an event belongs to.
        uR"(CREATE TABLE writers (
        machine TEXT NOT NULL PRIMARY KEY,
        writer TEXT NOT NULL UNIQUE
    ) STRICT)"_s,
        uR"(CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        writer TEXT NOT NULL,
        seq INTEGER NOT NULL,
        operation_id INTEGER NOT NULL REFERENCES operations (id),
        what TEXT NOT NULL,
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        from_state TEXT NOT NULL,
        to_state TEXT NOT NULL,
        cause TEXT NOT NULL,
        said_code TEXT NOT NULL,
        said_reference TEXT NOT NULL,
        said_environment TEXT NOT NULL,
        said_timestamp TEXT NOT NULL,
        user TEXT NOT NULL,
        owner TEXT NOT NULL,
        utc_ms INTEGER NOT NULL,
        boot_id TEXT NOT NULL,
        boot_ms INTEGER NOT NULL,
        digest BLOB NOT NULL,
        hash BLOB NOT NULL,
        UNIQUE (writer, seq)
    ) STRICT)"_s,
        u"CREATE INDEX events_operation ON events (operation_id)"_s,
        u"CREATE INDEX events_time ON events (utc_ms)"_s,
        u"CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are kept'); END"_s,
        u"CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events stay as they are'); END"_s,
        // What of an event is personal, with the salt of its digest. May be deleted: the chain holds without it.
        uR"(CREATE TABLE event_texts (
        event_id INTEGER PRIMARY KEY REFERENCES events (id),
        salt BLOB NOT NULL,
        text BLOB NOT NULL
    ) STRICT)"_s,

        uR"(CREATE TABLE contacts (
        id INTEGER PRIMARY KEY,
        contact_key TEXT NOT NULL,
        contact_id TEXT NOT NULL,
        operation_id INTEGER NOT NULL UNIQUE REFERENCES operations (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        added_ms INTEGER NOT NULL,
        added_by TEXT NOT NULL
    ) STRICT)"_s,
        u"CREATE INDEX contacts_key ON contacts (contact_key)"_s,
        uR"(CREATE TABLE contact_tags (
        contact INTEGER NOT NULL REFERENCES contacts (id),
        tag_id TEXT NOT NULL,
        PRIMARY KEY (contact, tag_id)
    ) STRICT, WITHOUT ROWID)"_s,
        u"CREATE INDEX contact_tags_tag ON contact_tags (tag_id)"_s,

        // A tag that was removed keeps its name for the contacts that carry it.
        uR"(CREATE TABLE tags (
        tag_id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        name_sort TEXT NOT NULL,
        color TEXT NOT NULL,
        removed INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID)"_s,

        // last_reminder_* and reminders repeat what operations say, so that a list of a million can be sorted by them.
        uR"(CREATE TABLE links (
        id INTEGER PRIMARY KEY,
        link_id TEXT NOT NULL UNIQUE,
        recipient TEXT NOT NULL,
        recipient_sort TEXT NOT NULL,
        amount_paise INTEGER NOT NULL,
        expires_ms INTEGER NOT NULL,
        note TEXT NOT NULL,
        state INTEGER NOT NULL,
        do_not_remind INTEGER NOT NULL,
        last_reminder_state TEXT NOT NULL DEFAULT '',
        last_reminder_ms INTEGER NOT NULL DEFAULT 0,
        reminders INTEGER NOT NULL DEFAULT 0,
        added_ms INTEGER NOT NULL,
        removed INTEGER NOT NULL DEFAULT 0
    ) STRICT)"_s,
        u"CREATE INDEX links_by_id ON links (link_id) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_recipient ON links (recipient_sort) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_amount ON links (amount_paise) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_state ON links (state) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_expiry ON links (expires_ms) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_last_reminder ON links (last_reminder_ms) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_reminders ON links (reminders) WHERE removed = 0"_s,
        u"CREATE INDEX links_by_added ON links (added_ms) WHERE removed = 0"_s,
        // What a search looks through, of the links in the list alone: narrow, so that it reads little. The folded words
        // stand apart from the id, which only a search for hex digits need look at.
        uR"(CREATE TABLE link_words (
        link INTEGER PRIMARY KEY REFERENCES links (id),
        words TEXT NOT NULL,
        link_id TEXT NOT NULL
    ) STRICT)"_s,
        // Counts changes, so that a reader knows when what it remembers of a list is out of date: `links` whatever a person
        // can edit, `reminders` the columns that operations fill.
        u"CREATE TABLE list_versions (links INTEGER NOT NULL, reminders INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO list_versions VALUES (0, 0)"_s,
    };
}

// The list of contacts: what it sorts by and looks through, a line a press that was not taken back. Names, e-mails and
// companies are folded, which SQL cannot do: whatever is here from an earlier version is marked, and folded by
// completeContactLines().
QStringList contactList()
{
    return {
        uR"(CREATE TABLE contact_list (
        operation INTEGER PRIMARY KEY REFERENCES operations (id),
        name TEXT NOT NULL,
        mobile TEXT NOT NULL,
        email TEXT NOT NULL,
        company TEXT NOT NULL,
        tags TEXT NOT NULL,
        contact_id TEXT NOT NULL,
        added_ms INTEGER NOT NULL,
        added_by TEXT NOT NULL,
        result INTEGER NOT NULL,
        unfolded INTEGER NOT NULL DEFAULT 0
    ) STRICT)"_s,
        uR"(INSERT INTO contact_list
        SELECT o.id, p.name, p.mobile, p.email, p.company, iif(p.mobile = '', '', o.tags), o.contact_id, o.created_ms, o.pressed_by,
               CASE o.state WHEN 'unknown' THEN 1 WHEN 'pending' THEN 2 WHEN 'refused' THEN 3 WHEN 'not_sent' THEN 4
                            WHEN 'held' THEN 5 WHEN 'queued' THEN 6 WHEN 'sending' THEN 7 WHEN 'accepted' THEN 8
                            WHEN 'resolved_done' THEN 9 ELSE 10 END, 1
        FROM operations o JOIN people p ON p.id = o.person_id WHERE o.kind = 'add_contact' AND o.state <> 'cancelled')"_s,
        u"CREATE INDEX contact_list_by_added ON contact_list (added_ms)"_s,
        u"CREATE INDEX contact_list_by_name ON contact_list (name)"_s,
        u"CREATE INDEX contact_list_by_mobile ON contact_list (mobile)"_s,
        u"CREATE INDEX contact_list_by_email ON contact_list (email)"_s,
        u"CREATE INDEX contact_list_by_company ON contact_list (company)"_s,
        u"CREATE INDEX contact_list_by_tags ON contact_list (tags)"_s,
        u"CREATE INDEX contact_list_by_result ON contact_list (result)"_s,
        u"CREATE INDEX contact_list_by_user ON contact_list (added_by)"_s,
        u"CREATE INDEX contact_list_by_contact ON contact_list (contact_id)"_s,
        u"CREATE INDEX contact_list_done ON contact_list (added_ms) WHERE result IN (8, 9)"_s,
        u"CREATE INDEX contact_list_unfolded ON contact_list (operation) WHERE unfolded = 1"_s,
        // Whom a person said to be added belongs into the book too.
        uR"(INSERT INTO contacts (contact_key, contact_id, operation_id, person_id, added_ms, added_by)
        SELECT target, contact_id, id, person_id, changed_ms, pressed_by FROM operations
        WHERE kind = 'add_contact' AND state = 'resolved_done')"_s,
        uR"(INSERT OR IGNORE INTO contact_tags (contact, tag_id)
        SELECT c.id, j.value FROM contacts c JOIN operations o ON o.id = c.operation_id,
                                  json_each('["' || replace(o.tags, ' ', '","') || '"]') j
        WHERE o.state = 'resolved_done' AND o.tags <> '')"_s,
    };
}

// What the list of events is filtered and sorted by, and what its search looks through.
QStringList activityList()
{
    return {
        u"CREATE INDEX events_by_user ON events (user)"_s,
        u"CREATE INDEX events_by_state ON events (to_state)"_s,
        u"CREATE INDEX events_by_kind ON events (kind, utc_ms)"_s,
        u"CREATE INDEX events_with_reference ON events (said_reference, operation_id) WHERE said_reference <> ''"_s,
        u"CREATE INDEX operations_overridden ON operations (override_reason) WHERE override_reason <> ''"_s,
    };
}

QStringList draftsAndTakenUp()
{
    return {
        // What was typed and not pressed. Leaves in the transaction that writes its press.
        uR"(CREATE TABLE drafts (
        id INTEGER PRIMARY KEY,
        submission_id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        email TEXT NOT NULL,
        mobile TEXT NOT NULL,
        company TEXT NOT NULL,
        tags TEXT NOT NULL,
        changed_ms INTEGER NOT NULL
    ) STRICT)"_s,
        // A contact that was refused or not sent, and the submission that stands for it since (empty: it was let go).
        // The key makes each of them taken up once.
        uR"(CREATE TABLE taken_up (
        operation_id INTEGER PRIMARY KEY REFERENCES operations (id),
        submission_id TEXT NOT NULL
    ) STRICT)"_s,
        u"CREATE INDEX operations_created ON operations (created_ms)"_s,
    };
}

// A link's state can be set by hand, and a link be tied to a person; what stands with a decision is shown.
QStringList linksOfPeople()
{
    return {
        u"ALTER TABLE links ADD COLUMN state_ms INTEGER NOT NULL DEFAULT 0"_s,
        // As operations.target of the person, so that erasing the person finds it; empty = not tied.
        u"ALTER TABLE links ADD COLUMN contact_key TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE INDEX links_by_contact ON links (contact_key) WHERE contact_key <> ''"_s,
        u"ALTER TABLE operations ADD COLUMN decision_note TEXT NOT NULL DEFAULT ''"_s,
        uR"(CREATE INDEX operations_answered ON operations (changed_ms)
        WHERE state IN ('resolved_done', 'resolved_not_done'))"_s,
    };
}
} // namespace

const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps{first(), contactList(), activityList(), draftsAndTakenUp(), linksOfPeople()};
    return steps;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_store.h"

#include "core/store/activity_queries.h"
#include "core/store/chain_check.h"
#include "core/store/connection.h"
#include "core/store/contact_queries.h"
#include "core/store/contact_work.h"
#include "core/store/link_queries.h"
#include "core/store/link_rows.h"
#include "core/store/link_ties.h"
#include "core/store/operation_rows.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ReadStore::Private final {
public:
    explicit Private(std::unique_ptr<Connection> opened)
        : connection(std::move(opened))
        , links(*connection)
        , contacts(*connection)
    {
    }
    std::unique_ptr<Connection> connection;
    LinkQueries links;
    ContactQueries contacts;
};

ReadStore::ReadStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

ReadStore::~ReadStore() = default;

Result<std::unique_ptr<ReadStore>, StoreProblem> ReadStore::open(const QString &file)
{
    auto connection = Connection::open(file, Connection::Access::ReadOnly);
    if (!connection)
        return fail(connection.error());
    return std::unique_ptr<ReadStore>(new ReadStore(std::make_unique<Private>(std::move(*connection))));
}

Result<CountLinks::Answer, StoreProblem> ReadStore::answer(const CountLinks &question) const
{
    return d->links.count(question.filter);
}

Result<LinkIds::Answer, StoreProblem> ReadStore::answer(const LinkIds &question) const { return d->links.ids(question); }

Result<LinkRows::Answer, StoreProblem> ReadStore::answer(const LinkRows &question) const { return d->links.rows(question.rows); }

Result<LinkDetails::Answer, StoreProblem> ReadStore::answer(const LinkDetails &question) const
{
    LinkHistory history;
    const auto rows = readLinks(*d->connection, u"WHERE link_id = ?"_s, {question.link.text()});
    if (!rows)
        return fail(rows.error());
    if (!rows->isEmpty())
        history.row = rows->first();
    const auto reminders = readOperations(*d->connection, u"WHERE o.kind = ? AND o.target = ? ORDER BY o.id DESC LIMIT 50"_s,
                                          {toWord(OperationKind::RemindLink), question.link.text()});
    if (!reminders)
        return fail(reminders.error());
    history.reminders = *reminders;
    if (history.row) {
        const auto contact = readContact(*d->connection, history.row->link.contactKey);
        if (!contact)
            return fail(contact.error());
        history.contact = *contact;
    }
    return history;
}

Result<ContactIds::Answer, StoreProblem> ReadStore::answer(const ContactIds &question) const { return d->contacts.ids(question); }

Result<ContactRows::Answer, StoreProblem> ReadStore::answer(const ContactRows &question) const
{
    return d->contacts.rows(question.rows);
}

Result<CountContacts::Answer, StoreProblem> ReadStore::answer(const CountContacts &question) const
{
    return d->contacts.count(question.filter);
}

Result<CountAddedContacts::Answer, StoreProblem> ReadStore::answer(const CountAddedContacts &question) const
{
    return d->contacts.countAdded(question.sinceMs);
}

Result<ContactDetails::Answer, StoreProblem> ReadStore::answer(const ContactDetails &question) const
{
    return d->contacts.details(question.row);
}

Result<AllTags::Answer, StoreProblem> ReadStore::answer(const AllTags &) const
{
    QList<Tag> tags;
    const auto read = d->connection->read(u"SELECT tag_id, name, color FROM tags WHERE removed = 0 ORDER BY name_sort, tag_id"_s,
                                          {}, [&](const Row &row) {
                                              if (const auto id = ObjectId::parse(row.text(0)))
                                                  tags << Tag{*id, row.text(1), row.text(2)};
                                          });
    if (!read)
        return fail(read.error());
    return tags;
}

Result<Doubts::Answer, StoreProblem> ReadStore::answer(const Doubts &) const
{
    return readOperations(*d->connection, u"WHERE o.state IN (?, ?) ORDER BY o.id LIMIT 500"_s,
                          {toWord(OperationState::Unknown), toWord(OperationState::Pending)});
}

Result<AnsweredDoubts::Answer, StoreProblem> ReadStore::answer(const AnsweredDoubts &) const
{
    const auto operations = readOperations(
        *d->connection,
        u"WHERE o.state IN ('resolved_done', 'resolved_not_done') ORDER BY o.changed_ms DESC, o.id DESC LIMIT 200"_s, {});
    if (!operations)
        return fail(operations.error());
    QList<AnsweredDoubt> answered;
    for (const Operation &operation : *operations) {
        bool again = false;
        const auto read = d->connection->read(triedAgainSql(), triedAgainValues(operation), [&](const Row &) { again = true; });
        if (!read)
            return fail(read.error());
        answered << AnsweredDoubt{operation, again};
    }
    return answered;
}

Result<FindContacts::Answer, StoreProblem> ReadStore::answer(const FindContacts &question) const
{
    return findContacts(*d->connection, question);
}

Result<CountOperations::Answer, StoreProblem> ReadStore::answer(const CountOperations &) const
{
    OperationCounts counts;
    const QString sql = u"SELECT count(*) FROM operations WHERE state = ?"_s;
    for (const auto &[state, count] :
         {std::pair{OperationState::Unknown, &counts.unknown}, std::pair{OperationState::Pending, &counts.pending},
          std::pair{OperationState::Queued, &counts.queued}}) {
        const auto read =
            d->connection->read(sql, {toWord(state)}, [target = count](const Row &row) { *target = row.number(0); });
        if (!read)
            return fail(read.error());
    }
    return counts;
}

Result<ActivityIds::Answer, StoreProblem> ReadStore::answer(const ActivityIds &question) const
{
    return ActivityQueries(*d->connection).ids(question);
}

Result<ActivityRows::Answer, StoreProblem> ReadStore::answer(const ActivityRows &question) const
{
    return ActivityQueries(*d->connection).rows(question.rows);
}

Result<CountActivity::Answer, StoreProblem> ReadStore::answer(const CountActivity &question) const
{
    return ActivityQueries(*d->connection).count(question.filter);
}

Result<CheckChain::Answer, StoreProblem> ReadStore::answer(const CheckChain &question) const
{
    return checkChain(*d->connection, question);
}

Result<ContactsAtHand::Answer, StoreProblem> ReadStore::answer(const ContactsAtHand &question) const
{
    return contactsAtHand(*d->connection, question);
}

Result<OpenWork::Answer, StoreProblem> ReadStore::answer(const OpenWork &question) const
{
    return leftOpen(*d->connection, question);
}

} // namespace payoutdesk

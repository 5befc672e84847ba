// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_queries.h"

#include "core/store/connection.h"
#include "core/store/contact_lines.h"
#include "core/store/contact_terms.h"
#include "core/store/link_rows.h"
#include "core/store/operation_rows.h"
#include "core/store/row_numbers.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {

QString columnName(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Added:
        return u"added_ms"_s;
    case ContactColumn::Name:
        return u"name"_s;
    case ContactColumn::Mobile:
        return u"mobile"_s;
    case ContactColumn::Email:
        return u"email"_s;
    case ContactColumn::Company:
        return u"company"_s;
    case ContactColumn::Tags:
        return u"tags"_s;
    case ContactColumn::Result:
        return u"result"_s;
    case ContactColumn::AddedBy:
        return u"added_by"_s;
    case ContactColumn::ContactId:
        return u"contact_id"_s;
    }
    Q_UNREACHABLE();
}

QString codes(std::initializer_list<OperationState> states)
{
    QStringList numbers;
    for (const OperationState state : states)
        numbers << QString::number(contactResultCode(state));
    return numbers.join(u", "_s);
}

QString resultsSql(ContactResults results)
{
    switch (results) {
    case ContactResults::Any:
        return {};
    case ContactResults::Waiting:
        return u" AND result IN (" %
               codes({OperationState::NotSent, OperationState::Held, OperationState::Queued, OperationState::Sending}) % u')';
    case ContactResults::Refused:
        return u" AND result IN (" % codes({OperationState::Refused}) % u')';
    case ContactResults::NotKnown:
        return u" AND result IN (" % codes({OperationState::Unknown, OperationState::Pending}) % u')';
    }
    Q_UNREACHABLE();
}

/// An id that the list of tags does not know stands for itself.
QString nameOf(const QHash<QString, Tag> &tags, const QString &id)
{
    const auto tag = tags.constFind(id);
    return tag == tags.cend() ? id : tag->name;
}

QString doneCodes() { return codes({OperationState::Accepted, OperationState::ResolvedDone}); }
} // namespace

ContactQueries::ContactQueries(Connection &connection)
    : m_connection(connection)
{
}

Result<ContactQueries::Where, StoreProblem> ContactQueries::where(const ContactFilter &filter) const
{
    Where where{u"WHERE 1"_s + resultsSql(filter.results), {}};
    if (filter.sinceMs > 0) {
        where.sql += u" AND added_ms >= ?"_s;
        where.values << filter.sinceMs;
    }
    const QList<ContactTerm> terms = contactTerms(filter.search);
    for (const ContactTerm &term : terms) {
        const auto tagLists = tagListsWith(term.text);
        if (!tagLists)
            return fail(tagLists.error());
        // One shape for every term, so that few statements are prepared.
        where.sql += uR"( AND (instr(name, ?) OR instr(email, ?) OR instr(company, ?) OR instr(mobile, ?) OR instr(mobile, ?)
                               OR instr(contact_id, ?) OR tags IN (SELECT value FROM json_each(?))))"_s;
        where.values << term.text << term.text << term.text << term.mobiles.value(0, inNothing)
                     << term.mobiles.value(1, inNothing) << (term.id.isEmpty() ? inNothing : term.id) << *tagLists;
    }
    return where;
}

Result<QString, StoreProblem> ContactQueries::tagListsWith(const QString &name) const
{
    QStringList ids;
    auto read = m_connection.read(u"SELECT tag_id FROM tags WHERE instr(name_sort, ?)"_s, {name},
                                  [&](const Row &row) { ids << row.text(0); });
    if (!read)
        return fail(read.error());
    QStringList lists;
    if (!ids.isEmpty()) {
        read = m_connection.read(u"SELECT DISTINCT tags FROM contact_list"_s, {}, [&](const Row &row) {
            const QString list = row.text(0);
            if (std::any_of(ids.cbegin(), ids.cend(), [&list](const QString &id) { return list.contains(id); }))
                lists << list;
        });
        if (!read)
            return fail(read.error());
    }
    return jsonOf(lists);
}

Result<QList<qint64>, StoreProblem> ContactQueries::ids(const ContactIds &question) const
{
    const auto meant = where(question.filter);
    if (!meant)
        return fail(meant.error());
    if (question.order.column == ContactColumn::Tags)
        return byTagNames(*meant, question.order.descending);
    const QString direction = question.order.descending ? u" DESC"_s : u""_s;
    // Every line is looked at for a search: in the order they lie, and sorted after. Along an index it takes four times as long.
    const QString walk = contactTerms(question.filter.search).isEmpty() ? u""_s : u"NOT INDEXED "_s;
    return readNumbers(m_connection,
                       u"SELECT operation AS id FROM contact_list " % walk % meant->sql % u" ORDER BY " %
                           columnName(question.order.column) % direction % u", operation" % direction,
                       meant->values);
}

Result<QList<qint64>, StoreProblem> ContactQueries::byTagNames(const Where &where, bool descending) const
{
    // There are few lists of tags, and tags can be renamed: the names are not written beside every contact.
    const auto known = tags();
    if (!known)
        return fail(known.error());
    struct Group {
        QString names;
        QString tags;
    };
    QList<Group> groups;
    const auto read = m_connection.read(u"SELECT DISTINCT tags FROM contact_list"_s, {}, [&](const Row &row) {
        Group group{{}, row.text(0)};
        const QStringList ids = group.tags.split(u' ', Qt::SkipEmptyParts);
        for (const QString &id : ids)
            group.names += folded(nameOf(*known, id)) + u'\n';
        groups << group;
    });
    if (!read)
        return fail(read.error());
    std::sort(groups.begin(), groups.end(),
              [](const Group &a, const Group &b) { return std::tie(a.names, a.tags) < std::tie(b.names, b.tags); });
    if (descending)
        std::reverse(groups.begin(), groups.end());
    QStringList lists;
    for (const Group &group : std::as_const(groups))
        lists << group.tags;
    return readNumbers(m_connection,
                       u"SELECT operation AS id FROM contact_list JOIN json_each(?) j ON j.value = tags "_s % where.sql %
                           u" ORDER BY j.key, operation"_s % (descending ? u" DESC"_s : u""_s),
                       QVariantList{jsonOf(lists)} + where.values);
}

Result<qint64, StoreProblem> ContactQueries::count(const ContactFilter &filter) const
{
    const auto meant = where(filter);
    if (!meant)
        return fail(meant.error());
    qint64 count = 0;
    const auto read = m_connection.read(u"SELECT count(*) FROM contact_list " % meant->sql, meant->values,
                                        [&](const Row &row) { count = row.number(0); });
    if (!read)
        return fail(read.error());
    return count;
}

Result<AddedContacts, StoreProblem> ContactQueries::countAdded(qint64 sinceMs) const
{
    AddedContacts added;
    const QString sql = u"SELECT count(*) FROM contact_list WHERE result IN (" % doneCodes() % u") AND added_ms >= ?";
    for (const auto &[since, count] : {std::pair(qint64(0), &added.all), std::pair(sinceMs, &added.since)}) {
        const auto read = m_connection.read(sql, {since}, [target = count](const Row &row) { *target = row.number(0); });
        if (!read)
            return fail(read.error());
    }
    return added;
}

Result<QHash<QString, Tag>, StoreProblem> ContactQueries::tags() const
{
    QHash<QString, Tag> tags;
    const auto read = m_connection.read(u"SELECT tag_id, name, color FROM tags"_s, {}, [&](const Row &row) {
        if (const auto id = ObjectId::parse(row.text(0)))
            tags.insert(row.text(0), Tag{*id, row.text(1), row.text(2)});
    });
    if (!read)
        return fail(read.error());
    return tags;
}

Result<QList<ContactRow>, StoreProblem> ContactQueries::rows(const QList<qint64> &rows) const
{
    const auto known = tags();
    if (!known)
        return fail(known.error());
    const auto operations = readOperations(
        m_connection, u"JOIN contact_list c ON c.operation = o.id WHERE o.id IN (SELECT value FROM json_each(?))"_s,
        {jsonOf(rows)});
    if (!operations)
        return fail(operations.error());
    QHash<qint64, ContactRow> found;
    for (const Operation &operation : *operations) {
        ContactRow row{operation.id.value, operation, {}};
        if (const auto *contact = std::get_if<NewContact>(&operation.subject)) {
            for (const ObjectId &id : contact->tags)
                row.tags << known->value(id.text(), Tag{id, {}, {}});
        }
        found.insert(row.row, row);
    }
    QList<ContactRow> contacts;
    for (const qint64 row : rows) {
        if (const auto contact = found.constFind(row); contact != found.cend())
            contacts << *contact;
    }
    return contacts;
}

Result<ContactHistory, StoreProblem> ContactQueries::details(qint64 row) const
{
    const auto found = rows({row});
    if (!found)
        return fail(found.error());
    ContactHistory history;
    if (found->isEmpty())
        return history;
    history.row = found->first();
    const auto presses = readOperations(m_connection, u"WHERE o.kind = ? AND o.target = ? ORDER BY o.id DESC LIMIT 50"_s,
                                        {toWord(OperationKind::AddContact), history.row->operation.target});
    if (!presses)
        return fail(presses.error());
    history.presses = *presses;
    return history;
}

} // namespace payoutdesk

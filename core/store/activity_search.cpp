// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activity_search.h"

#include "core/store/connection.h"
#include "core/store/contact_terms.h"
#include "core/store/event_log.h"
#include "core/store/link_rows.h"
#include "core/store/row_numbers.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr qsizetype leastOfReference = 4; // shorter words stand in too many of them by chance

/// Texts of a press that SQL cannot compare.
struct LooseText {
    qint64 operation = 0;
    QString text; ///< folded
    QString mobile;
};

struct LooseTexts {
    QList<LooseText> ofOperations;
    QStringList users;
};

Result<LooseTexts, StoreProblem> looseTexts(Connection &connection)
{
    LooseTexts texts;
    auto read =
        connection.read(u"SELECT id, override_reason FROM operations WHERE override_reason <> ''"_s, {}, [&](const Row &row) {
            texts.ofOperations << LooseText{row.number(0), folded(row.text(1)), {}};
        });
    if (!read)
        return fail(read.error());
    read =
        connection.read(uR"(SELECT e.operation_id, t.text FROM events e JOIN event_texts t ON t.event_id = e.id
            WHERE e.to_state IN ('resolved_done', 'resolved_not_done'))"_s,
                        {}, [&](const Row &row) {
                            texts.ofOperations << LooseText{row.number(0), folded(eventText(row.bytes(1)).personal.value(0)), {}};
                        });
    if (!read)
        return fail(read.error());
    read = connection.read(
        uR"(SELECT o.id, p.name, p.email, p.company, p.mobile FROM operations o JOIN people p ON p.id = o.person_id
            WHERE o.state = 'cancelled')"_s,
        {}, [&](const Row &row) {
            texts.ofOperations << LooseText{row.number(0), folded(row.text(1) + u'\n' + row.text(2) + u'\n' + row.text(3)),
                                            row.text(4)};
        });
    if (!read)
        return fail(read.error());
    // One step along the index a name, however many events each has.
    read = connection.read(uR"(WITH RECURSIVE names (user) AS (
                SELECT min(user) FROM events
                UNION ALL SELECT (SELECT min(user) FROM events WHERE user > names.user) FROM names WHERE user IS NOT NULL)
            SELECT user FROM names WHERE user IS NOT NULL)"_s,
                           {}, [&](const Row &row) { texts.users << row.text(0); });
    if (!read)
        return fail(read.error());
    return texts;
}

bool has(const LooseText &loose, const ContactTerm &term)
{
    const auto inMobile = [&loose](const QString &digits) { return !loose.mobile.isEmpty() && loose.mobile.contains(digits); };
    return loose.text.contains(term.text) || std::any_of(term.mobiles.cbegin(), term.mobiles.cend(), inMobile);
}

/// The presses that have this word, as one shape of SQL whatever the word is, and whoever's login name has it.
void addTerm(const ContactTerm &term, const LooseTexts &loose, ActivityMatch &match)
{
    QSet<qint64> operations;
    for (const LooseText &text : loose.ofOperations) {
        if (has(text, term))
            operations.insert(text.operation);
    }
    QStringList users;
    for (const QString &user : loose.users) {
        if (folded(user).contains(term.text))
            users << user;
    }
    const QString id = term.id.isEmpty() ? inNothing : term.id;
    match.sql += uR"( AND (e.operation_id IN (
            SELECT operation FROM contact_list WHERE instr(name, ?) OR instr(email, ?) OR instr(company, ?) OR instr(mobile, ?)
                OR instr(mobile, ?) OR instr(contact_id, ?)
            UNION ALL SELECT o.id FROM operations o JOIN links l ON l.link_id = o.target
                WHERE o.kind = 'remind_link' AND (instr(l.recipient_sort, ?) OR instr(l.link_id, ?))
            UNION ALL SELECT operation_id FROM events WHERE said_reference <> '' AND instr(lower(said_reference), ?)
            UNION ALL SELECT value FROM json_each(?)))"_s;
    match.values << term.text << term.text << term.text << term.mobiles.value(0, inNothing) << term.mobiles.value(1, inNothing)
                 << id << term.text << id << (term.text.size() < leastOfReference ? inNothing : term.text)
                 << jsonOf(operations.values());
    for (const QString &user : std::as_const(users)) {
        match.sql += u" OR e.user = ?"_s;
        match.values << user;
    }
    match.sql += u')';
}
} // namespace

Result<ActivityMatch, StoreProblem> activityMatch(Connection &connection, const QString &search)
{
    ActivityMatch match;
    const QList<ContactTerm> terms = contactTerms(search);
    if (terms.isEmpty())
        return match;
    const auto loose = looseTexts(connection);
    if (!loose)
        return fail(loose.error());
    for (const ContactTerm &term : terms)
        addTerm(term, *loose, match);
    return match;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_rows.h"

#include "core/store/connection.h"
#include "core/store/link_ties.h"
#include "core/store/operation_rows.h"

#include <array>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
struct StateCode {
    LinkState state;
    int code;
};
constexpr std::array<StateCode, 6> stateCodes{{{LinkState::NotKnown, 0},
                                               {LinkState::Issued, 1},
                                               {LinkState::Processing, 2},
                                               {LinkState::Claimed, 3},
                                               {LinkState::Cancelled, 4},
                                               {LinkState::Expired, 5}}};

enum Column {
    Row_,
    Id,
    Recipient,
    Amount,
    Expires,
    Note,
    State,
    DoNotRemind,
    LastState,
    LastAt,
    Reminders,
    Added,
    StateAt,
    ContactKey,
    ContactName
};
} // namespace

int linkStateCode(LinkState state)
{
    for (const auto &[known, code] : stateCodes) {
        if (known == state)
            return code;
    }
    Q_UNREACHABLE();
}

LinkState linkStateFromCode(qint64 wanted)
{
    for (const auto &[state, code] : stateCodes) {
        if (code == wanted)
            return state;
    }
    return LinkState::NotKnown;
}

QString folded(const QString &text) { return text.normalized(QString::NormalizationForm_KC).toCaseFolded(); }

QString searchWords(const PayoutLink &link)
{
    // A line break between them: it can be typed into no search field, so nothing matches across two texts.
    return folded(link.shownRecipient()) + u'\n' + folded(link.note);
}

Result<QList<LinkRow>, StoreProblem> readLinks(Connection &connection, const QString &where, const QVariantList &values)
{
    QList<LinkRow> links;
    const auto read = connection.read(
        u"SELECT id, link_id, recipient, amount_paise, expires_ms, note, state, do_not_remind, last_reminder_state, "
        "last_reminder_ms, reminders, added_ms, state_ms, contact_key, "_s +
            contactNameSql() + u" FROM links "_s + where,
        values, [&](const Row &row) {
            const auto id = ObjectId::parse(row.text(Id));
            if (!id)
                return; // not ours: add() and update() write ObjectIds only
            links << LinkRow{row.number(Row_),
                             PayoutLink{*id, row.text(Recipient), row.number(Amount), row.number(Expires), row.text(Note),
                                        linkStateFromCode(row.number(State)), row.number(DoNotRemind) != 0, row.number(StateAt),
                                        row.text(ContactKey), row.text(ContactName)},
                             operationStateFromWord(row.text(LastState)),
                             row.number(LastAt),
                             static_cast<int>(row.number(Reminders)),
                             row.number(Added)};
        });
    if (!read)
        return fail(read.error());
    return links;
}

Result<void, StoreProblem> noteLinksChanged(Connection &connection)
{
    const auto noted = connection.change(u"UPDATE list_versions SET links = links + 1"_s);
    if (!noted)
        return fail(noted.error());
    return {};
}

Result<void, StoreProblem> refreshReminders(Connection &connection, const ObjectId &link)
{
    // A reminder that was taken back in time is no reminder: it shows nowhere.
    static const QString statement = uR"(UPDATE links SET
              (last_reminder_state, last_reminder_ms) = (
                SELECT coalesce(max(state), ''), coalesce(max(created_ms), 0) FROM (
                  SELECT state, created_ms FROM operations
                  WHERE kind = 'KIND' AND target = links.link_id AND state <> 'cancelled' ORDER BY id DESC LIMIT 1)),
              reminders = (SELECT count(*) FROM operations
                           WHERE kind = 'KIND' AND target = links.link_id AND state IN (COUNTED))
            WHERE link_id = ?)"_s.replace(u"KIND"_s, toWord(OperationKind::RemindLink))
                                         .replace(u"COUNTED"_s, stateList(countsAsReminder));
    const auto done = connection.change(statement, {link.text()});
    if (!done)
        return fail(done.error());
    const auto noted = connection.change(u"UPDATE list_versions SET reminders = reminders + 1"_s);
    if (!noted)
        return fail(noted.error());
    return {};
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_cells.h"

#include "app/words/money.h"
#include "app/words/outcomes.h"
#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/plain_text.h"

#include <QStringList>

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString LinkCells::notLoaded() { return u"…"_s; }

QString LinkCells::heading(LinkListModel::Column column)
{
    switch (column) {
    case LinkListModel::IdColumn:
        return tr("Link ID", "column of the payout link list: Instantpay's id of the link");
    case LinkListModel::RecipientColumn:
        return tr("Recipient", "column of the payout link list: who the link is for");
    case LinkListModel::AmountColumn:
        return tr("Amount", "column of the payout link list: rupees");
    case LinkListModel::StateColumn:
        return tr("Link", "column of the payout link list: whether the link was claimed");
    case LinkListModel::LastReminderColumn:
        return tr("Last reminder", "column of the payout link list: what became of the newest reminder, when, how many");
    case LinkListModel::ExpiresColumn:
        return tr("Expires", "column of the payout link list: the last day of the link");
    case LinkListModel::NoteColumn:
        return tr("Note", "column of the payout link list: free words of this office");
    case LinkListModel::AddedColumn:
        return tr("Added", "column of the payout link list: when the link was put into this list");
    case LinkListModel::ColumnCount:
        break;
    }
    return {};
}

QString LinkCells::text(const LinkRow &row, LinkListModel::Column column, qint64 nowMs)
{
    switch (column) {
    case LinkListModel::IdColumn:
        return row.link.id.shortText();
    case LinkListModel::RecipientColumn:
        return displayText(row.link.shownRecipient(), PayoutLink::maximumTextLength);
    case LinkListModel::AmountColumn:
        return row.link.amountPaise > 0 ? rupees(row.link.amountPaise) : QString();
    case LinkListModel::StateColumn:
        return Outcomes::word(row.link.state);
    case LinkListModel::LastReminderColumn:
        return lastReminder(row, nowMs);
    case LinkListModel::ExpiresColumn:
        return row.link.expiresAtMs > 0 ? Times::day(row.link.expiresAtMs, nowMs) : QString();
    case LinkListModel::NoteColumn:
        return displayText(row.link.note, PayoutLink::maximumTextLength);
    case LinkListModel::AddedColumn:
        return Times::dayAndClock(row.addedAtMs, nowMs);
    case LinkListModel::ColumnCount:
        break;
    }
    return {};
}

QString LinkCells::lastReminder(const LinkRow &row, qint64 nowMs)
{
    if (!row.lastReminder)
        return u"–"_s;
    //: what became of the newest reminder, and when: "Accepted by Instantpay, 2 h ago"
    QString newest =
        tr("%1, %2").arg(Outcomes::word(OperationKind::RemindLink, *row.lastReminder), Times::ago(row.lastReminderAtMs, nowMs));
    if (row.reminders < 2)
        return newest;
    //: %1 is "Accepted by Instantpay, 2 h ago", %n how many reminders this link had in all
    return tr("%1 (%n in all)", nullptr, row.reminders).arg(newest);
}

QString LinkCells::copyText(const LinkRow &row, LinkListModel::Column column, qint64 nowMs)
{
    return column == LinkListModel::IdColumn ? row.link.id.text() : text(row, column, nowMs);
}

QString LinkCells::table(const QList<LinkRow> &rows, const QList<int> &columns, qint64 nowMs)
{
    QString table;
    const auto addLine = [&table, &columns](const auto &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(LinkListModel::Column(column)));
        table += cells.join(u'\t') + u'\n';
    };
    addLine([](LinkListModel::Column column) { return heading(column); });
    for (const LinkRow &row : rows)
        addLine([&](LinkListModel::Column column) { return copyText(row, column, nowMs); });
    return table;
}

QString LinkCells::toolTip(const LinkRow &row, LinkListModel::Column column, qint64 nowMs)
{
    switch (column) {
    case LinkListModel::IdColumn:
    case LinkListModel::RecipientColumn:
    case LinkListModel::NoteColumn:
    case LinkListModel::LastReminderColumn:
        return copyText(row, column, nowMs).toHtmlEscaped();
    case LinkListModel::StateColumn:
        return stateSince(row.link, nowMs).toHtmlEscaped();
    default:
        return {};
    }
}

QString LinkCells::stateSince(const PayoutLink &link, qint64 nowMs)
{
    if (link.stateAtMs <= 0)
        return {};
    //: when somebody here set the state of a link, as Instantpay's dashboard shows it; %1 is a day and a time
    return tr("as the dashboard said: %1").arg(Times::dayAndClock(link.stateAtMs, nowMs));
}

QString LinkCells::sentence(const LinkRow &row, bool ticked, qint64 nowMs)
{
    QStringList parts{People::ofLink(row.link.shownRecipient(), row.link.id)};
    if (row.link.amountPaise > 0)
        parts.append(rupees(row.link.amountPaise));
    parts.append(Outcomes::word(row.link.state));
    //: %1 is "Accepted by Instantpay, 2 h ago"
    parts.append(row.lastReminder ? tr("last reminder: %1").arg(lastReminder(row, nowMs)) : tr("never reminded"));
    if (row.link.expiresAtMs > 0)
        //: %1 is a day such as tomorrow or 21 Nov
        parts.append(tr("expires: %1").arg(Times::day(row.link.expiresAtMs, nowMs)));
    if (ticked)
        parts.append(tr("ticked"));
    return parts.join(u", "_s);
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_export.h"

#include "app/words/outcomes.h"
#include "app/words/times.h"
#include "core/domain/masks.h"
#include "core/domain/plain_text.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text) { return displayText(text, PayoutLink::maximumTextLength); }

/// Rupees as spreadsheets read a number: no sign, no grouping.
QString plainRupees(qint64 paise)
{
    return u"%1.%2"_s.arg(QString::number(paise / 100), QString::number(paise % 100).rightJustified(2, u'0'));
}

} // namespace

ExportSheet LinkExport::sheet(Reader &reader, const LinkFilter &filter, const LinkOrder &order, int count, qint64 nowMs)
{
    // The list on the screen has the numbers of some windows only.
    const auto askNumbers = [&reader, filter, order, count](QObject *context, const auto &answered) {
        reader.ask(LinkIds{filter, order, 0, count}, context, answered);
    };
    return {u"payout-links-"_s + Times::isoIst(nowMs).first(10) + u".csv"_s, columns(), count, askNumbers,
            linesFrom<LinkRows>(reader, &LinkExport::line)};
}

QList<CsvColumn> LinkExport::columns()
{
    return {{tr("Link ID", "heading in an exported file")},
            {tr("Recipient", "heading in an exported file: who the link is for")},
            {tr("Amount (INR)", "heading in an exported file: rupees"), CsvKind::Value},
            {tr("Link", "heading in an exported file: whether the link was claimed")},
            {tr("Last reminder", "heading in an exported file: what became of the newest reminder")},
            {tr("Last reminder (IST)", "heading in an exported file: when the newest reminder was asked for"), CsvKind::Value},
            {tr("Reminders", "heading in an exported file: how many the link had"), CsvKind::Value},
            {tr("Expires", "heading in an exported file: the last day of the link"), CsvKind::Value},
            {tr("Note", "heading in an exported file: free words of this office")},
            {tr("Added (IST)", "heading in an exported file: when the link was put into the list"), CsvKind::Value}};
}

QStringList LinkExport::line(const LinkRow &row, bool personal)
{
    const QString recipient = shown(row.link.shownRecipient());
    const QString note = shown(row.link.note);
    return {row.link.id.text(),
            personal ? recipient : maskedName(recipient),
            row.link.amountPaise > 0 ? plainRupees(row.link.amountPaise) : QString(),
            Outcomes::word(row.link.state),
            row.lastReminder ? Outcomes::word(OperationKind::RemindLink, *row.lastReminder) : QString(),
            row.lastReminder ? Times::isoIst(row.lastReminderAtMs) : QString(),
            QString::number(row.reminders),
            row.link.expiresAtMs > 0 ? Times::isoIst(row.link.expiresAtMs).first(10) : QString(),
            personal ? note : maskedWords(note),
            Times::isoIst(row.addedAtMs)};
}

} // namespace payoutdesk

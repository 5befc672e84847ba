// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_export.h"

#include "app/activity/activity_words.h"
#include "app/export/export_words.h"
#include "app/words/times.h"
#include "core/domain/masks.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

ExportSheet ActivityExport::sheet(Reader &reader, const QList<qint64> &rows, qint64 nowMs)
{
    return {u"activity-"_s + Times::isoIst(nowMs).first(10) + u".csv"_s, columns(), rows.size(), theseRows(rows),
            linesFrom<ActivityRows>(reader, &ActivityExport::line)};
}

QList<CsvColumn> ActivityExport::columns()
{
    return {{tr("Entry", "heading in an exported file: number of an event"), CsvKind::Value},
            {tr("Time (UTC)", "heading in an exported file"), CsvKind::Value},
            {tr("Time (IST)", "heading in an exported file"), CsvKind::Value},
            {tr("Who", "heading in an exported file: login name")},
            {tr("Computer", "heading in an exported file")},
            {tr("What", "heading in an exported file: what happened")},
            {tr("Outcome", "heading in an exported file")},
            {tr("Name", "heading in an exported file: of a contact, or a link's recipient")},
            {tr("Mobile", "heading in an exported file")},
            {tr("E-mail", "heading in an exported file")},
            {tr("Link ID", "heading in an exported file")},
            {tr("Contact ID", "heading in an exported file: Instantpay's ID of a contact")},
            {tr("Reference", "heading in an exported file: Instantpay's reference of its answer")},
            {tr("Instantpay's code", "heading in an exported file: a short code such as TXN")},
            {tr("Instantpay said", "heading in an exported file")},
            {tr("Reason for sending anyway", "heading in an exported file")},
            {tr("Note", "heading in an exported file: of a decision")},
            {tr("Writer", "heading in an exported file: random name of the writer of an event")},
            {tr("Number of the writer", "heading in an exported file: place in the writer's record"), CsvKind::Value}};
}

QStringList ActivityExport::line(const ActivityRow &row, bool personal)
{
    const auto *contact = std::get_if<NewContact>(&row.operation.subject);
    const auto *link = std::get_if<ObjectId>(&row.operation.subject);
    const ServerSaid said = row.operation.said.value_or(ServerSaid());
    const QString name = contact ? contact->name : row.recipient;
    const auto free = [personal](const QString &text) { return personal ? ExportWords::cell(text) : maskedWords(text); };
    return {QString::number(row.row),
            Times::isoUtc(row.atMs),
            Times::isoIst(row.atMs),
            ActivityWords::who(row),
            ActivityWords::computer(row),
            ActivityWords::what(row),
            ActivityWords::outcome(row),
            personal ? ExportWords::cell(name) : maskedName(ExportWords::cell(name)),
            !contact   ? QString()
            : personal ? contact->mobile.digits()
                       : contact->mobile.masked(),
            !contact   ? QString()
            : personal ? ExportWords::cell(contact->email.text())
                       : ExportWords::cell(contact->email.masked()),
            link ? link->text() : QString(),
            row.operation.contact ? row.operation.contact->text() : QString(),
            ActivityWords::reference(row),
            ExportWords::cell(said.statusCode),
            free(said.status),
            free(row.operation.overrideReason),
            free(ActivityWords::note(row)),
            row.writer,
            QString::number(row.seq)};
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_export.h"

#include "app/contacts/contact_cells.h"
#include "app/export/export_words.h"
#include "app/words/outcomes.h"
#include "app/words/times.h"
#include "core/domain/masks.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

ExportSheet ContactExport::sheet(Reader &reader, const QList<qint64> &rows, qint64 nowMs)
{
    return {u"contacts-"_s + Times::isoIst(nowMs).first(10) + u".csv"_s, columns(), rows.size(), theseRows(rows),
            linesFrom<ContactRows>(reader, &ContactExport::line)};
}

QList<CsvColumn> ContactExport::columns()
{
    return {{tr("Added (IST)", "heading in an exported file: when the button was pressed"), CsvKind::Value},
            {tr("Name", "heading in an exported file")},
            {tr("Mobile", "heading in an exported file")},
            {tr("E-mail", "heading in an exported file")},
            {tr("Company", "heading in an exported file")},
            {tr("Tags", "heading in an exported file")},
            {tr("Result", "heading in an exported file: what became of it")},
            {tr("Instantpay said", "heading in an exported file")},
            {tr("Instantpay ID", "heading in an exported file: Instantpay's ID of the contact")},
            {tr("Added by", "heading in an exported file: who pressed, a login name")}};
}

QStringList ContactExport::line(const ContactRow &row, bool personal)
{
    const auto *contact = std::get_if<NewContact>(&row.operation.subject);
    const QString said = ExportWords::cell(row.operation.said.value_or(ServerSaid()).status);
    const QString added = Times::isoIst(row.operation.createdAtMs);
    const QStringList result{ContactCells::tagNames(row), Outcomes::word(OperationKind::AddContact, row.operation.state),
                             personal ? said : maskedWords(said),
                             row.operation.contact ? row.operation.contact->text() : QString(),
                             ExportWords::cell(row.operation.pressedBy)};
    if (!contact) // a person who was erased
        return QStringList{added, {}, {}, {}, {}} + result;
    const QString name = ExportWords::cell(contact->name);
    return QStringList{added, personal ? name : maskedName(name), personal ? contact->mobile.digits() : contact->mobile.masked(),
                       ExportWords::cell(personal ? contact->email.text() : contact->email.masked()),
                       ExportWords::cell(contact->company)} +
           result;
}

} // namespace payoutdesk

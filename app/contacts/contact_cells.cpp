// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_cells.h"

#include "app/tags/tag_label.h"
#include "app/words/outcomes.h"
#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/indian_day.h"
#include "core/domain/plain_text.h"

#include <QDateTime>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestUser = 60;

const NewContact *contactOf(const ContactRow &row) { return std::get_if<NewContact>(&row.operation.subject); }

QString mobileOf(const NewContact &contact, ContactCells::Personal personal)
{
    return personal == ContactCells::Personal::Full ? contact.mobile.digits() : contact.mobile.masked();
}

QString emailOf(const NewContact &contact, ContactCells::Personal personal)
{
    return personal == ContactCells::Personal::Full ? contact.email.text() : contact.email.masked();
}

} // namespace

QString ContactCells::heading(ContactColumn column)
{
    switch (column) {
    case ContactColumn::Added:
        return tr("Added", "column of the contact list: when the button was pressed");
    case ContactColumn::Name:
        return tr("Name", "column of the contact list");
    case ContactColumn::Mobile:
        return tr("Mobile", "column of the contact list");
    case ContactColumn::Email:
        return tr("E-mail", "column of the contact list");
    case ContactColumn::Company:
        return tr("Company", "column of the contact list");
    case ContactColumn::Tags:
        return tr("Tags", "column of the contact list");
    case ContactColumn::Result:
        return tr("Result", "column of the contact list: what became of it");
    case ContactColumn::AddedBy:
        return tr("Added by", "column of the contact list: who pressed");
    case ContactColumn::ContactId:
        return tr("Instantpay ID", "column of the contact list");
    }
    Q_UNREACHABLE();
}

QString ContactCells::text(const ContactRow &row, ContactColumn column, Personal personal, qint64 nowMs)
{
    const NewContact *contact = contactOf(row);
    switch (column) {
    case ContactColumn::Added:
        return Times::dayAndClock(row.operation.createdAtMs, nowMs);
    case ContactColumn::Name:
        return People::nameOf(row.operation, {});
    case ContactColumn::Mobile:
        return contact ? mobileOf(*contact, personal) : QString();
    case ContactColumn::Email:
        return contact ? emailOf(*contact, personal) : QString();
    case ContactColumn::Company:
        return contact ? displayText(contact->company, ContactDraft::maximumCompanyLength) : QString();
    case ContactColumn::Tags:
        return tagNames(row);
    case ContactColumn::Result:
        return Outcomes::word(OperationKind::AddContact, row.operation.state);
    case ContactColumn::AddedBy:
        return displayText(row.operation.pressedBy, longestUser);
    case ContactColumn::ContactId:
        return row.operation.contact ? row.operation.contact->shortText() : QString();
    }
    Q_UNREACHABLE();
}

QString ContactCells::copyText(const ContactRow &row, ContactColumn column, Personal personal)
{
    if (column == ContactColumn::ContactId)
        return row.operation.contact ? row.operation.contact->text() : QString();
    if (column == ContactColumn::Added) {
        const QDateTime pressed =
            QDateTime::fromMSecsSinceEpoch(row.operation.createdAtMs, Qt::OffsetFromUTC, int(indianOffsetMs / 1000));
        //: %1 is a day and a clock time such as 2026-11-25 15:27; IST is Indian Standard Time
        return tr("%1 IST").arg(pressed.toString(u"yyyy-MM-dd HH:mm"_s));
    }
    return text(row, column, personal, 0);
}

QString ContactCells::sentence(const ContactRow &row, Personal personal, qint64 nowMs)
{
    QStringList parts;
    for (const ContactColumn column :
         {ContactColumn::Name, ContactColumn::Result, ContactColumn::Mobile, ContactColumn::Email, ContactColumn::Company}) {
        if (const QString words = text(row, column, personal, nowMs); !words.isEmpty())
            parts.append(words);
    }
    if (const QString tags = tagNames(row); !tags.isEmpty())
        //: %1 is names of tags
        parts.append(tr("tags: %1").arg(tags));
    //: %1 is a day and a clock time such as "today, 15:27", %2 who pressed (a login name)
    parts.append(tr("pressed %1 by %2")
                     .arg(text(row, ContactColumn::Added, personal, nowMs), text(row, ContactColumn::AddedBy, personal, nowMs)));
    return parts.join(u", "_s);
}

QString ContactCells::tagNames(const ContactRow &row)
{
    QStringList names;
    for (const Tag &tag : row.tags)
        names.append(tag.name.isEmpty() ? TagLabel::ofUnknown(tag.id) : displayText(tag.name, Tag::maximumNameLength));
    return names.join(u", "_s);
}

} // namespace payoutdesk

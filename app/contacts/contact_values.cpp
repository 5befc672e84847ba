// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_values.h"

#include "app/contacts/contact_cells.h"
#include "app/theme/fixed_font.h"
#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/plain_text.h"

#include <QFormLayout>
#include <QLabel>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 200;

void fillIn(QLabel *label, const QString &words) { label->setText(words.isEmpty() ? u"–"_s : words); }

} // namespace

ContactValues::ContactValues(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_name(add(tr("Name")))
    , m_mobile(add(tr("Mobile")))
    , m_email(add(tr("E-mail")))
    , m_company(add(tr("Company")))
    , m_tags(add(tr("Tags")))
    , m_pressed(add(tr("Pressed", "line of a contact's details: when, and by whom")))
    , m_settled(add(tr("Last change", "line of a contact's details: since when its result stands")))
    , m_id(add(tr("Instantpay ID")))
    , m_reference(add(tr("Reference", "line of a contact's details: what Instantpay's help desk asks for")))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLabel *label : {m_mobile, m_email, m_id, m_reference})
        label->setLayoutDirection(Qt::LeftToRight);
    for (QLabel *label : {m_id, m_reference})
        label->setFont(fixedFont());
}

QLabel *ContactValues::add(const QString &caption)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->addRow(caption, label);
    return label;
}

void ContactValues::setContact(const ContactRow &row, qint64 nowMs)
{
    const Operation &operation = row.operation;
    const auto *contact = std::get_if<NewContact>(&operation.subject);
    const auto moment = [nowMs](qint64 atMs) {
        //: %1 is a day such as today or 21 Nov, %2 a clock time such as 15:27 IST
        return tr("%1, %2").arg(Times::day(atMs, nowMs), Times::clock(atMs));
    };
    fillIn(m_name, People::nameOf(operation, {}));
    fillIn(m_mobile, contact ? contact->mobile.forReading() : QString());
    fillIn(m_email, contact ? contact->email.text() : QString());
    fillIn(m_company, contact ? displayText(contact->company, longestValue) : QString());
    fillIn(m_tags, ContactCells::tagNames(row));
    //: %1 is a day and a clock time such as "today, 15:27 IST", %2 who pressed (a login name)
    fillIn(m_pressed, tr("%1 by %2").arg(moment(operation.createdAtMs), displayText(operation.pressedBy, longestValue)));
    fillIn(m_settled, moment(operation.changedAtMs));
    fillIn(m_id, operation.contact ? operation.contact->text() : QString());
    fillIn(m_reference, operation.said ? displayText(operation.said->reference, longestValue) : QString());
}

} // namespace payoutdesk

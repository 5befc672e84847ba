// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_form.h"

#include "app/links/contact_tie.h"
#include "app/links/link_cells.h"
#include "app/parts/least_target.h"
#include "app/parts/notice_label.h"
#include "app/theme/fixed_font.h"
#include "app/words/outcomes.h"
#include "app/words/problems.h"
#include "app/words/times.h"
#include "core/domain/indian_day.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"
#include "core/domain/rupees.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// As endOfIndianDay() reads it: the day, and the time of day where the link does not last to its end.
QString expiryText(qint64 expiresAtMs)
{
    if (expiresAtMs <= 0)
        return {};
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(expiresAtMs, Qt::OffsetFromUTC, int(indianOffsetMs / 1000));
    const bool wholeDay = there.time() >= QTime(23, 59, 59);
    return there.toString(wholeDay ? u"dd/MM/yyyy"_s : u"dd/MM/yyyy HH:mm:ss"_s);
}

QString amountText(qint64 paise)
{
    return paise <= 0 ? QString() : QString::number(paise / 100) + u'.' + QString::number(paise % 100).rightJustified(2, u'0');
}

/// Words that may be left out.
Result<QString, TextProblem> optionalText(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QString();
    return cleanText(typed, PayoutLink::maximumTextLength);
}

} // namespace

LinkForm::LinkForm(const Clock &clock, ContactTie *contact, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_id(new QLineEdit)
    , m_state(new QComboBox)
    , m_stateSince(new QLabel)
    , m_recipient(new QLineEdit)
    , m_amount(new QLineEdit)
    , m_expires(new QLineEdit)
    , m_note(new QLineEdit)
    , m_doNotRemind(new QCheckBox(tr("Do not remind", "check box: this person gets no reminders")))
    , m_save(new QPushButton(tr("Save", "button: keeps what was typed about a payout link")))
    , m_problem(new NoticeLabel(NoticeLabel::Kind::Error))
{
    m_id->setReadOnly(true);
    m_id->setFont(fixedFont());
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_stateSince->setTextFormat(Qt::PlainText);
    m_stateSince->setWordWrap(true);
    m_problem->hide();
    m_problem->setWordWrap(true);
    m_amount->setPlaceholderText(u"1500.00"_s);
    m_expires->setPlaceholderText(u"31/12/2026"_s);
    for (const LinkState state : {LinkState::NotKnown, LinkState::Issued, LinkState::Processing, LinkState::Claimed,
                                  LinkState::Cancelled, LinkState::Expired})
        m_state->addItem(Outcomes::word(state), int(state));
    m_state->setToolTip(tr("What Instantpay's dashboard says about this link. Payout Desk cannot look there by itself."));
    layOut(contact);

    for (QLineEdit *field : {m_recipient, m_amount, m_expires, m_note}) {
        connect(field, &QLineEdit::textEdited, this, &LinkForm::noteEdit);
        connect(field, &QLineEdit::returnPressed, this, [field] { field->nextInFocusChain()->setFocus(Qt::TabFocusReason); });
    }
    connect(m_state, &QComboBox::activated, this, &LinkForm::noteEdit);
    connect(m_doNotRemind, &QCheckBox::clicked, this, &LinkForm::noteEdit);
    connect(m_save, &QPushButton::clicked, this, &LinkForm::save);
}

void LinkForm::layOut(ContactTie *contact)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setMinimumHeight(leastTarget);
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("Link ID", "field of a payout link's details"), m_id);
    add(tr("Recipient", "field of a payout link's details"), m_recipient);
    auto *contactLabel = new QLabel(ContactTie::name());
    contactLabel->setTextFormat(Qt::PlainText);
    contactLabel->setBuddy(contact->field());
    form->addRow(contactLabel, contact);
    add(tr("Amount ₹", "field of a payout link's details"), m_amount);
    add(tr("Expires", "field of a payout link's details"), m_expires);
    add(tr("Note", "field of a payout link's details"), m_note);
    const QString stateName = tr("Link", "field of a payout link's details: whether it was claimed, as the dashboard says");
    m_state->setMinimumHeight(leastTarget);
    m_state->setAccessibleName(stateName);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(8);
    stateRow->addWidget(m_state);
    stateRow->addWidget(m_stateSince, 1);
    auto *stateLabel = new QLabel(stateName);
    stateLabel->setBuddy(m_state); // a combo box has no other name for a screen reader
    form->addRow(stateLabel, stateRow);
    auto *last = new QHBoxLayout;
    last->setSpacing(8);
    m_save->setMinimumHeight(leastTarget);
    m_doNotRemind->setMinimumHeight(leastTarget);
    last->addWidget(m_save);
    last->addWidget(m_doNotRemind);
    last->addStretch(1);
    form->addRow(QString(), last);
    form->addRow(m_problem);
}

void LinkForm::setLink(const PayoutLink &link)
{
    const bool other = !m_link || !(m_link->id == link.id);
    m_link = link;
    m_id->setText(link.id.text());
    m_recipient->setPlaceholderText(link.contactName);
    showStateSince();
    const auto unsaved = m_unsaved.constFind(link.id);
    if (other)
        complain(nullptr, {});
    if (unsaved == m_unsaved.constEnd())
        put(typedOf(link));
    else if (other)
        put(*unsaved);
}

LinkForm::Typed LinkForm::typedOf(const PayoutLink &link)
{
    // What no paste lets in may still stand in a store; as it is shown here, cleanText() has it put right before it is saved.
    return {displayText(link.recipient, PayoutLink::maximumTextLength),
            amountText(link.amountPaise),
            expiryText(link.expiresAtMs),
            displayText(link.note, PayoutLink::maximumTextLength),
            link.doNotRemind,
            link.state};
}

LinkForm::Typed LinkForm::typed() const
{
    return {m_recipient->text(), m_amount->text(),           m_expires->text(),
            m_note->text(),      m_doNotRemind->isChecked(), LinkState(m_state->currentData().toInt())};
}

void LinkForm::showStateSince()
{
    const qint64 now = m_clock.now().utcMs;
    //: beside the state of a link: when somebody set it as the dashboard shows it; %1 is a day and a time
    m_stateSince->setText(m_link->stateAtMs > 0 ? tr("as of %1").arg(Times::dayAndClock(m_link->stateAtMs, now)) : QString());
    m_state->setAccessibleDescription(LinkCells::stateSince(*m_link, now));
}

void LinkForm::put(const Typed &typed)
{
    const auto set = [](QLineEdit *field, const QString &text) {
        if (field->text() != text) // else the cursor would jump
            field->setText(text);
    };
    set(m_recipient, typed.recipient);
    set(m_amount, typed.amount);
    set(m_expires, typed.expires);
    set(m_note, typed.note);
    m_doNotRemind->setChecked(typed.doNotRemind);
    m_state->setCurrentIndex(m_state->findData(int(typed.state)));
}

void LinkForm::noteEdit()
{
    if (!m_link)
        return;
    if (typed() == typedOf(*m_link))
        m_unsaved.remove(m_link->id);
    else
        m_unsaved.insert(m_link->id, typed());
    complain(nullptr, {});
}

void LinkForm::save()
{
    if (!m_link)
        return;
    PayoutLink link = *m_link;
    const auto recipient = optionalText(m_recipient->text());
    if (!recipient)
        return complain(m_recipient, Problems::ofText(recipient.error(), PayoutLink::maximumTextLength));
    const auto note = optionalText(m_note->text());
    if (!note)
        return complain(m_note, Problems::ofText(note.error(), PayoutLink::maximumTextLength));
    const QString amount = m_amount->text().trimmed();
    const auto paise = paiseFromRupees(amount);
    if (!amount.isEmpty() && !paise)
        return complain(m_amount, tr("This amount cannot be read. Write it like 1,500.00."));
    const QString expires = m_expires->text().trimmed();
    const auto end = endOfIndianDay(expires);
    if (!expires.isEmpty() && !end)
        return complain(m_expires, tr("This date cannot be read. Write it like 31/12/2026."));

    link.recipient = *recipient;
    link.note = *note;
    link.amountPaise = amount.isEmpty() ? 0 : *paise;
    if (m_expires->text() != expiryText(link.expiresAtMs)) // untouched text keeps the exact moment
        link.expiresAtMs = expires.isEmpty() ? 0 : *end;
    link.doNotRemind = m_doNotRemind->isChecked();
    link.state = typed().state;
    m_unsaved.remove(link.id);
    complain(nullptr, {});
    Q_EMIT saveWanted(link);
}

void LinkForm::complain(QLineEdit *field, const QString &problem)
{
    for (QLineEdit *each : {m_recipient, m_amount, m_expires, m_note})
        each->setAccessibleDescription(each == field ? problem : QString());
    m_problem->setText(problem.isEmpty() ? problem : u"✖ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
    if (field)
        field->setFocus();
}

} // namespace payoutdesk

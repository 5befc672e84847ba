// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/just_added_row.h"

#include "app/parts/notice_label.h"
#include "app/words/outcomes.h"
#include "app/words/people.h"
#include "core/domain/plain_text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

struct Face {
    QString mark;
    NoticeLabel::Kind kind;
};

Face faceOf(OperationState state)
{
    switch (state) {
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Sending:
    case OperationState::Pending:
        return {u"…"_s, NoticeLabel::Kind::Plain};
    case OperationState::Accepted:
    case OperationState::ResolvedDone:
        return {u"✓"_s, NoticeLabel::Kind::Success};
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::ResolvedNotDone:
        return {u"✖"_s, NoticeLabel::Kind::Error};
    case OperationState::Unknown:
        return {u"?"_s, NoticeLabel::Kind::Warning};
    case OperationState::Cancelled:
        return {u"–"_s, NoticeLabel::Kind::Note};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ContactDraft> draftOf(const Operation &operation)
{
    const auto *contact = std::get_if<NewContact>(&operation.subject);
    if (!contact)
        return std::nullopt;
    return ContactDraft{contact->name, contact->email.text(), contact->mobile.digits(), contact->company, contact->tags};
}

JustAddedRow::JustAddedRow(const Subject &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_words(new NoticeLabel(NoticeLabel::Kind::Plain))
    , m_reason(new NoticeLabel(NoticeLabel::Kind::Note))
    , m_button(new QPushButton)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(4);
    rows->addWidget(m_words);
    rows->addWidget(m_reason);
    rows->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &JustAddedRow::act);
    setSubject(subject);
}

void JustAddedRow::setSubject(const Subject &subject)
{
    m_subject = subject;
    m_reason->hide();
    m_button->hide();
    if (const auto *operation = std::get_if<Operation>(&subject)) {
        showOperation(*operation);
        return;
    }
    const auto &draft = std::get<ContactDraft>(subject);
    const QString name = displayText(draft.name.trimmed(), longestName);
    m_words->setKind(NoticeLabel::Kind::Plain);
    //: a contact that was not finished; %1 is a person's name
    m_words->setText(u"✎ "_s + (name.isEmpty() ? tr("Draft without a name") : tr("%1 · draft").arg(name)));
    m_button->setText(tr("Continue"));
    m_button->show();
}

void JustAddedRow::setWaiting(bool waiting)
{
    m_waiting = waiting;
    setSubject(Subject(m_subject));
}

void JustAddedRow::showOperation(const Operation &operation)
{
    const Face face = faceOf(operation.state);
    const QString name = People::nameOf(operation, {});
    m_words->setKind(face.kind);
    QString state;
    QString reason;
    QString button;
    switch (operation.state) {
    case OperationState::Held:
    case OperationState::Sending:
        state = tr("adding…");
        break;
    case OperationState::Queued:
        state = m_waiting ? tr("waiting") : tr("adding…");
        break;
    case OperationState::Accepted:
        break;
    case OperationState::ResolvedDone:
        state = tr("treated as added");
        break;
    case OperationState::Pending:
        state = tr("waiting for Instantpay");
        break;
    case OperationState::Refused:
        state = tr("refused");
        reason = Outcomes::quoted(operation.said);
        button = tr("Correct");
        break;
    case OperationState::NotSent:
        state = tr("not sent");
        button = tr("Try again");
        break;
    case OperationState::Unknown:
        state = tr("not known");
        button = tr("Resolve");
        break;
    case OperationState::ResolvedNotDone:
        state = tr("was not added");
        button = tr("Correct");
        break;
    case OperationState::Cancelled:
        state = tr("taken back");
        button = tr("Correct");
        break;
    }
    //: a line of the list Just added: %1 is a person, %2 how it stands, such as "refused"
    const QString line = state.isEmpty() ? name : tr("%1 · %2").arg(name, state);
    m_words->setText(face.mark + u' ' + line);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const bool canAct = !button.isEmpty() && (operation.state == OperationState::Unknown || draftOf(operation));
    m_button->setText(button);
    m_button->setAccessibleDescription(name);
    m_button->setVisible(canAct);
}

bool JustAddedRow::isSettled() const
{
    const auto *operation = std::get_if<Operation>(&m_subject);
    return operation && (operation->state == OperationState::Accepted || operation->state == OperationState::ResolvedDone ||
                         operation->state == OperationState::ResolvedNotDone || operation->state == OperationState::Cancelled);
}

void JustAddedRow::act()
{
    if (const auto *draft = std::get_if<ContactDraft>(&m_subject)) {
        Q_EMIT draftWanted(ContactDraft(*draft));
        return;
    }
    const auto &operation = std::get<Operation>(m_subject);
    if (operation.state == OperationState::Unknown) {
        Q_EMIT resolveWanted();
        return;
    }
    const std::optional<ContactDraft> draft = draftOf(operation);
    if (!draft)
        return;
    if (operation.state == OperationState::NotSent)
        Q_EMIT tryAgainWanted(*draft);
    else
        Q_EMIT draftWanted(*draft);
}

} // namespace payoutdesk

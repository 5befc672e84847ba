// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/just_added_row.h"

#include "app/parts/flow_layout.h"
#include "app/parts/notice_label.h"
#include "app/words/outcomes.h"
#include "app/words/people.h"
#include "app/words/problems.h"
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

JustAddedRow::JustAddedRow(const Entry &entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_words(new NoticeLabel(NoticeLabel::Kind::Plain))
    , m_reason(new NoticeLabel(NoticeLabel::Kind::Note))
    , m_act(new QPushButton)
    , m_discard(new QPushButton)
{
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_discard);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 4, 0, 4);
    rows->setSpacing(4);
    rows->addWidget(m_words);
    rows->addWidget(m_reason);
    rows->addLayout(buttons);
    connect(m_act, &QPushButton::clicked, this, &JustAddedRow::act);
    connect(m_discard, &QPushButton::clicked, this, &JustAddedRow::discardWanted);
    setEntry(entry);
}

void JustAddedRow::setEntry(const Entry &entry)
{
    m_entry = entry;
    std::visit(Match{[this](const Operation &operation) { showOperation(operation); },
                     [this](const SavedDraft &draft) { showDraft(draft); }},
               m_entry.subject);
}

void JustAddedRow::showDraft(const SavedDraft &draft)
{
    const QString name = displayText(draft.fields.name.trimmed(), longestName);
    m_words->setKind(NoticeLabel::Kind::Plain);
    //: a contact that was not finished; %1 is a person's name
    m_words->setText(u"✎ "_s + (name.isEmpty() ? tr("Draft without a name") : tr("%1 · draft").arg(name)));
    m_reason->hide();
    showButtons(name, tr("Continue"), tr("Discard"));
}

void JustAddedRow::showOperation(const Operation &operation)
{
    const Face face = faceOf(operation.state);
    const QString name = People::nameOf(operation, {});
    m_words->setKind(face.kind);
    QString state;
    QString reason;
    QString button;
    QString discard;
    switch (operation.state) {
    case OperationState::Held:
    case OperationState::Sending:
        state = tr("adding…");
        break;
    case OperationState::Queued:
        state = tr("adding…");
        if (!m_entry.waiting)
            break;
        state = tr("waiting");
        if (m_entry.waiting->why == WaitReason::NoConnection)
            reason = Problems::of(WaitReason::NoConnection);
        else if (!m_entry.waiting->why)
            reason = tr("Nothing left this computer.");
        button = tr("Try again");
        discard = tr("Take back");
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
        discard = tr("Discard");
        break;
    case OperationState::NotSent:
        state = tr("not sent");
        button = tr("Try again");
        discard = tr("Discard");
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
    const bool canAct = operation.state == OperationState::Unknown || draftOf(operation);
    showButtons(name, canAct ? button : QString(), discard);
}

void JustAddedRow::showButtons(const QString &who, const QString &act, const QString &discard)
{
    for (const auto &[button, words] : {std::pair{m_act, act}, std::pair{m_discard, discard}}) {
        button->setText(words);
        button->setAccessibleDescription(who);
        button->setVisible(!words.isEmpty());
    }
}

bool JustAddedRow::isSettled() const
{
    const auto *operation = std::get_if<Operation>(&m_entry.subject);
    return operation && (operation->state == OperationState::Accepted || operation->state == OperationState::ResolvedDone ||
                         operation->state == OperationState::ResolvedNotDone || operation->state == OperationState::Cancelled);
}

void JustAddedRow::act()
{
    // A copy: whoever hears of it may change this row.
    const Entry entry = m_entry;
    std::visit(Match{[this](const SavedDraft &draft) { Q_EMIT continueWanted(draft); },
                     [this](const Operation &operation) {
                         if (operation.state == OperationState::Unknown)
                             Q_EMIT resolveWanted();
                         else if (operation.state == OperationState::NotSent || operation.state == OperationState::Queued)
                             Q_EMIT tryAgainWanted(operation.id);
                         else
                             Q_EMIT correctWanted(operation);
                     }},
               entry.subject);
}

} // namespace payoutdesk

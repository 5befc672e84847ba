// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/decision_bar.h"

#include "app/parts/flow_layout.h"
#include "app/parts/least_target.h"
#include "app/words/outcomes.h"
#include "app/words/times.h"
#include "core/desk/desk.h"
#include "core/domain/moment.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// Kept with the answer, so that "treated as sent" can be told from "was sent".
constexpr auto cannotTellNote = "cannot tell"_L1;

bool isAnswered(OperationState state)
{
    return state == OperationState::ResolvedDone || state == OperationState::ResolvedNotDone;
}

} // namespace

DecisionBar::DecisionBar(Desk &desk, const Clock &clock, qint64 cooldownMs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_cooldownMs(cooldownMs)
    , m_words(new QLabel)
    , m_done(new QPushButton)
    , m_notDone(new QPushButton)
    , m_cannotTell(new QPushButton(tr("Cannot tell", "answer to: was it sent? It is then treated as sent")))
    , m_change(new QPushButton(tr("Change this answer", "button: asks again whether it was sent")))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_done, m_notDone, m_cannotTell, m_change}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addLayout(buttons);

    connect(m_done, &QPushButton::clicked, this, [this] { decide(OperationState::ResolvedDone, {}); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { decide(OperationState::ResolvedNotDone, {}); });
    connect(m_cannotTell, &QPushButton::clicked, this, [this] { decide(OperationState::ResolvedDone, cannotTellNote); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changing = true;
        retell();
        m_done->setFocus();
    });
    connect(&m_desk, &Desk::operationChanged, this, [this](const Operation &changed) {
        if (m_operation && m_operation->id == changed.id)
            setOperation(changed);
    });
    connect(&m_desk, &Desk::storeTrouble, this, &DecisionBar::takeTrouble);
    connect(&m_desk, &Desk::decisionTooLate, this, [this](const OperationId &id) {
        if (m_operation && m_operation->id == id)
            takeTrouble();
    });
    retell();
}

bool DecisionBar::concerns(const Operation &operation)
{
    return operation.state == OperationState::Unknown || operation.state == OperationState::Pending ||
           isAnswered(operation.state);
}

void DecisionBar::setOperation(const std::optional<Operation> &operation)
{
    const bool same = m_operation && operation && m_operation->id == operation->id && m_operation->state == operation->state;
    m_operation = operation;
    if (!same) {
        m_waiting = false;
        m_changing = false;
    }
    retell();
}

void DecisionBar::decide(OperationState decision, const QString &note)
{
    if (!m_operation || m_waiting)
        return;
    if (decision == m_operation->state) { // the same answer again is no change
        m_changing = false;
        return retell();
    }
    m_waiting = true;
    retell();
    m_desk.resolve(m_operation->id, decision, note);
}

void DecisionBar::takeTrouble()
{
    if (!m_waiting)
        return;
    m_waiting = false; // the window says why; the question stays
    retell();
}

void DecisionBar::retell()
{
    setVisible(m_operation && concerns(*m_operation));
    if (!isVisibleTo(parentWidget()))
        return;
    const bool reminder = m_operation->kind() == OperationKind::RemindLink;
    m_done->setText(reminder ? tr("It was sent", "answer to: was the reminder sent?")
                             : tr("It was added", "answer to: was the contact added?"));
    m_notDone->setText(reminder ? tr("It was not sent", "answer to: was the reminder sent?")
                                : tr("It was not added", "answer to: was the contact added?"));
    const bool ask = !isAnswered(m_operation->state) || m_changing;
    for (QPushButton *button : {m_done, m_notDone, m_cannotTell}) {
        button->setVisible(ask);
        button->setEnabled(!m_waiting);
    }
    m_change->setVisible(!ask);
    if (!ask) {
        //: %1 is an answer such as "Treated as sent" or "Was not sent"
        m_words->setText(tr("Answered: %1.").arg(Outcomes::word(m_operation->kind(), m_operation->state)));
    } else if (reminder) {
        const qint64 until = m_operation->createdAtMs + m_cooldownMs;
        const qint64 now = m_clock.now().utcMs;
        m_words->setText(until > now
                             //: %1 is a day and a time such as "tomorrow, 15:27"
                             ? tr("Cannot tell: we treat it as sent, so no reminder to this person before %1.")
                                   .arg(Times::dayAndClock(until, now))
                             : tr("Cannot tell: we treat it as sent."));
    } else {
        m_words->setText(tr("Cannot tell: we treat it as added."));
    }
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/decision_bar.h"

#include "app/parts/flow_layout.h"
#include "app/parts/least_target.h"
#include "app/words/times.h"
#include "core/desk/desk.h"
#include "core/domain/moment.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

DecisionBar::DecisionBar(Desk &desk, const Clock &clock, qint64 cooldownMs, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_cooldownMs(cooldownMs)
    , m_words(new QLabel)
    , m_done(new QPushButton)
    , m_notDone(new QPushButton)
    , m_cannotTell(new QPushButton)
    , m_change(new QPushButton(tr("Change this answer", "button: asks again whether it was sent")))
    , m_keep(new QPushButton(tr("Keep this answer", "button: the answer stays as it was")))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_done, m_notDone, m_cannotTell, m_change, m_keep}) {
        button->setMinimumHeight(leastTarget);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addLayout(buttons);

    connect(m_done, &QPushButton::clicked, this, [this] { decide(Decisions::Answer::Done); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { decide(Decisions::Answer::NotDone); });
    connect(m_cannotTell, &QPushButton::clicked, this, [this] { decide(Decisions::Answer::CannotTell); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changing = true;
        retell();
        (m_done->isVisibleTo(this) ? m_done : m_notDone)->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_changing = false;
        retell();
        m_change->setFocus();
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
           Decisions::isGiven(operation);
}

void DecisionBar::setOperation(const std::optional<Operation> &operation, bool isFinal)
{
    const bool same = m_operation && operation && m_operation->id == operation->id && m_operation->state == operation->state;
    m_operation = operation;
    m_final = isFinal;
    if (!same) {
        m_waiting = false;
        m_changing = false;
    }
    retell();
}

void DecisionBar::decide(Decisions::Answer answer)
{
    if (!m_operation || m_waiting)
        return;
    const OperationState decision = Decisions::state(answer);
    if (decision == m_operation->state) { // a late second press of the same button
        m_changing = false;
        return retell();
    }
    m_waiting = true;
    retell();
    m_desk.resolve(m_operation->id, decision, Decisions::note(answer));
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
    showButtons();
    m_words->setText(words());
    m_words->setVisible(!m_words->text().isEmpty());
}

void DecisionBar::showButtons()
{
    const OperationKind kind = m_operation->kind();
    m_done->setText(Decisions::word(kind, Decisions::Answer::Done));
    m_notDone->setText(Decisions::word(kind, Decisions::Answer::NotDone));
    m_cannotTell->setText(Decisions::word(kind, Decisions::Answer::CannotTell));
    const bool answered = Decisions::isGiven(*m_operation);
    const bool ask = !answered || m_changing;
    // Of an answer that is being changed only the other side is a change: "cannot tell" is treated as sent.
    const bool asDone = m_operation->state == OperationState::ResolvedDone;
    const bool asNotDone = m_operation->state == OperationState::ResolvedNotDone;
    m_done->setVisible(ask && !asDone);
    m_notDone->setVisible(ask && !asNotDone);
    m_cannotTell->setVisible(ask && !asDone);
    m_change->setVisible(!ask && !m_final);
    m_keep->setVisible(answered && ask);
    for (QPushButton *button : {m_done, m_notDone, m_cannotTell, m_keep})
        button->setEnabled(!m_waiting);
}

QString DecisionBar::words() const
{
    const bool answered = Decisions::isGiven(*m_operation);
    if (!answered || m_changing) {
        if (m_operation->state == OperationState::ResolvedDone)
            return {};
        //: %1 is "We treat it as sent: no reminder to this person before tomorrow, 15:27."
        return tr("If you cannot tell: %1").arg(whatCannotTellMeans());
    }
    QStringList parts;
    //: %1 is an answer such as "It was sent" or "Cannot tell"
    parts.append(tr("Answered: %1.").arg(Decisions::given(*m_operation)));
    if (m_operation->decisionNote == Decisions::note(Decisions::Answer::CannotTell))
        parts.append(whatCannotTellMeans());
    if (m_final)
        parts.append(tr("It was tried again since, so this answer stays."));
    return parts.join(u' ');
}

QString DecisionBar::whatCannotTellMeans() const
{
    if (m_operation->kind() != OperationKind::RemindLink)
        return tr("We treat it as added.");
    const qint64 sent = m_operation->sentAtMs > 0 ? m_operation->sentAtMs : m_operation->createdAtMs;
    const qint64 until = sent + m_cooldownMs;
    const qint64 now = m_clock.now().utcMs;
    if (until <= now)
        return tr("We treat it as sent.");
    //: %1 is a day and a time such as "tomorrow, 15:27"
    return tr("We treat it as sent: no reminder to this person before %1.").arg(Times::dayAndClock(until, now));
}

} // namespace payoutdesk

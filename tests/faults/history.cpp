// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/history.h"

#include "core/practice/practice_effects.h"
#include "tests/faults/people.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using Kind = HistoryStep::Kind;
using State = OperationState;

namespace {

constexpr int deadlineSeconds = 2; ///< any outcome will do, so it may be short

GatewayBehaviour behaviourOf(const QByteArray &word)
{
    static const QHash<QByteArray, PracticeEffect> effects{
        {"refuse", PracticeEffect::RefusedInput}, {"pending", PracticeEffect::Pending}, {"doubt", PracticeEffect::InDoubt},
        {"close", PracticeEffect::Breaks},        {"reset", PracticeEffect::Resets},    {"hang", PracticeEffect::Hangs},
        {"cut", PracticeEffect::CutAnswer},       {"garbage", PracticeEffect::Garbage},
    };
    if (word == "slow")
        return {.delayMs = 200};
    return effects.contains(word) ? payoutdesk::behaviourOf(effects.value(word)) : GatewayBehaviour{};
}

} // namespace

History::Counts &History::Counts::operator+=(const Counts &other)
{
    presses += other.presses;
    faults += other.faults;
    starts += other.starts;
    arrivals += other.arrivals;
    operations += other.operations;
    tooOften += other.tooOften;
    lost += other.lost;
    return *this;
}

History::History(CountingGateway &gateway, int firstNumber, const QString &folder)
    : m_gateway(gateway)
    , m_firstNumber(firstNumber)
    , m_folder(folder)
{
    m_gateway.behave({});
}

bool History::play(const QList<HistoryStep> &steps)
{
    for (const HistoryStep &step : steps) {
        m_played.append(step.words());
        take(step);
        if (!m_wrong.isEmpty())
            break;
    }
    if (m_wrong.isEmpty()) {
        m_played.append(u"at last the program is closed and started"_s);
        m_gateway.behave({});
        end();
        beThere();
        clearTheDesk();
    }
    const QHash<QString, int> arrived = arrivals();
    for (const int each : arrived)
        m_counts.arrivals += each;
    return m_wrong.isEmpty();
}

void History::take(const HistoryStep &step)
{
    if (step.kind == Kind::Server)
        return m_gateway.behave(behaviourOf(step.text));
    if (step.kind == Kind::Restart) {
        end();
        return beThere(step.text);
    }
    beThere();
    if (!m_wrong.isEmpty())
        return;
    switch (step.kind) {
    case Kind::Type:
        return type(step.who);
    case Kind::PressForm:
    case Kind::PressAnyway:
        return pressForm(step);
    case Kind::AddAgain:
        return addAgain();
    case Kind::PressOld:
        return pressOldForm(step.who);
    case Kind::Remind:
        return remindNew(step, {});
    case Kind::RemindAnyway:
        return remindNew(step, u"asked for on the phone"_s);
    case Kind::RemindOld:
        return remind(step.who, 1);
    case Kind::RemindList:
        return remindList();
    case Kind::Undo:
        return m_desk->tell({u"undo"_s});
    case Kind::StopList:
        return m_desk->tell({u"stop-list"_s});
    case Kind::StopWaiting:
        return onEach(State::Sending, u"stop-waiting"_s);
    case Kind::SendWaiting:
        return onEach(State::Queued, u"send"_s);
    case Kind::CancelWaiting:
        return onEach(State::Queued, u"cancel"_s);
    case Kind::AnswerTruly:
    case Kind::AnswerWrongly:
    case Kind::CannotTell:
        return answer(step);
    case Kind::ChangeAnswer:
        return changeAnswer();
    case Kind::Fault:
        return m_desk->plan(step.text);
    case Kind::Settle:
        return m_desk->settle();
    case Kind::Wait:
        m_desk->waitFor([] { return false; }, step.times);
        return;
    case Kind::Kill:
        m_desk->kill();
        return hear();
    case Kind::Server:
    case Kind::Restart:
        return;
    }
}

void History::type(int who)
{
    const SubmissionId form = SubmissionId::create();
    m_forms.insert(who, form);
    const int troubles = m_desk->troubles();
    m_desk->draft(form, number(who));
    if (m_desk->sync() && m_desk->troubles() == troubles)
        m_told.typed.insert(form.text(), number(who));
}

void History::pressForm(const HistoryStep &step)
{
    if (!m_forms.contains(step.who) || m_takenForms.contains(m_forms.constFind(step.who)->text()))
        type(step.who); // the form was emptied
    const SubmissionId form = *m_forms.constFind(step.who);
    const bool anyway = step.kind == Kind::PressAnyway;
    if (anyway)
        m_told.anyway.insert(form.text());
    for (int i = 0; i < step.times; ++i)
        m_desk->contact(form, number(step.who), anyway);
    ++m_counts.presses;
    // Sometimes nobody waits until it says that it was taken.
    if (step.times == 1 && m_desk->sync() && m_desk->hasTaken(form.text()))
        m_takenForms.insert(form.text());
}

void History::pressOldForm(int who)
{
    const auto form = m_forms.constFind(who);
    if (form == m_forms.constEnd())
        return;
    m_desk->settle();
    if (!m_takenForms.contains(form->text()))
        m_told.anyway.insert(form->text()); // nobody knows: it may be the first press that counts
    m_desk->contact(*form, number(who), true);
}

void History::remindNew(const HistoryStep &step, const QString &reason)
{
    m_sheets.insert(step.who, {SubmissionId::create(), reason});
    ++m_counts.presses;
    remind(step.who, step.times);
}

void History::remind(int who, int times)
{
    const auto sheet = m_sheets.constFind(who);
    if (sheet == m_sheets.constEnd())
        return;
    for (int i = 0; i < times; ++i)
        m_desk->remind(sheet->submission, payoutLink(number(who)), sheet->reason);
}

void History::remindList()
{
    QStringList words{u"list"_s, SubmissionId::create().text()};
    for (int who = 0; who < peopleInHistory; ++who)
        words.append(payoutLink(number(who)).text());
    m_desk->tell(words);
    m_counts.presses += peopleInHistory;
}

void History::onEach(State state, const QString &command)
{
    m_desk->sync();
    const QList<qint64> all = m_desk->inState(state);
    for (const qint64 id : all)
        m_desk->tell({command, QString::number(id)});
}

std::optional<Operation> History::newest(State state) const
{
    std::optional<Operation> found;
    for (const Operation &operation : lookInto(m_folder).operations) {
        if (operation.state == state)
            found = operation;
    }
    return found;
}

void History::answer(const HistoryStep &step)
{
    m_desk->settle();
    const QList<Operation> operations = lookInto(m_folder).operations;
    const auto doubt = std::find_if(operations.begin(), operations.end(), [](const Operation &each) {
        return each.state == State::Unknown || each.state == State::Pending;
    });
    if (doubt == operations.end())
        return;
    // Earlier requests on the same target may have arrived too: what the dashboard shows is no proof, and need not be here.
    bool done = step.kind == Kind::CannotTell || m_gateway.arrivalsOf(doubt->target) > 0;
    if (step.kind == Kind::AnswerWrongly)
        done = !done;
    m_desk->tell({u"resolve"_s, QString::number(doubt->id.value), toWord(done ? State::ResolvedDone : State::ResolvedNotDone)});
}

void History::changeAnswer()
{
    for (const auto &[from, to] :
         {std::pair{State::ResolvedDone, State::ResolvedNotDone}, std::pair{State::ResolvedNotDone, State::ResolvedDone}}) {
        if (const auto answered = newest(from))
            return m_desk->tell({u"resolve"_s, QString::number(answered->id.value), toWord(to)});
    }
}

void History::addAgain()
{
    for (const State state : {State::NotSent, State::Queued}) {
        const auto found = newest(state);
        if (!found || found->kind() != OperationKind::AddContact)
            continue;
        m_desk->tell({u"again"_s, QString::number(found->id.value)});
        ++m_counts.presses;
        return;
    }
}

void History::beThere(const QByteArray &fault)
{
    if (m_desk && !m_desk->died())
        return;
    end();
    ++m_counts.starts;
    m_desk = std::make_unique<DrivenDesk>(m_folder, m_gateway, fault, deadlineSeconds);
    if (!m_desk->open()) {
        if (fault.isEmpty()) {
            m_wrong.append(u"it does not start again"_s);
            return;
        }
        end();
        return beThere();
    }
    m_desk->sync();
    hear();
    if (!m_desk->died())
        judge();
}

void History::end()
{
    if (!m_desk)
        return;
    if (!m_desk->died())
        m_desk->close();
    hear();
    m_counts.faults += m_desk->faultsHappened();
    m_desk.reset();
}

void History::clearTheDesk()
{
    if (!m_wrong.isEmpty())
        return;
    onEach(State::Queued, u"send"_s);
    m_desk->settle();
    for (const Operation &operation : lookInto(m_folder).operations) {
        if (operation.state == State::Unknown || operation.state == State::Pending)
            m_desk->tell({u"resolve"_s, QString::number(operation.id.value), toWord(State::ResolvedDone)});
    }
    m_desk->settle();
    end();
    judge();
    for (const Operation &operation : lookInto(m_folder).operations) {
        if (isOpen(operation.state))
            m_wrong.append(u"operation %1 cannot be closed, it stays %2"_s.arg(operation.id.value).arg(toWord(operation.state)));
    }
}

void History::hear()
{
    const auto &operations = m_desk->operations();
    for (auto it = operations.begin(); it != operations.end(); ++it)
        m_told.operations.insert(it.key(), it->state);
}

void History::judge()
{
    const StoreLook look = lookInto(m_folder);
    m_counts.operations = static_cast<int>(look.operations.size());
    const QList<Complaint> found = complaints(look, arrivals(), m_told);
    for (const Complaint &complaint : found) {
        m_counts.tooOften += complaint.kind == Complaint::Kind::TooOften ? 1 : 0;
        m_counts.lost += complaint.kind == Complaint::Kind::Lost ? 1 : 0;
    }
    if (!found.isEmpty())
        m_wrong.append(wordsOf(found));
}

QHash<QString, int> History::arrivals() const
{
    const QHash<QString, int> all = m_gateway.arrivals();
    QHash<QString, int> ours;
    for (int who = 0; who < peopleInHistory; ++who) {
        for (const QString &target : {personKey(number(who)), payoutLink(number(who)).text()})
            ours.insert(target, all.value(target));
    }
    return ours;
}

} // namespace payoutdesk

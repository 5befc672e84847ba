// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/history.h"

#include "core/practice/practice_effects.h"
#include "tests/faults/people.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using Kind = HistoryStep::Kind;
using State = OperationState;

namespace {

constexpr int deadlineSeconds = 2; ///< any outcome will do, so it may be short

QStringList targetsFrom(int firstNumber)
{
    QStringList targets;
    for (int number = firstNumber; number < firstNumber + peopleInHistory; ++number)
        targets << personKey(number) << payoutLink(number).text();
    return targets;
}

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
    , m_profile(gateway, folder, targetsFrom(firstNumber))
{
    m_gateway.behave({});
}

bool History::play(const QList<HistoryStep> &steps)
{
    for (const HistoryStep &step : steps) {
        m_played.append(step.words());
        take(step);
        if (!wrong().isEmpty())
            break;
    }
    if (wrong().isEmpty()) {
        m_played.append(u"at last the program is closed and started"_s);
        m_gateway.behave({});
        end();
        beThere();
        clearTheDesk();
    }
    const QHash<QString, int> arrived = m_profile.arrivals();
    m_counts.arrivals = std::accumulate(arrived.begin(), arrived.end(), 0);
    m_counts.tooOften = m_profile.tooOften();
    m_counts.lost = m_profile.lost();
    return wrong().isEmpty();
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
    if (!wrong().isEmpty())
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
        return m_profile.hear(*m_desk);
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
        m_profile.told().typed.insert(form.text(), number(who));
}

void History::pressForm(const HistoryStep &step)
{
    if (!m_forms.contains(step.who) || m_takenForms.contains(m_forms.constFind(step.who)->text()))
        type(step.who); // the form was emptied
    const SubmissionId form = *m_forms.constFind(step.who);
    const bool anyway = step.kind == Kind::PressAnyway;
    if (anyway)
        m_profile.told().anyway.insert(form.text());
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
        m_profile.told().anyway.insert(form->text()); // nobody knows: it may be the first press that counts
    m_desk->contact(*form, number(who), true);
    ++m_counts.presses;
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

void History::answer(const HistoryStep &step)
{
    m_desk->settle();
    const QList<Operation> operations = m_profile.operations();
    const auto doubt = std::find_if(operations.begin(), operations.end(), [](const Operation &each) {
        return each.state == State::Unknown || each.state == State::Pending;
    });
    if (doubt == operations.end())
        return;
    // Earlier requests on the same target may have arrived too: what the dashboard shows is no proof, and need not be here.
    bool done = step.kind == Kind::CannotTell || m_profile.arrived(doubt->target) > 0;
    if (step.kind == Kind::AnswerWrongly)
        done = !done;
    m_desk->tell({u"resolve"_s, QString::number(doubt->id.value), toWord(done ? State::ResolvedDone : State::ResolvedNotDone)});
}

void History::changeAnswer()
{
    for (const auto &[from, to] :
         {std::pair{State::ResolvedDone, State::ResolvedNotDone}, std::pair{State::ResolvedNotDone, State::ResolvedDone}}) {
        if (const auto answered = m_profile.newestIn(from))
            return m_desk->tell({u"resolve"_s, QString::number(answered->id.value), toWord(to)});
    }
}

void History::addAgain()
{
    for (const State state : {State::NotSent, State::Queued}) {
        const auto found = m_profile.newestIn(state);
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
    m_desk = std::make_unique<DrivenDesk>(m_profile.folder(), m_gateway, fault, deadlineSeconds);
    if (!m_desk->open()) {
        if (fault.isEmpty()) {
            m_profile.complain(Complaint::Kind::Lost, u"it does not start again"_s);
            return;
        }
        end();
        return beThere();
    }
    m_desk->sync();
    m_profile.hear(*m_desk);
    if (!m_desk->died())
        m_profile.judge(u"after start %1"_s.arg(m_counts.starts));
}

void History::end()
{
    if (!m_desk)
        return;
    if (!m_desk->died())
        m_desk->close();
    m_profile.hear(*m_desk);
    m_counts.faults += m_desk->faultsHappened();
    m_desk.reset();
}

void History::clearTheDesk()
{
    if (!wrong().isEmpty())
        return;
    onEach(State::Queued, u"send"_s);
    m_desk->settle();
    for (const Operation &operation : m_profile.operations()) {
        if (operation.state == State::Unknown || operation.state == State::Pending)
            m_desk->tell({u"resolve"_s, QString::number(operation.id.value), toWord(State::ResolvedDone)});
    }
    m_desk->settle();
    end();
    m_profile.judge(u"at the end"_s);
    const QList<Operation> operations = m_profile.operations();
    m_counts.operations = static_cast<int>(operations.size());
    for (const Operation &operation : operations) {
        if (isOpen(operation.state))
            m_profile.complain(
                Complaint::Kind::Untrue,
                u"operation %1 cannot be closed, it stays %2"_s.arg(operation.id.value).arg(toWord(operation.state)));
    }
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/nth_call_trial.h"

#include "tests/faults/people.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;
using Kind = Complaint::Kind;

namespace {

bool isContact(NthCallTrial::Subject subject)
{
    return subject == NthCallTrial::Subject::Contact || subject == NthCallTrial::Subject::FirstStart;
}

QStringList targetsOf(NthCallTrial::Subject subject, const QString &target)
{
    if (subject != NthCallTrial::Subject::Start)
        return {target};
    return {payoutLink(NthCallTrial::sendingLink).text(), payoutLink(NthCallTrial::heldLink).text(), target};
}

/// A body may be under way when the process dies: who counts looks a moment later.
constexpr unsigned long lookLaterMs = 30;

} // namespace

NthCallTrial::NthCallTrial(const CountingGateway &gateway, Subject subject, int number, const QString &folder)
    : m_gateway(gateway)
    , m_subject(subject)
    , m_number(number)
    , m_target(isContact(subject) ? personKey(number) : payoutLink(number).text())
    , m_profile(gateway, folder, targetsOf(subject, m_target))
{
    if (subject == Subject::Start)
        m_profile.told().operations = {{1, State::Sending}, {2, State::Held}, {3, State::Queued}};
}

bool NthCallTrial::run(const QByteArray &fault)
{
    // Only where nothing comes is it waited for to the end.
    DrivenDesk desk(m_profile.folder(), m_gateway, fault, fault.startsWith("hang network") ? 2 : 10);
    if (desk.open())
        pressFirst(desk);
    if (!desk.died())
        desk.close();
    hear(desk);
    m_storeCalls = desk.storeCalls();
    m_networkCalls = desk.networkCalls();
    if (desk.died())
        QThread::msleep(lookLaterMs);
    m_arrivedAtFirst = arrived();
    m_wentByItself = !desk.died() && desk.troubles() == 0 && arrived() == m_presses;
    startAgain();
    return desk.faultsHappened() > 0;
}

void NthCallTrial::pressFirst(DrivenDesk &desk)
{
    if (m_subject == Subject::Start || m_subject == Subject::FirstStart)
        return;
    if (isContact(m_subject)) {
        desk.draft(m_form, m_number);
        if (!desk.sync())
            return;
        if (desk.troubles() == 0)
            m_profile.told().typed.insert(m_form.text(), m_number);
    }
    press(desk, m_form);
    if (desk.notTakenByStore().contains(m_form.text())) // the form is still full, and says so: the same press again
        press(desk, m_form);
}

void NthCallTrial::press(DrivenDesk &desk, const SubmissionId &submission, bool anyway)
{
    ++m_presses;
    if (isContact(m_subject))
        desk.contact(submission, m_number, anyway);
    else
        desk.remind(submission, payoutLink(m_number), anyway ? u"asked for on the phone"_s : QString());
    desk.settle();
}

void NthCallTrial::startAgain()
{
    DrivenDesk desk(m_profile.folder(), m_gateway);
    if (!desk.open()) {
        m_profile.complain(Kind::Lost, u"it does not start again"_s);
        return;
    }
    desk.sync();
    hear(desk);
    m_profile.judge(u"after the start"_s);
    finish(desk);
    desk.close();
    hear(desk);
    m_profile.judge(u"at the end"_s);
    if (const int most = 1 + m_confirmedResends; arrived() > most) {
        m_profile.complain(Kind::TooOften, u"%1 arrivals, where there may be %2"_s.arg(arrived()).arg(most));
    }
    const auto last = m_profile.newestOn(m_target);
    if (!last || (last->state != State::Accepted && last->state != State::ResolvedDone))
        m_profile.complain(Kind::Untrue,
                           u"a person could not finish it, it ends as "_s + (last ? toWord(last->state) : u"nothing"_s));
}

/// What a person does with what the start has found, having looked into Instantpay's dashboard.
void NthCallTrial::finish(DrivenDesk &desk)
{
    // Of the form, its draft or its sheet, however urgent: it is the same press, and what became of it stays.
    if (m_subject != Subject::Start)
        press(desk, m_form, true);
    const auto last = m_profile.newestOn(m_target);
    if (!last) {
        m_profile.complain(Kind::Lost, u"a press was not taken"_s);
        return;
    }
    switch (last->state) {
    case State::Queued:
        desk.tell({u"send"_s, QString::number(last->id.value)});
        return desk.settle();
    case State::Unknown:
        return answer(desk, *last);
    case State::NotSent:
    case State::Cancelled:
        return press(desk, SubmissionId::create());
    case State::Accepted:
    case State::Held:
    case State::Sending:
    case State::Pending:
    case State::Refused:
    case State::ResolvedDone:
    case State::ResolvedNotDone:
        return; // done, or judge() complains
    }
}

void NthCallTrial::answer(DrivenDesk &desk, const Operation &doubt)
{
    const bool done = arrived() > 0;
    desk.tell({u"resolve"_s, QString::number(doubt.id.value), toWord(done ? State::ResolvedDone : State::ResolvedNotDone)});
    desk.settle();
    if (done)
        return;
    ++m_confirmedResends;
    press(desk, SubmissionId::create());
}

void NthCallTrial::hear(const DrivenDesk &desk)
{
    m_profile.hear(desk);
    for (const DrivenDesk::Heard &operation : desk.operations()) {
        if (operation.kind == OperationKind::AddContact)
            m_profile.told().typed.insert(operation.submission, m_number);
    }
}

} // namespace payoutdesk

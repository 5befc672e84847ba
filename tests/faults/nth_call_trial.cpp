// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/nth_call_trial.h"

#include "tests/faults/people.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

namespace {

bool isContact(NthCallTrial::Subject subject)
{
    return subject == NthCallTrial::Subject::Contact || subject == NthCallTrial::Subject::FirstStart;
}

/// A body may be under way when the process dies: who counts looks a moment later.
constexpr unsigned long lookLaterMs = 30;

} // namespace

NthCallTrial::NthCallTrial(const CountingGateway &gateway, Subject subject, int number, const QString &folder)
    : m_gateway(gateway)
    , m_arrivedBefore(gateway.arrivals())
    , m_subject(subject)
    , m_number(number)
    , m_target(isContact(subject) ? personKey(number) : payoutLink(number).text())
    , m_folder(folder)
{
    if (subject == Subject::Start)
        m_told.operations = {{1, State::Sending}, {2, State::Held}, {3, State::Queued}};
}

bool NthCallTrial::run(const QByteArray &fault)
{
    // Only where nothing comes is it waited for to the end.
    DrivenDesk desk(m_folder, m_gateway, fault, fault.startsWith("hang network") ? 2 : 10);
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
            m_told.typed.insert(m_form.text(), m_number);
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
    DrivenDesk desk(m_folder, m_gateway);
    if (!desk.open()) {
        ++m_lost;
        m_wrong.append(u"it does not start again"_s);
        return;
    }
    desk.sync();
    hear(desk);
    judge(u"after the start"_s);
    finish(desk);
    desk.close();
    hear(desk);
    judge(u"at the end"_s);
    if (const int most = 1 + m_confirmedResends; arrived() > most) {
        ++m_tooOften;
        m_wrong.append(u"%1 arrivals, where there may be %2"_s.arg(arrived()).arg(most));
    }
    const auto last = newest();
    if (!last || (last->state != State::Accepted && last->state != State::ResolvedDone))
        m_wrong.append(u"a person could not finish it, it ends as "_s + (last ? toWord(last->state) : u"nothing"_s));
}

/// What a person does with what the start has found, having looked into Instantpay's dashboard.
void NthCallTrial::finish(DrivenDesk &desk)
{
    // Of the form, its draft or its sheet, however urgent: it is the same press, and what became of it stays.
    if (m_subject != Subject::Start)
        press(desk, m_form, true);
    const auto last = newest();
    if (!last) {
        m_wrong.append(u"a press was not taken"_s);
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
    const auto &operations = desk.operations();
    for (auto it = operations.begin(); it != operations.end(); ++it) {
        m_told.operations.insert(it.key(), it->state);
        if (it->kind == OperationKind::AddContact)
            m_told.typed.insert(it->submission, m_number);
    }
}

void NthCallTrial::judge(const QString &when)
{
    const QList<Complaint> found = complaints(lookInto(m_folder), arrivals(), m_told);
    for (const Complaint &complaint : found) {
        m_tooOften += complaint.kind == Complaint::Kind::TooOften ? 1 : 0;
        m_lost += complaint.kind == Complaint::Kind::Lost ? 1 : 0;
    }
    if (!found.isEmpty())
        m_wrong.append(when + u": "_s + wordsOf(found));
}

QHash<QString, int> NthCallTrial::arrivals() const
{
    QHash<QString, int> since = m_gateway.arrivals();
    for (auto it = m_arrivedBefore.begin(); it != m_arrivedBefore.end(); ++it)
        since[it.key()] -= *it;
    return since;
}

std::optional<Operation> NthCallTrial::newest() const
{
    std::optional<Operation> found;
    for (const Operation &operation : lookInto(m_folder).operations) {
        if (operation.target == m_target)
            found = operation;
    }
    return found;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_trial.h"

#include "core/domain/operation.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using Subject = FaultStage::Subject;

namespace {

constexpr int quietMs = 250; // Qt's own repetitions came within 50 ms
constexpr int fewestTurns = 20;
constexpr int longestGapMs = 2'500; // 95 ms with two cores idle, 1,630 ms with three times as much to do as they can
constexpr int longEnoughMs = 2'000; // so busy as that, it came round five times in half a second

QString wordOf(const std::optional<OperationState> &state) { return state ? toWord(*state) : u"not written down"_s; }

QString expectedWords(const Fault &fault, Subject subject)
{
    switch (subject) {
    case Subject::Reminder:
        return fault.words.reminder;
    case Subject::Contact:
        return fault.words.contact;
    case Subject::List:
        return fault.words.list;
    }
    Q_UNREACHABLE();
}

/// It does not change any more unless somebody decides.
bool isOutcome(OperationState state)
{
    return state == OperationState::Accepted || state == OperationState::Pending || state == OperationState::Refused ||
           state == OperationState::NotSent || state == OperationState::Unknown;
}

/// Nothing of it may have reached anybody.
bool certainlyDidNotLeave(OperationState state)
{
    return state == OperationState::Held || state == OperationState::Queued || state == OperationState::Cancelled ||
           state == OperationState::NotSent;
}

/// What stands beside the form after that outcome; empty where the row decides by itself.
QString lineInList(const std::optional<OperationState> &outcome)
{
    if (outcome == OperationState::Accepted)
        return u"✓ Ravi Kulkarni"_s;
    if (outcome == OperationState::Pending)
        return u"… Ravi Kulkarni · waiting for Instantpay"_s;
    if (outcome == OperationState::Refused)
        return u"✖ Ravi Kulkarni · refused"_s;
    if (outcome == OperationState::NotSent)
        return u"✖ Ravi Kulkarni · not sent"_s;
    if (outcome == OperationState::Unknown)
        return u"? Ravi Kulkarni · not known"_s;
    return {};
}

/// Looks at the end of a trial and writes down what is not as it should be.
class Judge {
public:
    Judge(const Fault &fault, FaultStage &stage, Findings &findings)
        : m_fault(fault)
        , m_stage(stage)
        , m_findings(findings)
    {
    }

    void judge()
    {
        const int count = m_stage.subject() == Subject::List ? m_fault.listed : 1;
        for (int nth = 0; m_fault.opens && nth < count; ++nth)
            judgePress(nth);
        if (m_stage.mostAlike() > 1)
            tooOften(u"one and the same body arrived %1 times"_s.arg(m_stage.mostAlike()));
        judgeWords();
        if (m_fault.opens && !m_stage.chainHolds())
            m_findings.wrong.append(u"the log of events is not whole"_s);
        if (const QString more = m_stage.alsoWrong ? m_stage.alsoWrong() : QString(); !more.isEmpty())
            m_findings.wrong.append(more);
    }

private:
    void judgePress(int nth)
    {
        const std::optional<Operation> operation = m_stage.operation(nth);
        const auto state = operation ? std::optional(operation->state) : std::nullopt;
        const auto expected = nth > 0 && m_fault.others ? m_fault.others : m_fault.outcome;
        const int arrivals = m_stage.arrivals(nth);
        m_findings.tally.arrivals += arrivals;
        if (state != expected) {
            ++m_findings.tally.wrongOutcomes;
            m_findings.wrong.append(u"press %1: it is %2, not %3"_s.arg(nth + 1).arg(wordOf(state), wordOf(expected)));
        }
        const bool stillTyped = m_stage.subject() == Subject::Contact && m_stage.nameInForm() == u"Ravi Kulkarni"_s;
        if (!operation && !stillTyped && (expected || m_stage.subject() == Subject::Contact)) {
            ++m_findings.tally.lost;
            m_findings.wrong.append(u"press %1 stands neither in the store nor in the form"_s.arg(nth + 1));
        }
        const FaultArrivals allowed = nth > 0 && m_fault.others ? FaultArrivals{0, 1} : m_fault.arrivals;
        if (arrivals > 1)
            tooOften(u"press %1 arrived %2 times"_s.arg(nth + 1).arg(arrivals));
        else if (arrivals < allowed.least || arrivals > allowed.most)
            impossible(
                u"press %1 arrived %2 times, not %3 to %4"_s.arg(nth + 1).arg(arrivals).arg(allowed.least).arg(allowed.most));
        // Whatever the row says: what these words promise.
        if (state && certainlyDidNotLeave(*state) && arrivals > 0)
            impossible(u"press %1 is \"%2\", and it arrived"_s.arg(nth + 1).arg(toWord(*state)));
        if (state == OperationState::Accepted && arrivals != 1)
            impossible(u"press %1 is \"accepted\", and it arrived %2 times"_s.arg(nth + 1).arg(arrivals));
    }

    void judgeWords()
    {
        const QString expected = expectedWords(m_fault, m_stage.subject());
        if (const QString words = m_stage.words(); words != expected)
            wrongWords(words, expected);
        if (m_stage.subject() != Subject::Contact || !m_fault.pressed || !m_fault.opens || m_stage.hasStartedAgain())
            return;
        if (const QString line = lineInList(m_fault.outcome); !line.isEmpty() && m_stage.addedList().value(0) != line)
            wrongWords(m_stage.addedList().value(0), line);
    }

    void wrongWords(const QString &words, const QString &expected)
    {
        ++m_findings.tally.wrongWords;
        m_findings.wrong.append(u"the screen says:  %1\n        and not:  %2"_s.arg(words, expected));
    }

    void tooOften(const QString &what)
    {
        ++m_findings.tally.tooOften;
        m_findings.wrong.append(what);
    }

    void impossible(const QString &what)
    {
        ++m_findings.tally.wrongOutcomes;
        m_findings.wrong.append(what);
    }

    const Fault &m_fault;
    FaultStage &m_stage;
    Findings &m_findings;
};

} // namespace

Findings tryFault(const Fault &fault, FaultStage::Subject subject)
{
    Findings findings;
    const auto give = [&findings](const QString &why) {
        findings.wrong.append(why);
        ++findings.tally.lost;
        return findings;
    };
    LoopWatch watch;
    FaultStage stage(fault, subject);
    stage.watch = &watch;
    if (fault.injected)
        fault.injected(stage);
    if (!fault.pressed || !fault.opens)
        watch.start();
    if (stage.start() != fault.opens)
        return give(fault.opens ? u"the program did not start"_s : u"the program opened a store that it should not"_s);
    const bool pressed = fault.pressed && fault.opens;
    if (pressed && !stage.makeReady())
        return give(u"the form or the list was not there"_s);
    if (fault.atHand)
        fault.atHand(stage);
    if (pressed) {
        watch.start();
        stage.press();
    }
    if (fault.meanwhile)
        fault.meanwhile(stage);
    if (fault.standsStill)
        watch.start();

    const QString expected = expectedWords(fault, subject);
    auto isOver = [&, settled = QElapsedTimer()]() mutable {
        const auto operation = fault.opens ? stage.operation() : std::nullopt;
        const bool asExpected = operation ? fault.outcome == operation->state : !fault.outcome.has_value();
        if (asExpected && stage.words() == expected)
            return true;
        // An outcome stays what it is; its words come a moment later, or never.
        if (!settled.isValid() && operation && isOutcome(operation->state))
            settled.start();
        return settled.isValid() && settled.elapsed() > 3'000;
    };
    QElapsedTimer since;
    since.start();
    while (!isOver() && since.elapsed() < fault.deadlineSeconds * 1000 + fault.patienceMs)
        stage.wait(10);
    // A loop that stood still for the whole of a fault would make up for it in the quiet that follows. Where nobody pressed it is
    // that of a start, which may be one long turn.
    if (pressed && watch.elapsedMs() > longEnoughMs)
        watch.stop();
    stage.wait(quietMs); // a second request, or a second thought, would come now
    watch.stop();

    findings.tally.presses = pressed ? (subject == Subject::List ? fault.listed : 1) : stage.pressedElsewhere;
    const LoopSeen seen = stage.seenElsewhere.value_or(watch.seen());
    findings.tally.turns = seen.turns;
    findings.tally.worstGapMs = seen.worstGapMs;
    Judge(fault, stage, findings).judge();
    if (seen.turns < fewestTurns)
        findings.wrong.append(u"the window's event loop came round only %1 times"_s.arg(seen.turns));
    if (seen.worstGapMs > longestGapMs)
        findings.wrong.append(u"the window's event loop was away for %1 ms"_s.arg(seen.worstGapMs));
    return findings;
}

} // namespace payoutdesk

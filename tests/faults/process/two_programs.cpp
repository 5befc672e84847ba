// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/process/real_program.h"
#include "tests/faults/process/tables.h"
#include "tests/faults/steps.h"

#include <csignal>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

constexpr int longMs = 20'000;
const auto nothing = u"(nothing)"_s;

/// Both are started at the same moment and told to press. One has the profile; the other brings it to the front and ends, or,
/// where it came too early for that, says that the data are in use.
void raceToStart(FaultStage &stage)
{
    prepareProfile(stage);
    RealProgram one(stage);
    RealProgram two(stage);
    for (RealProgram *program : {&one, &two})
        program->tell(stage.subject() == FaultStage::Subject::Contact ? "press contact" : "press reminder");
    ++stage.pressedElsewhere;
    if (!stage.waitUntil([&] { return stage.arrivals() > 0; }, longMs))
        findWrong(stage, u"neither of them sent anything"_s);
    stage.wait(2'000); // the other would send by now
    if (!(one.runs() ? one : two).watchLoop())
        findWrong(stage, u"both have ended"_s);
}

/// The first waits for an answer; then the program is started once more.
void startedAgain(FaultStage &stage)
{
    prepareProfile(stage);
    stage.answer({.delayMs = 3'000});
    RealProgram one(stage);
    one.press();
    bool well = stage.waitUntil([&] { return stage.arrivals() == 1; }, longMs);
    RealProgram two(stage);
    well = two.waitForEnd() && two.endedWell() && well && one.watchLoop();
    well = one.ask("close") == "asked" && one.waitForEnd() && one.endedWell() && well;
    if (!well)
        findWrong(stage, u"the second did not make way, or the first did not go on"_s);
}

/// The first stands still (stopped, or swapped out) with its request in flight.
void startedBesideAStopped(FaultStage &stage)
{
    prepareProfile(stage);
    stage.answer({.kind = GatewayBehaviour::Kind::Hang});
    RealProgram one(stage);
    one.press();
    bool well = stage.waitUntil([&] { return stage.arrivals() == 1; }, longMs);
    one.signal(SIGSTOP);
    QByteArray words;
    {
        RealProgram two(stage);
        QElapsedTimer since;
        since.start();
        while (words.isEmpty() && two.runs() && since.elapsed() < longMs)
            words = two.ask("words").value_or(QByteArray());
        well = two.watchLoop() && well;
    }
    well = well && words == "Another Payout Desk is using this data already. Close it there first.";
    one.signal(SIGKILL);
    one.waitForEnd();
    if (!well)
        findWrong(stage, u"the second said: "_s + QString::fromUtf8(words));
}

Fault two(const QByteArray &name, const Fault::Step &injected, OperationState outcome, const FaultWords &words)
{
    return {.name = name,
            .injected = injected,
            .outcome = outcome,
            .arrivals = {1, 1},
            .words = words,
            .pressed = false,
            .deadlineSeconds = 10};
}

} // namespace

QList<Fault> twoPrograms()
{
    return {
        two("two programs are started at once and told to press; one of them gets the profile", raceToStart, State::Accepted,
            {nothing, nothing}),
        two("the program is started again with a request in flight", startedAgain, State::Accepted, {nothing, nothing}),
        two("the program is started again beside one that stands still", startedBesideAStopped, State::Unknown,
            {u"Since the last start: 1 reminder to resolve."_s, u"Since the last start: 1 contact to resolve."_s}),
    };
}

} // namespace payoutdesk

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
const FaultWords toResolve{u"Since the last start: 1 reminder to resolve."_s, u"Since the last start: 1 contact to resolve."_s};
const auto nothing = u"(nothing)"_s;

using Ends = std::function<QString(FaultStage &, RealProgram &)>; ///< says what is wrong

/// The real program, ended while its request waits for an answer that comes after `answerMs`, or never (0).
Fault ended(const QByteArray &name, int answerMs, const Ends &ends, OperationState outcome, const FaultWords &words)
{
    return {.name = name,
            .injected =
                [answerMs, ends](FaultStage &stage) {
                    prepareProfile(stage);
                    stage.answer(answerMs ? GatewayBehaviour{.delayMs = answerMs}
                                          : GatewayBehaviour{.kind = GatewayBehaviour::Kind::Hang});
                    RealProgram program(stage);
                    program.press();
                    QString wrong;
                    if (!stage.waitUntil([&] { return stage.arrivals() == 1; }, longMs))
                        wrong = u"the request did not arrive"_s;
                    else
                        wrong = program.watchLoop() ? ends(stage, program) : u"it ended by itself"_s;
                    if (!program.waitForEnd())
                        wrong += u"the program did not end"_s;
                    if (!wrong.isEmpty())
                        findWrong(stage, wrong);
                },
            .outcome = outcome,
            .arrivals = {1, 1},
            .words = words,
            .pressed = false,
            .deadlineSeconds = 20};
}

Ends bySignal(int number)
{
    return [number](FaultStage &, RealProgram &program) {
        program.signal(number);
        return QString();
    };
}

/// Asked as by Quit ("close") or by a session that ends ("quit") and waits, the program ends by itself.
Ends onceAsked(const QByteArray &command)
{
    return [command](FaultStage &, RealProgram &program) {
        if (program.ask(command) != "asked" || !program.watchLoop())
            return u"it was gone before it was asked to go"_s;
        return program.waitForEnd() && program.endedWell() ? QString() : u"it did not end well"_s;
    };
}

/// The session does not wait so long.
QString byQuittingAndKilling(FaultStage &stage, RealProgram &program)
{
    program.ask("quit");
    stage.wait(500);
    program.signal(SIGKILL);
    return {};
}

void quitWhileHeld(FaultStage &stage)
{
    prepareProfile(stage);
    stage.sendingLines = "perSecond=20\nholdSeconds=20\n";
    if (!stage.start()) // writes the settings
        qFatal("the program did not start");
    stage.office.wiring.reset();
    RealProgram program(stage);
    program.press();
    const bool ran = program.watchLoop();
    program.ask("close");
    program.ask("click Do not send, quit");
    if (!ran || !program.waitForEnd() || !program.endedWell())
        findWrong(stage, u"it did not end well"_s);
}

} // namespace

QList<Fault> endedMeanwhile()
{
    QList<Fault> faults{
        ended("SIGTERM with a request in flight", 0, bySignal(SIGTERM), State::Unknown, toResolve),
        ended("the session hangs up (SIGHUP) with a request in flight", 0, bySignal(SIGHUP), State::Unknown, toResolve),
        ended("SIGKILL with a request in flight", 0, bySignal(SIGKILL), State::Unknown, toResolve),
        ended("Quit with a request in flight that is answered soon", 4'000, onceAsked("close"), State::Accepted,
              {nothing, nothing}),
        ended("Quit with a request in flight that is never answered", 0, onceAsked("close"), State::Unknown, toResolve),
        ended("log-out with a request in flight that is answered soon", 4'000, onceAsked("quit"), State::Accepted,
              {nothing, nothing}),
        ended("log-out with a request in flight, and the session does not wait", 0, byQuittingAndKilling, State::Unknown,
              toResolve),
        {.name = "Quit while a reminder is held",
         .injected = quitWhileHeld,
         .outcome = State::Cancelled,
         .arrivals = {0, 0},
         .words = {.reminder = nothing},
         .pressed = false,
         .deadlineSeconds = 5},
    };
    faults.first().quick = true;
    return faults;
}

} // namespace payoutdesk

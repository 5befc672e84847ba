// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/process/real_program.h"
#include "tests/faults/process/tables.h"
#include "tests/faults/steps.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

constexpr int longMs = 20'000;
const FaultWords toResolve{u"Since the last start: 1 reminder to resolve."_s, u"Since the last start: 1 contact to resolve."_s};
const auto waits = u"One thing waits to be sent. Nothing of it left this computer."_s;
const auto notSentYet = u"Since the last start: 1 contact not sent."_s;
const auto nothing = u"(nothing)"_s;

void runUntilKilled(FaultStage &stage, const QByteArray &point, bool presses)
{
    RealProgram program(stage, "kill " + point);
    if (presses)
        program.press();
    if (!program.waitForEnd() || !program.wasKilled())
        findWrong(stage, u"the program was not killed "_s + QString::fromLatin1(point));
}

/// The real program is pressed, dies at the point, and starts again: in this process, where the row looks at it. The event loop
/// that counts is the start's: the other one is gone with its program.
Fault killed(const QByteArray &name, const QByteArray &point, std::optional<OperationState> outcome,
             const FaultArrivals &arrivals, const FaultWords &words)
{
    return {.name = name,
            .injected =
                [point](FaultStage &stage) {
                    prepareProfile(stage);
                    runUntilKilled(stage, point, true);
                },
            .outcome = outcome,
            .arrivals = arrivals,
            .words = words,
            .pressed = false,
            .deadlineSeconds = 5};
}

/// Nothing of the press was written down; what was typed before is still there.
void goOnWithDraft(FaultStage &stage)
{
    const QString offered = u"Since the last start: draft \"Ravi Kulkarni\"."_s;
    if (!stage.waitUntil([&] { return stage.words() == offered; }, longMs))
        findWrong(stage, u"the draft was not offered: "_s + stage.words());
    presses({u"Continue the draft"_s})(stage);
}

} // namespace

QList<Fault> killedAtEveryPoint()
{
    QList<Fault> faults{
        killed("killed right after the press", "after-press", {}, {0, 0}, {.reminder = nothing}),
        killed("killed right after the press of a form", "after-press", {}, {0, 0}, {.contact = nothing}),
        killed("killed once the reminder is written down", "after-intent", State::Cancelled, {0, 0},
               {.reminder = u"Since the last start: 1 reminder taken back, nothing was sent."_s}),
        killed("killed once the contact is written down", "after-intent", State::Queued, {0, 0}, {.contact = notSentYet}),
        killed("killed before the claim's commit", "before-claim", State::Queued, {0, 0}, {waits, notSentYet}),
        killed("killed after the claim's commit", "after-claim", State::Unknown, {0, 0}, toResolve),
        killed("killed once the connection stands", "after-connect", State::Unknown, {0, 0}, toResolve),
        killed("killed once the request is handed over", "after-write", State::Unknown, {0, 1}, toResolve),
        killed("killed once the reply is there", "after-reply", State::Unknown, {1, 1}, toResolve),
        killed("killed once the outcome is written down", "after-outcome", State::Accepted, {1, 1}, {nothing, nothing}),
        {.name = "killed after the claim, and again while it recovers from that",
         .injected =
             [](FaultStage &stage) {
                 prepareProfile(stage);
                 runUntilKilled(stage, "after-claim", true);
                 runUntilKilled(stage, "during-recovery", false);
             },
         .outcome = State::Unknown,
         .arrivals = {0, 0},
         .words = toResolve,
         .pressed = false,
         .deadlineSeconds = 5},
    };
    faults[1].meanwhile = goOnWithDraft;
    faults[5].quick = true;
    return faults;
}

} // namespace payoutdesk

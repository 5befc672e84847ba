// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/means.h"
#include "tests/faults/time/set_clock.h"
#include "tests/faults/time/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

constexpr int longMs = 20'000;
const FaultWords accepted{u"Reminder accepted by Instantpay for Asha, Pune (657aa9…84fb): \"Done\""_s,
                          u"Contact added: Ravi Kulkarni."_s};

/// Once the press is that far, this happens to the clock.
Fault::Step once(OperationState reached, const ClockStep &step)
{
    return [reached, step](FaultStage &stage) {
        const bool there = stage.waitUntil(
            [&] {
                const auto operation = stage.operation();
                return operation && operation->state == reached;
            },
            longMs);
        if (!there)
            qFatal("the press did not come so far");
        clockDoes(step)(stage);
    };
}

Fault::Step holding(int ms)
{
    return [ms](FaultStage &stage) {
        useSetClock(stage);
        stage.office.holdMs = ms;
    };
}

Fault::Step answeringAfter(int ms)
{
    return [ms](FaultStage &stage) {
        useSetClock(stage);
        stage.answer({.kind = GatewayBehaviour::Kind::Raw,
                      .raw = withLength("200 OK", envelope()),
                      .end = GatewayBehaviour::End::Close,
                      .delayMs = ms});
    };
}

} // namespace

QList<Fault> clocksOnTheWay()
{
    const auto back = [](SetClock &clock) { clock.set(-dayMs); };
    const auto forward = [](SetClock &clock) { clock.set(yearMs); };
    return {
        {.name = "the computer sleeps while a reminder is held",
         .injected = holding(5'000),
         .outcome = State::Cancelled,
         .arrivals = {0, 0},
         .words = {.reminder = u"The computer slept meanwhile, so one reminder was taken back. Nothing was sent."_s},
         .meanwhile = once(State::Held, [](SetClock &clock) { clock.pass(hourMs); }),
         .deadlineSeconds = 5},
        {.name = "the clock is set forward a year while a reminder is held",
         .injected = holding(1'500),
         .outcome = State::Queued,
         .arrivals = {0, 0},
         .words = {.reminder = u"Waiting: this computer's clock was set meanwhile, or Instantpay's clock says something else. "
                               "Reminders are counted by it. Look at the clock. Nothing left this computer."_s},
         .meanwhile = once(State::Held, forward),
         .deadlineSeconds = 5},
        {.name = "the clock is set back a day while a request is on its way",
         .injected = answeringAfter(1'000),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = accepted,
         .meanwhile = once(State::Sending, back),
         .deadlineSeconds = 5},
        {.name = "the clock is set forward a year while a request is on its way",
         .injected = answeringAfter(1'000),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = accepted,
         .meanwhile = once(State::Sending, forward),
         .deadlineSeconds = 5},
    };
}

} // namespace payoutdesk

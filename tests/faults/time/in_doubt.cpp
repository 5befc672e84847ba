// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/means.h"
#include "tests/faults/time/set_clock.h"
#include "tests/faults/time/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

FaultWords bothSay(const QString &words) { return {words, words}; }

const auto behind = bothSay(u"Waiting: this computer's clock is behind what was written here before, so nobody can tell how long "
                            "ago people were reminded. Look at the clock. Nothing left this computer."_s);
const auto differs = bothSay(u"Waiting: this computer's clock was set meanwhile, or Instantpay's clock says something else. "
                             "Reminders are counted by it. Look at the clock. Nothing left this computer."_s);
const FaultWords accepted{u"Reminder accepted by Instantpay for Asha, Pune (657aa9…84fb): \"Done\""_s,
                          u"Contact added: Ravi Kulkarni."_s};

/// The first of the list was accepted, and the rest waits: which of the two is said last depends on which thread is quicker.
void looksForDoubt(FaultStage &stage)
{
    stage.wait(1'500); // both are said by then
    if (stage.words() != differs.reminder)
        presses({u"Next message"_s})(stage);
}

/// Somebody was reminded, `happens`, then comes the press, then what somebody answers.
Fault after(const QByteArray &name, const Fault::Step &happens, OperationState outcome, const FaultWords &words,
            const Fault::Step &answered = {})
{
    const int arrivals = outcome == State::Accepted ? 1 : 0;
    return {.name = name,
            .injected = useSetClock,
            .outcome = outcome,
            .arrivals = {arrivals, arrivals},
            .words = words,
            .atHand = inOrder({remindAnother, happens}),
            .meanwhile = answered,
            .deadlineSeconds = 5};
}

Fault::Step isSet(qint64 byMs)
{
    return clockDoes([byMs](SetClock &clock) { clock.set(byMs); });
}

Fault::Step serverSays(const QByteArray &date) { return bytes(withLength("200 OK", envelope(), "Date: " + date + "\r\n")); }

} // namespace

QList<Fault> clocksInDoubt()
{
    const auto rightSend = presses({u"The clock is right, send"_s});
    QList<Fault> faults{
        after("the clock is set back a day", isSet(-dayMs), State::Queued, behind),
        after("the clock is set back six minutes", isSet(-6 * minuteMs), State::Queued, behind),
        after("the clock is put right by four minutes", isSet(-4 * minuteMs), State::Accepted, accepted),
        after("the clock is set forward a year", isSet(yearMs), State::Queued, differs),
        after("the clock is set back a day, and somebody says that it is right", isSet(-dayMs), State::Accepted, accepted,
              rightSend),
        after("the clock is set forward a year, and somebody says that it is right", isSet(yearMs), State::Accepted, accepted,
              rightSend),
        after("the clock is set back a day, and what waits is taken back", isSet(-dayMs), State::Cancelled,
              {u"Taken back: no reminder was sent to Asha, Pune (657aa9…84fb)."_s, u"Taken back: Ravi Kulkarni was not added."_s},
              presses({u"Take them back"_s})),
        after("the clock is set forward a year while the program is closed",
              restartWith([](SetClock &clock) { clock.set(yearMs); }), State::Queued, differs),
        after("the clock is set back a day over a reboot", rebootWith([](SetClock &clock) { clock.set(-dayMs); }), State::Queued,
              behind),
        after("summer time begins", inOrder({zone("Europe/London"), clockDoes([](SetClock &clock) { clock.pass(16 * hourMs); })}),
              State::Accepted, accepted),
        after("the zone is changed", zone("America/New_York"), State::Accepted, accepted),
        {.name = "the server's clock is a year behind this one",
         .injected = inOrder({useSetClock, serverSays("Fri, 28 Mar 2025 09:57:00 GMT")}),
         .outcome = State::Queued,
         .arrivals = {0, 0},
         .words = differs,
         .atHand = remindAnother,
         .deadlineSeconds = 5},
        {.name = "the server says the same time",
         .injected = inOrder({useSetClock, serverSays("Sat, 28 Mar 2026 09:58:30 GMT")}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = accepted,
         .atHand = remindAnother},
        // The list begins with the newest link, which is Asha's.
        {.name = "the clock went forward a day over a reboot, and the server says so",
         .injected = inOrder({useSetClock, serverSays("Fri, 27 Mar 2026 09:57:00 GMT"),
                              [](FaultStage &stage) { stage.sendingLines = "perSecond=1\n"; }}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = {.list = differs.reminder},
         .meanwhile = looksForDoubt,
         .deadlineSeconds = 5,
         .listed = 2,
         .others = State::Queued},
    };
    faults[3].quick = true;
    return faults;
}

} // namespace payoutdesk

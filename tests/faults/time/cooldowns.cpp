// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/time/set_clock.h"
#include "tests/faults/time/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;

namespace {

/// Asha is reminded, `meanwhile` happens, and somebody presses again: the words say why not, and one request arrived.
Fault again(const QByteArray &name, const Fault::Step &meanwhile, const QString &words)
{
    return {.name = name,
            .injected = useSetClock,
            .outcome = Accepted,
            .arrivals = {1, 1},
            .words = {.reminder = words},
            .atHand = inOrder({pressAccepted, meanwhile}),
            .deadlineSeconds = 5};
}

} // namespace

QList<Fault> cooldownsKept()
{
    QList<Fault> faults{
        again("the clock is set back a day during a cooldown", clockDoes([](SetClock &clock) { clock.set(-dayMs); }),
              u"Not sent. Asha, Pune was reminded just now (15:27 IST). Next reminder: tomorrow, 15:27."_s),
        again("the clock is set forward a year during a cooldown", clockDoes([](SetClock &clock) { clock.set(yearMs); }),
              u"Not sent. Asha, Pune was reminded 365 days ago (15:27 IST). Next reminder: tomorrow, 15:27."_s),
        again("the clock is set forward by the cooldown, and an hour has passed", clockDoes([](SetClock &clock) {
                  clock.set(23 * hourMs);
                  clock.pass(hourMs);
              }),
              u"Not sent. Asha, Pune was reminded 1 day ago (15:27 IST). Next reminder: tomorrow, 14:27."_s),
        again("summer time begins during a cooldown",
              inOrder({zone("Europe/London"), clockDoes([](SetClock &clock) { clock.pass(16 * hourMs); })}),
              u"Not sent. Asha, Pune was reminded 16 h ago (15:27 IST). Next reminder: today, 15:27."_s),
        again("the zone is changed during a cooldown",
              inOrder({zone("Pacific/Auckland"), clockDoes([](SetClock &clock) { clock.pass(2 * hourMs); })}),
              u"Not sent. Asha, Pune was reminded 2 h ago (15:27 IST). Next reminder: tomorrow, 15:27."_s),
        again("the computer sleeps during a cooldown", clockDoes([](SetClock &clock) { clock.pass(20 * hourMs); }),
              u"Not sent. Asha, Pune was reminded 20 h ago (15:27 IST). Next reminder: today, 15:27."_s),
        again("the clock is set back a day over a reboot during a cooldown",
              rebootWith([](SetClock &clock) { clock.set(-dayMs); }),
              u"Not sent. Asha, Pune was reminded just now (15:27 IST). Next reminder: tomorrow, 15:27."_s),
    };
    faults.first().quick = true;
    return faults;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

Fault::Step from(const QByteArray &environment) { return answered({.environment = environment}); }

/// The same for a profile that is meant for real people. (On this computer: nobody is asked.)
Fault::Step toALiveProfileFrom(const QByteArray &environment)
{
    return [environment](FaultStage &stage) {
        stage.environment = "live";
        from(environment)(stage);
    };
}

FaultWords careful(const QString &environment)
{
    const QString words =
        u"Careful: the answer came from the environment \"%1\", which is not this profile's. Nothing more should "
        "be sent before somebody has looked at the address."_s.arg(environment);
    return {words, words};
}

/// One reminder a second, so that the first answer is there before the second one leaves.
Fault::Step slowly(const Fault::Step &step)
{
    return [step](FaultStage &stage) {
        stage.sendingLines = "perSecond=1\n";
        step(stage);
    };
}

} // namespace

QList<Fault> faultsOfSurroundings()
{
    return {
        {.name = "a sandbox profile, and the answer says LIVE",
         .injected = from("LIVE"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = careful(u"LIVE"_s),
         .quick = true},
        {.name = "a sandbox profile, and the answer says production",
         .injected = from("production"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = careful(u"production"_s)},
        {.name = "a live profile, and the answer says SANDBOX",
         .injected = toALiveProfileFrom("SANDBOX"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = careful(u"SANDBOX"_s)},
        {.name = "a live profile, and the answer says LIVE",
         .injected = toALiveProfileFrom("LIVE"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted()},
        {.name = "a sandbox profile, and the answer says Sandbox in its own spelling",
         .injected = from("sandBox"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted()},
        {.name = "a refusal that comes from LIVE",
         .injected =
             answered({.kind = GatewayBehaviour::Kind::Answer, .statusCode = "RPI", .sentence = "No", .environment = "LIVE"}),
         .outcome = State::Refused,
         .arrivals = {1, 1},
         .words = careful(u"LIVE"_s)},
        {.name = "an environment with markup that writes from right to left",
         .injected = from("<b>\u202EEVIL</b>"),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = careful(u"<b>\uFFFDEVIL</b>"_s)},
        {.name = "the first answer to a list says LIVE: the rest of the list does not leave",
         .injected = slowly(from("LIVE")),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = {.list = careful(u"LIVE"_s).reminder},
         .quick = true,
         .listed = 3,
         .others = State::Cancelled},
    };
}

} // namespace payoutdesk

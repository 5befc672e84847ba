// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using WhenIdle = GatewayManners::WhenIdle;

/// Four connections are opened by four reminders at once to other people, answered, and left alone until the server's side of
/// them is gone.
Fault::Step fourConnectionsLeftFor(int ms)
{
    return [ms](FaultStage &stage) {
        QList<ObjectId> others;
        for (const auto *id :
             {"657aa9841b8d3897ff0a8701", "657aa9841b8d3897ff0a8702", "657aa9841b8d3897ff0a8703", "657aa9841b8d3897ff0a8704"})
            others.append(*ObjectId::parse(QString::fromLatin1(id)));
        stage.office.desk().remind(SubmissionId::create(), others, Desk::Hold::No);
        stage.waitUntil([&] { return stage.office.gateway.arrivalCount() == 4; }, 10'000);
        stage.wait(ms);
        if (stage.office.gateway.connectionCount() != 4)
            stage.alsoWrong = [] { return u"there were not four connections to begin with"_s; };
    };
}

Fault::Step forgetful(WhenIdle how)
{
    return [how](FaultStage &stage) {
        stage.answer({.delayMs = 400}); // longer than four take to leave, so that each has a lane of its own
        stage.office.gateway.setManners({.idleLimitMs = 2'100, .whenIdle = how});
    };
}

} // namespace

QList<Fault> faultsOfOldConnections()
{
    return {
        {.name = "four kept connections that the server has closed meanwhile",
         .injected = forgetful(WhenIdle::Close),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = {.list = lastOfFourAccepted()},
         .atHand = fourConnectionsLeftFor(3'000)},
        {.name = "four kept connections that a router on the way has forgotten",
         .injected = forgetful(WhenIdle::DropNext),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = {.list = lastOfFourAccepted()},
         .atHand = fourConnectionsLeftFor(3'000),
         .quick = true},
    };
}

} // namespace payoutdesk

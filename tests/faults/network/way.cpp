// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

const auto didNotAnswer = u"127.0.0.1 did not answer the call."_s;

} // namespace

QList<Fault> faultsOfTheWay()
{
    return {
        {.name = "nobody listens at the address",
         .injected = nobodyListens(),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(noConnection),
         .quick = true},
        {.name = "nobody knows the name of the address",
         .injected = at(u"https://api.nowhere.invalid"_s),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(u"no connection to api.nowhere.invalid."_s)},
        {.name = "a black hole: whatever goes there is dropped",
         .injected = intoTheBlackHole(),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(didNotAnswer),
         .deadlineSeconds = 1,
         .quick = true},
        {.name = "the call is taken, and then there is silence",
         .injected = mannered({.onConnect = GatewayManners::OnConnect::Silence}),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(didNotAnswer),
         .deadlineSeconds = 1},
        {.name = "the call is taken and hung up at once",
         .injected = mannered({.onConnect = GatewayManners::OnConnect::Close}),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(noConnection)},
    };
}

} // namespace payoutdesk

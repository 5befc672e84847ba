// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;
using Kind = GatewayBehaviour::Kind;

QList<Fault> faultsAfterTheRequest()
{
    return {
        {.name = "the server hangs up once it has the request",
         .injected = answered({.kind = Kind::CloseAfterBody}),
         .outcome = Unknown,
         .arrivals = {1, 1},
         .words = notKnown(u"The connection broke after the request had left."_s),
         .quick = true},
        {.name = "the server never answers",
         .injected = answered({.kind = Kind::Hang}),
         .outcome = Unknown,
         .arrivals = {1, 1},
         .words = notKnown(u"No answer within 1 s."_s),
         .deadlineSeconds = 1,
         .quick = true},
    };
}

} // namespace payoutdesk

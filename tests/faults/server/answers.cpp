// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;
using Kind = GatewayBehaviour::Kind;

QList<Fault> oddAnswers()
{
    return {
        {.name = "the server does all that it should",
         .injected = answered({}),
         .outcome = Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(),
         .quick = true},
        {.name = "an empty answer",
         .injected = bytes(withLength("200 OK", {})),
         .outcome = Unknown,
         .arrivals = {1, 1},
         .words = notKnown(u"Instantpay's answer does not say whether it was done."_s),
         .quick = true},
    };
}

} // namespace payoutdesk

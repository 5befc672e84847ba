// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;

QList<Fault> faultsBeforeTheRequest()
{
    return {
        {.name = "the certificate has expired",
         .injected = certified(TestServer::Expired),
         .outcome = NotSent,
         .arrivals = {0, 0},
         .words = notSent(u"127.0.0.1 could not prove that it is Instantpay (its certificate was not accepted)."_s),
         .quick = true},
    };
}

} // namespace payoutdesk

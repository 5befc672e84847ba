// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_suite.h"
#include "tests/faults/server/tables.h"

int main(int argc, char *argv[])
{
    using namespace payoutdesk;
    return tryFaults(argc, argv, "server",
                     faultsOfStatusCodes() + faultsOfSentences() + faultsOfHttpStatus() + faultsOfRetryAfter() +
                         faultsOfRedirects() + faultsOfEnvelopes() + faultsOfSurroundings());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_suite.h"
#include "tests/faults/store/tables.h"

int main(int argc, char *argv[])
{
    using namespace payoutdesk;
    return tryFaults(argc, argv, "store", failingWrites() + damagedStores() + damagedPages() + refusedPlaces() + tornStores());
}

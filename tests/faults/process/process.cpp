// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_suite.h"
#include "tests/faults/process/tables.h"

int main(int argc, char *argv[])
{
    using namespace payoutdesk;
    return tryFaults(argc, argv, "process", killedAtEveryPoint() + endedMeanwhile() + twoPrograms());
}

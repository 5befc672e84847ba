// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_suite.h"
#include "tests/faults/keychain/tables.h"

namespace {

/// The suite runs once without a bus and once on a bus of its own. What belongs to the other run stays in the catalogue, so that
/// a line has one number in both, and has nothing to say.
QList<payoutdesk::Fault> onlyWith(const char *keyring, QList<payoutdesk::Fault> faults)
{
    if (qgetenv("PAYOUTDESK_KEYRING_MODE") != keyring) {
        for (payoutdesk::Fault &fault : faults)
            fault.words = {};
    }
    return faults;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace payoutdesk;
    return tryFaults(argc, argv, "keychain",
                     onlyWith("no-bus", withoutBus()) +
                         onlyWith("no-service", withoutService() + keychainsThatRefuse() + keychainsThatLose()));
}

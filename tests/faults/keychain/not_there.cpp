// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/keychain/keychain_means.h"
#include "tests/faults/keychain/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;

namespace {

const auto noKeychain = u"Waiting: this computer has no password store running and the credentials were not entered since the "
                        "start. Nothing left this computer."_s;

QList<Fault> rows(const QByteArray &what)
{
    return {
        {.name = what,
         .injected = useSessionBus,
         .outcome = Queued,
         .arrivals = {0, 0},
         .words = {noKeychain, noKeychain},
         .quick = true},
        {.name = what + ", and the credentials are entered before the press",
         .injected = useSessionBus,
         .outcome = Accepted,
         .arrivals = {1, 1},
         .words = onlyReminder(addedOrAccepted()),
         .atHand = inOrder({entersCredentials(), presses({u"Understood"_s})})},
        {.name = what + ", and the credentials are entered after the press",
         .injected = useSessionBus,
         .outcome = Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(),
         .meanwhile = inOrder({says({noKeychain, noKeychain}), presses({u"Open credentials"_s}), entersCredentials(),
                               presses({u"Send them now"_s}), goesBack()})},
    };
}

} // namespace

QList<Fault> withoutBus() { return rows("there is no session bus"); }

QList<Fault> withoutService() { return rows("nobody on the bus offers a password store"); }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/keychain/keychain_means.h"
#include "tests/faults/keychain/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

const auto notThere = u"Waiting: no client secret is saved for this profile. Nothing left this computer."_s;

/// How the secret stands now is said on top of what became of saving it.
Fault::Step looksBehind()
{
    return inOrder({[](FaultStage &stage) { stage.wait(1'500); }, presses({u"Next message"_s})});
}

Fault behind(Fault fault)
{
    fault.meanwhile = inOrder({fault.meanwhile, looksBehind()});
    return fault;
}

Fault saving(const QByteArray &name, const FakeSecretService::Manner &manner, const QString &words)
{
    return {.name = name,
            .injected = keyringWith({}, manner),
            .outcome = {},
            .arrivals = {0, 0},
            .words = {.reminder = words},
            .meanwhile = entersCredentials(),
            .pressed = false,
            .deadlineSeconds = 5};
}

} // namespace

QList<Fault> keychainsThatLose()
{
    QList<Fault> faults{
        behind(saving(
            "the password store says that it has written the secret, and has not", {.keepsItems = true, .losesWrites = true},
            u"The password store did not keep the credentials. Save again; if it stays, ask who looks after this computer."_s)),
        behind(saving("the password store is locked when the secret is saved", {.locked = true, .keepsItems = true},
                      u"The password store is locked, so the credentials are not saved yet. They will be when you unlock it."_s)),
        saving("the password store hangs when the secret is saved", {.keepsItems = true, .silentAt = u"CreateItem"_s},
               u"The password store does not answer, so the credentials were not saved. Try again."_s),
        saving("the password store dies when the secret is saved", {.keepsItems = true, .diesAt = u"CreateItem"_s},
               u"This computer has no password store running; the credentials are forgotten when you close."_s),
        {.name = "the secret is removed between the start and the press",
         .injected = keyring({.keepsItems = true}),
         .outcome = State::Queued,
         .arrivals = {0, 0},
         .words = {notThere, notThere},
         .atHand = itemGoes(),
         .deadlineSeconds = 5},
        {.name = "the secret is removed between reading it and sending",
         .injected = keyring({.keepsItems = true}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(),
         .atHand = turns({.keepsItems = true, .losesWhatWasRead = true})},
        // The list begins with the newest link, which is Asha's.
        {.name = "the secret is removed behind the first of a list",
         .injected = keyring({.keepsItems = true}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = {.list = notThere},
         .atHand = turns({.keepsItems = true, .losesWhatWasRead = true}),
         .deadlineSeconds = 5,
         .listed = 2,
         .others = State::Queued},
    };
    faults.first().quick = true;
    return faults;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/keychain/keychain_means.h"
#include "tests/faults/keychain/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;
using Prompting = FakeSecretService::Prompting;

namespace {

FaultWords bothSay(const QString &words) { return {words, words}; }

const auto locked = bothSay(u"The password store is locked. You can type; nothing is sent."_s);
const auto silent = bothSay(u"Waiting: the password store does not answer. Nothing left this computer."_s);
const auto gone = bothSay(u"Waiting: this computer has no password store running and the credentials were not entered since the "
                          "start. Nothing left this computer."_s);
const auto notThere = bothSay(u"Waiting: no client secret is saved for this profile. Nothing left this computer."_s);

Fault waiting(const QByteArray &name, const Fault::Step &injected, const FaultWords &words, const Fault::Step &meanwhile = {})
{
    return {.name = name,
            .injected = injected,
            .outcome = Queued,
            .arrivals = {0, 0},
            .words = words,
            .meanwhile = meanwhile,
            .deadlineSeconds = 5};
}

Fault turning(const QByteArray &name, const FakeSecretService::Manner &manner, const FaultWords &words)
{
    Fault fault = waiting(name, keyring({.keepsItems = true}), words);
    fault.atHand = turns(manner);
    return fault;
}

} // namespace

QList<Fault> keychainsThatRefuse()
{
    QList<Fault> faults{
        waiting("the password store is locked", keyring({.locked = true, .keepsItems = true}), locked),
        waiting("the password store is locked, and its prompt is dismissed",
                keyring({.locked = true, .prompting = Prompting::Dismissed, .keepsItems = true}), locked,
                inOrder({untilItWaits(), presses({u"Unlock"_s})})),
        waiting("the password store is locked, and nobody answers its prompt",
                keyring({.locked = true, .prompting = Prompting::Open, .keepsItems = true}), locked,
                inOrder({untilItWaits(), presses({u"Unlock"_s})})),
        turning("the password store was locked since the start", {.locked = true, .keepsItems = true}, locked),
        turning("the password store says nothing any more", {.silent = true}, silent),
        turning("the password store stands open and a search in it hangs", {.keepsItems = true, .silentAt = u"SearchItems"_s},
                silent),
        turning("the password store hangs while it hands over the secret", {.keepsItems = true, .silentAt = u"GetSecrets"_s},
                silent),
        turning("the password store answers after the limit", {.delayMs = 700, .keepsItems = true}, silent),
        turning("the password store dies while it is asked how it stands", {.keepsItems = true, .diesAt = u"ReadAlias"_s},
                silent),
        turning("the password store dies while it searches", {.keepsItems = true, .diesAt = u"SearchItems"_s}, gone),
        turning("the password store dies while it hands over the secret", {.keepsItems = true, .diesAt = u"GetSecrets"_s}, gone),
        waiting("the password store has no collection yet", keyring({.noCollection = true, .keepsItems = true}), notThere),
        waiting("there is no item for this profile", keyringWith({}), notThere),
        waiting("the item is not one of ours", keyringWith("a password, and nothing else"), notThere),
        waiting(
            "the item was saved for another address",
            keyringWith(R"({"clientId":"aW52ZW50ZWQ=","clientSecret":"invented","origin":"https://other.example.in:443"})"),
            bothSay(u"Waiting: the client secret was saved for another address. Enter it again. Nothing left this computer."_s)),
        {.name = "the password store is locked, is opened, and somebody says that it may go",
         .injected = keyring({.locked = true, .prompting = Prompting::AtOnce, .keepsItems = true}),
         .outcome = Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(),
         .meanwhile = inOrder({untilItWaits(), presses({u"Unlock"_s, u"Send them now"_s})})},
        {.name = "the password store is slow, and within the limit",
         .injected = keyring({.delayMs = 60, .keepsItems = true}),
         .outcome = Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted()},
    };
    faults.first().quick = true;
    return faults;
}

} // namespace payoutdesk

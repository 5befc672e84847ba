// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/store/disk_means.h"
#include "tests/faults/store/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using enum OperationState;
using failing_disk::Manner;

namespace {

FaultWords bothSay(const QString &words) { return {words, words}; }

const auto full =
    bothSay(u"The disk is full, so it could not be written down. Nothing was sent. Free some space and try again."_s);
const auto failed =
    bothSay(u"It could not be written down on this computer. Nothing was sent. Try again; if it stays, restart Payout Desk."_s);
const auto waits =
    bothSay(u"Waiting: it could not be written down on this computer first; the disk may be full. Nothing left this computer."_s);
const auto fullAfterwards = bothSay(
    u"The disk is full, so Instantpay's answer could not be written down. The request has left: do not send it again. Free some "
    "space; it is written down as soon as there is room."_s);
const auto failedAfterwards = bothSay(
    u"Instantpay's answer could not be written down on this computer. The request has left: do not send it again. It is tried "
    "again every few seconds."_s);
const FaultWords toResolve{u"Since the last start: 1 reminder to resolve."_s, u"Since the last start: 1 contact to resolve."_s};

Fault when(const QByteArray &name, const QByteArray &point, Manner manner, std::optional<OperationState> outcome,
           const FaultArrivals &arrivals, const FaultWords &words)
{
    const DiskFault disk = diskFails(point, manner);
    return {.name = name,
            .injected = disk.injected,
            .outcome = outcome,
            .arrivals = arrivals,
            .words = words,
            .atHand = disk.atHand,
            .meanwhile = disk.meanwhile,
            .deadlineSeconds = 10};
}

Fault then(Fault fault, const Fault::Step &next)
{
    fault.meanwhile = inOrder({fault.meanwhile, next});
    return fault;
}

Fault quick(Fault fault)
{
    fault.quick = true;
    return fault;
}

} // namespace

QList<Fault> failingWrites()
{
    return {
        quick(when("the disk is full when the press is to be written down", "after-press", Manner::Full, {}, {0, 0}, full)),
        when("writing the press down fails", "after-press", Manner::WriteFails, {}, {0, 0}, failed),
        when("the press cannot be brought onto the disk", "after-press", Manner::SyncFails, {}, {0, 0}, failed),

        when("the disk is full when the hold ends", "after-intent", Manner::Full, Held, {0, 0}, onlyReminder(full)),
        then(when("the disk is full when the hold ends, and has room again", "after-intent", Manner::Full, Accepted, {1, 1},
                  onlyReminder(addedOrAccepted())),
             worksAgainAfter(full)),

        quick(when("the disk is full at the claim", "before-claim", Manner::Full, Queued, {0, 0}, waits)),
        when("writing the claim fails", "before-claim", Manner::WriteFails, Queued, {0, 0}, waits),
        when("the claim cannot be brought onto the disk", "before-claim", Manner::SyncFails, Queued, {0, 0}, waits),
        // What was not synced may be there all the same: then it counts as claimed, and nobody knows.
        then(when("the claim cannot be brought onto the disk, and the program starts again", "before-claim", Manner::SyncFails,
                  Unknown, {0, 0}, toResolve),
             restarts()),

        quick(when("the disk is full when the outcome comes", "after-reply", Manner::Full, Sending, {1, 1}, fullAfterwards)),
        when("writing the outcome fails", "after-reply", Manner::WriteFails, Sending, {1, 1}, failedAfterwards),
        when("the outcome cannot be brought onto the disk", "after-reply", Manner::SyncFails, Sending, {1, 1}, failedAfterwards),
        then(when("the disk is full when the outcome comes, and has room again", "after-reply", Manner::Full, Accepted, {1, 1},
                  addedOrAccepted()),
             worksAgainAfter(fullAfterwards)),
        then(when("the disk is full when the outcome comes, and the program starts again", "after-reply", Manner::Full, Unknown,
                  {1, 1}, toResolve),
             restarts()),
    };
}

} // namespace payoutdesk

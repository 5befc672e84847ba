// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

#include <QProcess>

#include <csignal>

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using Kind = GatewayBehaviour::Kind;
using OnHead = GatewayManners::OnHead;

/// The whole process stands still, as after Ctrl+Z or with a laptop's lid shut, while the request is under way; another process
/// wakes it up.
Fault::Step stoodStill(int ms)
{
    return [ms](FaultStage &stage) {
        stage.waitUntil([&] { return stage.arrivals() > 0; }, 10'000);
        const QString wake = u"sleep %1; kill -CONT %2"_s.arg(ms / 1000.0).arg(QCoreApplication::applicationPid());
        if (!QProcess::startDetached(u"/bin/sh"_s, {u"-c"_s, wake}))
            qFatal("no shell");
        ::raise(SIGSTOP);
    };
}

} // namespace

QList<Fault> faultsOfTheConnection()
{
    return {
        {.name = "the server hangs up once it has the request",
         .injected = answered({.kind = Kind::CloseAfterBody}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke),
         .quick = true},
        {.name = "the server closes politely once it has the request",
         .injected = bytes({}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "the server resets the connection once it has the request",
         .injected = answered({.kind = Kind::ResetAfterBody}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke),
         .quick = true},
        {.name = "the server hangs up half a second after the request",
         .injected = answered({.kind = Kind::CloseAfterBody, .delayMs = 500}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "the server resets the connection half a second after the request",
         .injected = answered({.kind = Kind::ResetAfterBody, .delayMs = 500}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "the server reads the head of the request and hangs up",
         .injected = mannered({.onHead = OnHead::HangUp}),
         .outcome = State::Unknown,
         .arrivals = {0, 1},
         .words = notKnown(broke)},
        {.name = "the server reads the head of the request and resets the connection",
         .injected = mannered({.onHead = OnHead::Reset}),
         .outcome = State::Unknown,
         .arrivals = {0, 1},
         .words = notKnown(broke)},
        {.name = "the server reads the head of the request and nothing more",
         .injected = mannered({.onHead = OnHead::Stay}),
         .outcome = State::Unknown,
         .arrivals = {0, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "the server never answers",
         .injected = answered({.kind = Kind::Hang}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1,
         .quick = true},
        {.name = "a good answer comes after the deadline",
         .injected = answered({.delayMs = 1'500}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .meanwhile = [](FaultStage &stage) { stage.wait(2'000); },
         .deadlineSeconds = 1},
        {.name = "a good answer comes just before the deadline",
         .injected = answered({.delayMs = 1'200}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(),
         .deadlineSeconds = 4},
        {.name = "the program is stopped for longer than it waits for an answer, and goes on",
         .injected = answered({.kind = Kind::Hang}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .meanwhile = stoodStill(2'500),
         .standsStill = true,
         .deadlineSeconds = 1},
        {.name = "the program is stopped while the connection breaks, and goes on",
         .injected = answered({.kind = Kind::CloseAfterBody, .delayMs = 200}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke),
         .meanwhile = stoodStill(2'000),
         .standsStill = true},
        // A minute for each, so the reminder has to stand for the contact; the two rows above have both.
        {.name = "the program is stopped for a minute while an answer comes, and goes on",
         .injected = answered({.delayMs = 1'000}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = onlyReminder(notKnown(u"No answer within 30 s."_s)),
         .meanwhile = stoodStill(60'000),
         .standsStill = true},
    };
}

} // namespace payoutdesk

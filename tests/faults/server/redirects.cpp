// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/server/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

/// A second server, trusted like the first. It must not even be called: a redirect that is followed would bring it the secret.
GatewayThread &elsewhere(FaultStage &stage)
{
    auto &other = stage.use<GatewayThread>();
    if (!other.start(testServerTls()))
        qFatal("no port on 127.0.0.1");
    stage.alsoWrong = [&other] { return other.connectionCount() > 0 ? u"the other host was called"_s : QString(); };
    return other;
}

Fault::Step toAnotherHost(const QByteArray &status)
{
    return [status](FaultStage &stage) {
        const QByteArray there = elsewhere(stage).baseUrl().toLatin1() + "/payments/payout/link/notify";
        bytes(withLength(status, {}, "Location: " + there + "\r\n"))(stage);
    };
}

Fault::Step toItself(const QByteArray &status, const QByteArray &path)
{
    return bytes(withLength(status, {}, "Location: " + path + "\r\n"));
}

} // namespace

QList<Fault> faultsOfRedirects()
{
    const FaultWords words = notKnown(u"Instantpay's answer does not say whether it was done."_s);
    QList<Fault> faults;
    for (const char *const line :
         {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"}) {
        const QByteArray status = line;
        faults += QList<Fault>{
            {.name = "HTTP " + status + ", to another host",
             .injected = toAnotherHost(status),
             .outcome = State::Unknown,
             .arrivals = {1, 1},
             .words = words,
             .quick = status.startsWith("307")},
            {.name = "HTTP " + status + ", to another path of the same host",
             .injected = toItself(status, "/elsewhere"),
             .outcome = State::Unknown,
             .arrivals = {1, 1},
             .words = words},
        };
    }
    faults += QList<Fault>{
        {.name = "HTTP 307 to the very same address",
         .injected = toItself("307 Temporary Redirect", "/payments/payout/link/notify"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = onlyReminder(words)},
        {.name = "HTTP 307 to nowhere",
         .injected = bytes(withLength("307 Temporary Redirect", {})),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = words},
        {.name = "HTTP 302 to a file of this computer",
         .injected = toItself("302 Found", "file:///etc/passwd"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = words},
        {.name = "HTTP 200 that wants to be refreshed elsewhere",
         .injected =
             [](FaultStage &stage) {
                 const QByteArray there = elsewhere(stage).baseUrl().toLatin1();
                 bytes(withLength("200 OK", envelope(),
                                  "Refresh: 0; url=" + there + "\r\nLink: <" + there + ">; rel=preload\r\n"))(stage);
             },
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
    };
    return faults;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_stage.h"
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using Then = ByteServer::Then;

const auto notProven = u"127.0.0.1 could not prove that it is Instantpay (its certificate was not accepted)."_s;

Fault::Step trustingNobody()
{
    return [](FaultStage &stage) { stage.office.trust.clear(); };
}

} // namespace

QList<Fault> faultsOfTheHandshake()
{
    return {
        {.name = "the certificate has expired",
         .injected = certified(TestServer::Expired),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven),
         .quick = true},
        {.name = "the certificate is another host's",
         .injected = certified(TestServer::AnotherName),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven)},
        {.name = "the certificate is signed by somebody whom nobody trusts",
         .injected = trustingNobody(),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven)},
        {.name = "the server speaks nothing newer than TLS 1.1",
         .injected = says(helloOfTls11(), Then::Stay),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven)},
        {.name = "the server refuses the handshake with an alert",
         .injected = says(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), Then::Close),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven)},
        {.name = "the connection is reset in the handshake",
         .injected = says({}, Then::Reset),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(noConnection),
         .quick = true},
        {.name = "the connection is closed in the handshake",
         .injected = says({}, Then::Close),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(noConnection)},
        {.name = "the connection is reset in the middle of the server's hello",
         .injected = says(helloOfTls11().left(20), Then::Reset),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(noConnection)},
        {.name = "the handshake stops half-way",
         .injected = says(helloOfTls11().left(20), Then::Stay),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(u"127.0.0.1 did not answer the call."_s),
         .deadlineSeconds = 1},
        {.name = "the server answers the handshake in plain HTTP",
         .injected = says(withLength("400 Bad Request", {}), Then::Close),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven)},
        {.name = "the server answers the handshake with rubbish",
         .injected = says("SSH-2.0-OpenSSH_9.2\r\n", Then::Close),
         .outcome = State::NotSent,
         .arrivals = {0, 0},
         .words = notSent(notProven)},
    };
}

} // namespace payoutdesk

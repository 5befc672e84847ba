// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using End = GatewayBehaviour::End;

} // namespace

QList<Fault> faultsOfTheHead()
{
    return {
        {.name = "half a status line, then it closes",
         .injected = bytes("HTTP/1.1 2"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke),
         .quick = true},
        {.name = "half a status line, then a reset",
         .injected = bytes("HTTP/1.1 2", End::Reset),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "half a status line, then silence",
         .injected = bytes("HTTP/1.1 2", End::Stay),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "a head that is cut, then it closes",
         .injected = bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Le"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "a head that is cut, then it hangs up",
         .injected = bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Le", End::HangUp),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "a head that is cut, then silence",
         .injected = bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n", End::Stay),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "\"100 Continue\", then it closes",
         .injected = bytes("HTTP/1.1 100 Continue\r\n\r\n"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "\"100 Continue\", then silence",
         .injected = bytes("HTTP/1.1 100 Continue\r\n\r\n", End::Stay),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "bytes that are no HTTP",
         .injected = bytes("\x16\x03\x01 this is no HTTP\r\n\r\n"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "another service's greeting",
         .injected = bytes("220 mail.example.in ESMTP\r\n"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "a page without a head, as before HTTP/1.0",
         .injected = bytes("<html><body>It works!</body></html>"),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "a thousand zero bytes",
         .injected = bytes(QByteArray(1'000, '\0')),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(broke)},
        {.name = "the head drips, a byte at a time, until after the deadline",
         .injected = answered({.dripMs = 40}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1,
         .quick = true},
        {.name = "a line of the head of 1 MB",
         .injected = bytes(withLength("200 OK", envelope(), "X-Long: " + QByteArray(1024 * 1024, 'x') + "\r\n")),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
        {.name = "a status line of 1 MB",
         .injected = bytes(withLength("200 " + QByteArray(1024 * 1024, 'x'), envelope())),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
        {.name = "twenty thousand lines of head",
         .injected = bytes(withLength("200 OK", envelope(), QByteArray("X-Some: line\r\n").repeated(20'000))),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted(u"Done"_s)},
    };
}

} // namespace payoutdesk

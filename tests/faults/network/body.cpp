// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_words.h"
#include "tests/faults/means.h"
#include "tests/faults/network/tables.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

using End = GatewayBehaviour::End;
using Kind = GatewayBehaviour::Kind;

const auto incomplete = u"The answer was incomplete."_s;
const auto saysNothing = u"Instantpay's answer does not say whether it was done."_s;

QByteArray length(qsizetype bytes) { return "Content-Length: " + QByteArray::number(bytes) + "\r\n"; }

QByteArray chunk(const QByteArray &text) { return QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n"; }

constexpr auto chunked = "Transfer-Encoding: chunked\r\n";

/// Byte by byte, because a reset may overtake what was written just before it.
Fault::Step drippedThenReset(const QByteArray &raw)
{
    return answered({.kind = Kind::Raw, .raw = raw, .end = End::Reset, .dripMs = 1});
}

/// envelope(), made by gzip.
constexpr auto packedEnvelope = "H4sIAAAAAAACA6tWKi5JLCktTs5PSVWyUgqJ8FPSgQoBuS75ealAfkpiSaKSVbVSfGYKUNDMxDTJ"
                                "yMI4yTLJKNXIxCg12cIgJcU02UipVkcpNa8ssyg/Lzc1rwSoMtjRz8XJP0KpFgBIX8vCZgAAAA==";

/// Blanks, packed to a thousandth: 40 MB come as 40 KB, which is less than the 64 KiB that are read of an answer.
QByteArray gzipBomb(qsizetype megabytes)
{
    // Raw deflate of Qt's zlib stream, without its two bytes of head and four of sum, between gzip's own.
    const QByteArray packed = qCompress(QByteArray(megabytes * 1024 * 1024, ' '), 9).mid(4 + 2).chopped(4);
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03", 10) + packed + QByteArray(8, '\0');
}

} // namespace

QList<Fault> faultsOfTheBody()
{
    const QByteArray whole = envelope();
    return {
        {.name = "a body shorter than its length, then it closes",
         .injected = bytes(http("200 OK", length(whole.size()), whole.chopped(20))),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete),
         .quick = true},
        {.name = "a whole envelope, five bytes short of the stated length",
         .injected = bytes(http("200 OK", length(whole.size() + 5), whole)),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "a body shorter than its length, then a reset",
         .injected = drippedThenReset(http("200 OK", length(whole.size()), whole.chopped(20))),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "a body shorter than its length, then silence",
         .injected = bytes(http("200 OK", length(whole.size()), whole.chopped(20)), End::Stay),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "two lengths that differ",
         .injected = bytes(http("200 OK", length(whole.size()) + length(whole.size() + 5), whole)),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "a length that is no number",
         .injected = bytes(http("200 OK", "Content-Length: many\r\n", whole)),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "chunks that stop in the middle of one",
         .injected = bytes(http("200 OK", chunked, chunk(whole).chopped(30))),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "chunks without the last one",
         .injected = bytes(http("200 OK", chunked, chunk(whole))),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "chunks without the last one, then silence",
         .injected = bytes(http("200 OK", chunked, chunk(whole)), End::Stay),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "a chunk whose size is no number",
         .injected = bytes(http("200 OK", chunked, "zz\r\n" + whole + "\r\n0\r\n\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "no length, and an envelope that is cut",
         .injected = bytes(http("200 OK", {}, whole.chopped(20))),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "no length, and the connection is reset behind a whole envelope",
         .injected = drippedThenReset(http("200 OK", {}, whole)),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "the body drips, a byte at a time, until after the deadline",
         .injected = answered({.dripMs = 40, .headAtOnce = true}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(noAnswer),
         .deadlineSeconds = 1},
        {.name = "the whole answer drips, and is there before the deadline",
         .injected = answered({.dripMs = 2}),
         .outcome = State::Accepted,
         .arrivals = {1, 1},
         .words = addedOrAccepted()},
        {.name = "a body without an end",
         .injected = answered({.kind = Kind::Endless}),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete),
         .quick = true},
        {.name = "a body of 1 MB",
         .injected = bytes(withLength("200 OK", envelope("TXN", QByteArray(1024 * 1024, 'x')))),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        // Nothing packed is asked for, so nothing is unpacked: what comes is read as it is, and is no envelope.
        {.name = "a good envelope, packed without being asked for it",
         .injected = bytes(withLength("200 OK", QByteArray::fromBase64(packedEnvelope), "Content-Encoding: gzip\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "a gzip bomb: 40 MB, packed into less than is read of an answer",
         .injected = bytes(withLength("200 OK", gzipBomb(40), "Content-Encoding: gzip\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
        {.name = "a gzip bomb: 100 MB, packed into more than is read of an answer",
         .injected = bytes(withLength("200 OK", gzipBomb(100), "Content-Encoding: gzip\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(incomplete)},
        {.name = "an answer that says it is packed, and is not",
         .injected = bytes(withLength("200 OK", "no gzip at all", "Content-Encoding: gzip\r\n")),
         .outcome = State::Unknown,
         .arrivals = {1, 1},
         .words = notKnown(saysNothing)},
    };
}

} // namespace payoutdesk

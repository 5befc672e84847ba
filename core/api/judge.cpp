// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/judge.h"

#include "core/api/http_date.h"
#include "core/api/status_codes.h"

#include <algorithm>

namespace payoutdesk {
namespace {

NotSentCause causeOfNotSent(const Exchange &exchange)
{
    if (exchange.stop == Exchange::Stop::NoTunnel)
        return NotSentCause::ProxyFailed;
    // Whoever ended it, the timer or a person: it waited for a connection that did not come.
    if (exchange.stop != Exchange::Stop::None)
        return NotSentCause::NoAnswerToConnect;
    switch (exchange.trouble) {
    case Exchange::Trouble::Tls:
        return NotSentCause::TlsFailed;
    case Exchange::Trouble::Proxy:
        return NotSentCause::ProxyFailed;
    case Exchange::Trouble::NoAnswer:
        return NotSentCause::NoAnswerToConnect;
    case Exchange::Trouble::Network:
    case Exchange::Trouble::None:
        break;
    }
    return NotSentCause::NoConnection;
}

/// Why there is no whole answer, when there is none.
UnknownCause causeOfNoAnswer(const Exchange &exchange)
{
    switch (exchange.stop) {
    case Exchange::Stop::Deadline:
    case Exchange::Stop::NoTunnel:
        return UnknownCause::NoAnswerInTime;
    case Exchange::Stop::Person:
        return UnknownCause::StoppedWaiting;
    case Exchange::Stop::AnswerTooLarge:
        return UnknownCause::AnswerIncomplete;
    case Exchange::Stop::None:
        break;
    }
    return exchange.httpStatus ? UnknownCause::AnswerIncomplete : UnknownCause::ConnectionBroke;
}

/// Content-Length as a number. A repeated header arrives as a list; only equal lengths are one length.
std::optional<qint64> statedLength(const Exchange &exchange)
{
    const auto stated = exchange.header("content-length");
    if (!stated || exchange.header("transfer-encoding"))
        return std::nullopt;
    std::optional<qint64> length;
    const QList<QByteArray> parts = stated->split(',');
    for (const QByteArray &part : parts) {
        bool isNumber = false;
        const qint64 number = part.trimmed().toLongLong(&isNumber);
        if (!isNumber || (length && *length != number))
            return -1; // stated, but not to be trusted: equal to no number of bytes
        length = number;
    }
    return length;
}

bool isWhole(const Exchange &exchange)
{
    if (!exchange.httpStatus || exchange.stop == Exchange::Stop::AnswerTooLarge)
        return false;
    if (const auto length = statedLength(exchange))
        return exchange.received.size() == *length;
    // Chunked, or ended by closing: only a quiet transport vouches for the end.
    return exchange.stop == Exchange::Stop::None && exchange.trouble == Exchange::Trouble::None;
}

bool mayBeTakenAtItsWord(int httpStatus) { return httpStatus >= 200 && httpStatus < 300; }

bool isBusy(int httpStatus) { return httpStatus == 429 || httpStatus == 503; }

Verdict verdictOf(const Exchange &exchange, const Envelope &envelope)
{
    const ServerSaid &said = envelope.said;
    const auto doubt = [&said] { return Verdict(Unknown{UnknownCause::AnswerUnclear, said}); };
    const int status = *exchange.httpStatus;
    // Done, or taken, before all of the request was there? Then the answer is about something else.
    const bool saysSo = mayBeTakenAtItsWord(status) && exchange.bytesServed == exchange.bodySize;
    return std::visit(Match{[&](SaysDone) { return saysSo ? Verdict(Done{envelope}) : doubt(); },
                            [&](SaysPending) { return saysSo ? Verdict(Pending{said}) : doubt(); },
                            [&](RefusalClass why) {
                                return isBusy(status) ? doubt() : Verdict(Refused{why, said});
                            },
                            [&](SaysNeitherNor) { return doubt(); }},
                      meaningOf(said.statusCode, said.status));
}

} // namespace

std::optional<QByteArray> Exchange::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

Verdict judge(const Exchange &exchange)
{
    if (exchange.bytesServed == 0 && !exchange.httpStatus)
        return NotSent{causeOfNotSent(exchange)};
    if (!isWhole(exchange))
        return Unknown{causeOfNoAnswer(exchange), std::nullopt};
    const auto envelope = readEnvelope(exchange.received);
    if (!envelope)
        return Unknown{UnknownCause::AnswerUnclear, std::nullopt};
    return verdictOf(exchange, *envelope);
}

std::optional<int> pauseAskedForMs(const Exchange &exchange, qint64 nowUtcMs)
{
    constexpr qint64 unasked = 60'000;
    constexpr qint64 longest = 15 * 60'000;
    if (!exchange.httpStatus || !isBusy(*exchange.httpStatus))
        return std::nullopt;
    const auto asked = exchange.header("retry-after");
    if (!asked)
        return static_cast<int>(unasked);
    bool isNumber = false;
    const qint64 seconds = asked->trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return static_cast<int>(std::min(seconds, longest / 1000) * 1000);
    if (const auto date = parseHttpDate(*asked))
        return static_cast<int>(std::clamp(*date - nowUtcMs, qint64(0), longest));
    return static_cast<int>(unasked);
}

} // namespace payoutdesk

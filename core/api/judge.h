// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/envelope.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace payoutdesk {

/// All that is known once a request is over. Values only: judged without a socket.
struct Exchange {
    /// Why we ourselves ended it. NoTunnel: the proxy did not open the way in time, and not one byte had left.
    enum class Stop { None, Deadline, NoTunnel, Person, AnswerTooLarge };
    /// What the transport complained about. An HTTP status of 400 or 500 is no trouble of the transport.
    enum class Trouble { None, Network, NoAnswer, Tls, Proxy };

    qint64 bodySize = 0;
    qint64 bytesServed = 0; ///< of the body, handed to the socket
    std::optional<int> httpStatus = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< of the answer
    QByteArray received = {};                              ///< its body, as far as it came
    Stop stop = Stop::None;
    Trouble trouble = Trouble::None;

    /// The value of a header of the answer; nothing when there is none.
    [[nodiscard]] std::optional<QByteArray> header(const QByteArray &name) const;
};

/// TXN in a whole answer to a whole request. Accepted only once the endpoint finds its receipt in it.
struct Done {
    Envelope envelope;
};

using Verdict = std::variant<Done, Pending, Refused, NotSent, Unknown>;

/// What an exchange proves, for any endpoint. Counts bytes and never asks for QNetworkReply::error(): a cut body arrives as
/// "no error", and a good answer as "cannot be sent again" (both measured).
[[nodiscard]] Verdict judge(const Exchange &exchange);

/// The same, down to the endpoint's receipt: TXN without one is in doubt.
template <typename Endpoint>
[[nodiscard]] Outcome<typename Endpoint::Receipt> outcomeOf(const Exchange &exchange)
{
    using Result = Outcome<typename Endpoint::Receipt>;
    return std::visit(Match{[](const Done &done) -> Result {
                                if (auto receipt = Endpoint::receipt(done.envelope))
                                    return Accepted<typename Endpoint::Receipt>{*std::move(receipt), done.envelope.said};
                                return Unknown{UnknownCause::AnswerUnclear, done.envelope.said};
                            },
                            [](const auto &other) -> Result { return other; }},
                      judge(exchange));
}

/// How long a batch must pause after this answer: `Retry-After` of a 429 or 503 in seconds or as a date, 60 s without one,
/// 15 min at most. Nothing for every other answer.
[[nodiscard]] std::optional<int> pauseAskedForMs(const Exchange &exchange, qint64 nowUtcMs);

} // namespace payoutdesk

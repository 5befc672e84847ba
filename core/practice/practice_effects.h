// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/object_id.h"
#include "core/practice/gateway_values.h"

#include <QList>
#include <QString>

#include <optional>

namespace payoutdesk {

/// What can be tried out in practice (docs/api.md, "Practice").
enum class PracticeEffect {
    Pending,        ///< Instantpay took it and has not confirmed it
    Slow,           ///< accepted, after eight seconds
    RefusedInput,   ///< something in the request is wrong
    AlreadyDone,    ///< it was done before
    BadCredentials, ///< client id or secret are not known
    BadAddress,     ///< the network address is not known
    AccountStopped, ///< the account itself stops it
    Unavailable,    ///< not switched on for this account
    InDoubt,        ///< an answer that does not say whether it was done
    Hangs,          ///< never answers
    Breaks,         ///< the connection is closed after the request
    Resets,         ///< the connection is reset after the request
    Garbage,        ///< an answer that is no JSON
    CutAnswer,      ///< an answer that stops in the middle
    SaysLive,       ///< accepted, but the reply says LIVE: not what a practice profile expects
};

/// One thing to try: a link of the samples whose reminder has the effect, and an e-mail that gives it to a new contact.
struct PracticeExample {
    PracticeEffect effect;
    ObjectId link;
    QString email;
};

/// All effects, in the order of the enum.
[[nodiscard]] QList<PracticeExample> practiceExamples();

/// What a request asks for: by the last four digits of its link id, or by what stands before the @ (and before a +) of its
/// contact's e-mail. Nothing for all others.
[[nodiscard]] std::optional<PracticeEffect> practiceEffectOf(const GatewayArrival &arrival);

/// How the gateway plays an effect.
[[nodiscard]] GatewayBehaviour behaviourOf(PracticeEffect effect);

} // namespace payoutdesk

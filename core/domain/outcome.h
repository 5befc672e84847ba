// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/match.h"
#include "core/domain/object_id.h"

#include <QString>

#include <optional>
#include <variant>

namespace payoutdesk {

/// What Instantpay wrote in its envelope, as text from outside: never markup, never trusted.
struct ServerSaid {
    QString statusCode;  ///< "TXN"
    QString status;      ///< its sentence
    QString reference;   ///< ipay_uuid, what its help desk asks for
    QString environment; ///< LIVE, PRODUCTION or SANDBOX, as written
    QString timestamp;   ///< Indian time without a zone, as written

    friend bool operator==(const ServerSaid &, const ServerSaid &) = default;
};

/// Instantpay's receipt for a contact.
struct ContactReceipt {
    ObjectId contact;
};
/// Instantpay's receipt for a reminder: it has nothing but its sentence, which ServerSaid holds.
struct ReminderReceipt {};

template <typename Receipt>
struct Accepted {
    Receipt receipt;
    ServerSaid said;
};

/// TUP: taken, not confirmed. Not to be sent again.
struct Pending {
    ServerSaid said;
};

enum class RefusalClass { Input, AlreadyDone, Credentials, Address, Account, Unavailable };

struct Refused {
    RefusalClass why = RefusalClass::Input;
    ServerSaid said;
};

enum class NotSentCause {
    NoConnection, ///< no route, refused, name not found, lost before a byte of the body
    TlsFailed,    ///< the server's certificate or protocol was not acceptable
    ProxyFailed,
    NoAnswerToConnect, ///< deadline passed before a byte of the body left
    SecretMissing,     ///< removed between press and send
    WrongAddress,      ///< the secret belongs to another address than the one in use
    StoreFailed,       ///< the claim could not be written: so nothing was sent
};

/// Certain: not one byte of the body left this computer.
struct NotSent {
    NotSentCause why = NotSentCause::NoConnection;
};

enum class UnknownCause {
    NoAnswerInTime,
    ConnectionBroke, ///< after bytes of the body had left
    AnswerUnclear,   ///< complete, but does not say whether it was done
    AnswerIncomplete,
    ProgramClosed,  ///< found as "sending" at a start
    StoppedWaiting, ///< a person pressed Stop waiting, or closed the program
};

/// After any doubt: it may have happened.
struct Unknown {
    UnknownCause why = UnknownCause::NoAnswerInTime;
    std::optional<ServerSaid> said;
};

template <typename Receipt>
using Outcome = std::variant<Accepted<Receipt>, Pending, Refused, NotSent, Unknown>;

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/operation.h"
#include "core/domain/outcome.h"

#include <QString>

#include <optional>
#include <variant>

namespace payoutdesk {

/// Why an operation stands where it stands; monostate where the state says it all.
using OperationCause = std::variant<std::monostate, RefusalClass, NotSentCause, UnknownCause>;

/// The stable word in the database ("no_answer_in_time"); empty for monostate.
[[nodiscard]] QString toWord(const OperationCause &cause);
/// Monostate for a word this version does not know.
[[nodiscard]] OperationCause operationCauseFromWord(const QString &word);

/// A press, as it is written down before anything is sent.
struct NewOperation {
    SubmissionId submission;
    OperationState state = OperationState::Queued; ///< Held or Queued
    std::variant<NewContact, ObjectId> subject;    ///< who is added, or which link is reminded
    QString overrideReason;                        ///< "send now anyway", in the person's words; else empty
    /// The contact that was refused or not sent and is tried again by this press; it can be taken up once.
    std::optional<OperationId> insteadOf = {};

    [[nodiscard]] OperationKind kind() const;
    [[nodiscard]] QString target() const; ///< contactKey() or the link's id
};

/// Stands where a contact stood whose personal text was erased, or can be read no more.
struct ErasedContact {
    friend bool operator==(const ErasedContact &, const ErasedContact &) = default;
};

/// An operation as the store knows it.
struct Operation {
    OperationId id;
    QString submission;
    std::variant<NewContact, ObjectId, ErasedContact> subject = ErasedContact{};
    QString target;
    OperationState state = OperationState::Queued;
    OperationCause cause;
    std::optional<ServerSaid> said;
    std::optional<ObjectId> contact; ///< Instantpay's id of an added contact
    qint64 createdAtMs = 0;          ///< UTC, the press
    qint64 changedAtMs = 0;          ///< UTC, the newest transition
    QString pressedBy;               ///< login name
    QString overrideReason;
    QString decisionNote = {}; ///< what stood with the newest decision of a person
    qint64 sentAtMs = 0;       ///< UTC, claimed for sending: what cooldowns count from; 0 = never

    [[nodiscard]] OperationKind kind() const; ///< RemindLink for an ObjectId, else AddContact
};

/// What an outcome does to an operation: the state and its reasons, one flat record for the store.
struct Settlement {
    OperationState state = OperationState::Unknown;
    OperationCause cause;
    std::optional<ServerSaid> said;
    std::optional<ObjectId> contact;
};

[[nodiscard]] Settlement settlementOf(const Outcome<ContactReceipt> &outcome);
[[nodiscard]] Settlement settlementOf(const Outcome<ReminderReceipt> &outcome);

} // namespace payoutdesk

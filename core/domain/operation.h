// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace payoutdesk {

/// Which of the two calls an operation stands for.
enum class OperationKind { AddContact, RemindLink };

/// Where an operation stands. Transitions are one table, mayBecome().
enum class OperationState {
    Held,            ///< waits its few seconds for an Undo
    Queued,          ///< may go when the secret and a lane are there
    Sending,         ///< claimed: on disk before the first byte leaves
    Accepted,        ///< Instantpay said TXN; the strongest thing we can say
    Pending,         ///< Instantpay said TUP: taken, not confirmed
    Refused,         ///< Instantpay said no, in a complete answer
    NotSent,         ///< certainly nothing left this computer
    Unknown,         ///< it may have happened: a person decides
    ResolvedDone,    ///< a person decided: it was done (or cannot tell, treated as done)
    ResolvedNotDone, ///< a person decided: it was not done
    Cancelled,       ///< taken back before it was sent
};

/// All states, in the order of their declaration.
[[nodiscard]] const QList<OperationState> &allOperationStates();

[[nodiscard]] bool mayBecome(OperationState from, OperationState to);
/// held, queued, sending, pending, unknown: a second operation on the same target has to wait.
[[nodiscard]] bool isOpen(OperationState state);
/// accepted, pending, unknown, resolved_done: what cooldown and maximum count.
[[nodiscard]] bool countsAsReminder(OperationState state);

/// The word in the database and the log ("resolved_done"). Stable: never change one.
[[nodiscard]] QString toWord(OperationState state);
[[nodiscard]] std::optional<OperationState> operationStateFromWord(const QString &word);
[[nodiscard]] QString toWord(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationKindFromWord(const QString &word);

/// Row number of an operation in its profile's store.
struct OperationId {
    qint64 value = 0;
    friend bool operator==(const OperationId &, const OperationId &) = default;
    friend bool operator<(OperationId a, OperationId b) { return a.value < b.value; }
    friend size_t qHash(OperationId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// Made when a form or sheet opens, not when it is pressed: every press on that form is the same submission,
/// and the store takes a submission once.
class SubmissionId final {
public:
    [[nodiscard]] static SubmissionId create() { return SubmissionId(QUuid::createUuid()); }
    /// The same submission for one of several targets: always the same id for the same pair.
    [[nodiscard]] SubmissionId forTarget(const QString &target) const
    {
        return SubmissionId(QUuid::createUuidV5(m_uuid, target));
    }
    /// What text() wrote; nothing for any other text.
    [[nodiscard]] static std::optional<SubmissionId> fromText(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(SubmissionId(uuid));
    }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    friend bool operator==(const SubmissionId &, const SubmissionId &) = default;
    friend size_t qHash(const SubmissionId &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    explicit SubmissionId(QUuid uuid)
        : m_uuid(uuid)
    {
    }
    QUuid m_uuid;
};

} // namespace payoutdesk

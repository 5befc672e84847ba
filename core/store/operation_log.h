// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mobile.h"
#include "core/domain/moment.h"
#include "core/domain/operation_record.h"
#include "core/domain/reminder_policy.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QList>

#include <functional>
#include <memory>
#include <variant>

namespace payoutdesk {

class Connection;
class EventLog;
struct OperationChange;

/// The submission was taken before: this is what became of it. Not a fault: a double click is one operation.
struct SameSubmission {
    Operation operation;
};
/// Another operation on the same target is open: the unique partial index, the second barrier.
struct OpenOnTarget {
    Operation operation;
};
using NotAdded = std::variant<SameSubmission, OpenOnTarget, StoreProblem>;

/// Not in state `queued` any more, or not there: somebody else was faster.
struct NotClaimable {};
using NotClaimed = std::variant<NotClaimable, StoreProblem>;

/// What was found at a start and put right.
struct Recovered {
    QList<Operation> unknown;   ///< were `sending`: nobody knows
    QList<Operation> cancelled; ///< were `held`
    QList<Operation> queued;    ///< still are: a person is asked, nothing is sent by itself
};

/// Operations and their event log. Every function is one transaction: operation and event together, on disk when it returns.
/// A transition that mayBecome() forbids is a StoreProblem and changes nothing.
class OperationLog final {
public:
    OperationLog(Connection &connection, EventLog &events);

    /// Also drops the draft of the same submission. A press `insteadOf` an operation that another press stands for already
    /// is SameSubmission: each is taken up once.
    [[nodiscard]] Result<Operation, NotAdded> add(const NewOperation &operation);
    /// held → queued. NotClaimable when it is held no more.
    [[nodiscard]] Result<Operation, NotClaimed> release(OperationId id);
    /// held or queued → cancelled. NotClaimable when it is too late.
    [[nodiscard]] Result<Operation, NotClaimed> cancel(OperationId id);
    /// queued → sending, with owner and machine; committed with fsync when it returns. Without a value nothing may be sent.
    [[nodiscard]] Result<Operation, NotClaimed> claim(OperationId id);
    /// queued → not_sent (no claim was possible) or sending → any outcome; an accepted contact enters the contact book,
    /// a reminder updates its link's columns, in the same transaction.
    [[nodiscard]] Result<Operation, StoreProblem> settle(OperationId id, const Settlement &settlement);
    /// unknown or pending → resolved; resolved → the other answer (appended, never rewritten). NotClaimable once a newer
    /// operation on the same target exists that was not cancelled and may have left this computer.
    [[nodiscard]] Result<Operation, NotClaimed> resolve(OperationId id, OperationState decision, const QString &note);

    [[nodiscard]] Result<Recovered, StoreProblem> recover();

    /// Makes one commit of several calls; what `work` fails with undoes all of them. Nothing of it is on the disk before
    /// this returns a value.
    [[nodiscard]] Result<void, StoreProblem> together(const std::function<Result<void, StoreProblem>()> &work);

    [[nodiscard]] Result<std::optional<Operation>, StoreProblem> find(OperationId id) const;
    /// How far this computer's clock stands before the newest event that was written here; 0 or less where it does not.
    [[nodiscard]] Result<qint64, StoreProblem> clockBehindMs() const;
    [[nodiscard]] Moment now() const;
    /// When something was written here last, by both clocks; nothing in a new store.
    [[nodiscard]] Result<std::optional<Moment>, StoreProblem> lastWritten() const;
    [[nodiscard]] Result<ReminderHistory, StoreProblem> history(const ObjectId &link) const;
    /// The newest operation on this contact key that was accepted, is open or was resolved as done.
    [[nodiscard]] Result<std::optional<Operation>, StoreProblem> twinOf(const QString &contactKey) const;
    /// As twinOf(), by the mobile alone, whatever the e-mail.
    [[nodiscard]] Result<std::optional<Operation>, StoreProblem> twinByMobile(const Mobile &mobile) const;
    /// Contacts that wait, or were not sent since `weekMs` and stand for nobody else's press; see contact_work.h.
    [[nodiscard]] Result<QList<Operation>, StoreProblem> unsent(qint64 weekMs) const;
    [[nodiscard]] Result<QList<Operation>, StoreProblem> inState(OperationState state) const;

private:
    [[nodiscard]] Result<std::optional<Operation>, StoreProblem> newestAdded(const QString &where,
                                                                             const QVariantList &values) const;
    [[nodiscard]] Result<Operation, NotClaimed> change(OperationId id, bool (*mayStart)(OperationState),
                                                       const OperationChange &wanted);

    Connection &m_connection;
    EventLog &m_events;
};

} // namespace payoutdesk

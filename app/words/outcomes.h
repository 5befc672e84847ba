// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"
#include "core/domain/payout_link.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace payoutdesk {

/// What a sentence about an operation needs to know beside the operation.
struct OutcomeSurroundings {
    QString host;             ///< "api.instantpay.in"
    int deadlineSeconds = 45; ///< SendingSettings::deadlineSeconds
};

/// What happened to an operation, in whole sentences: what happened, what it means, what to do.
/// The strongest thing they say is "accepted by Instantpay"; after any doubt they say "not known".
class Outcomes {
    Q_DECLARE_TR_FUNCTIONS(Outcomes)
public:
    /// `recipient` is the link's recipient as the office typed it; not looked at for a contact.
    [[nodiscard]] static QString sentence(const Operation &operation, const QString &recipient,
                                          const OutcomeSurroundings &surroundings);
    /// Why the state is not known: one true cause, "No answer within 45 s."
    [[nodiscard]] static QString unknownCause(const Operation &operation, const OutcomeSurroundings &surroundings);
    /// Why it is, or was before it was answered, in doubt: one true cause.
    [[nodiscard]] static QString doubt(const Operation &operation, const OutcomeSurroundings &surroundings);
    /// The state in a table, for reminders: "Accepted by Instantpay", "Not known if sent".
    [[nodiscard]] static QString word(OperationKind kind, OperationState state);
    [[nodiscard]] static QString word(LinkState state); ///< "Not claimed"
    /// Instantpay's own words in quotation marks, made safe and cut; empty when it said nothing.
    [[nodiscard]] static QString quoted(const std::optional<ServerSaid> &said);
    /// The network address in "Request made from invalid ip address - 203.0.113.7"; empty if there is none.
    [[nodiscard]] static QString addressIn(const std::optional<ServerSaid> &said);

private:
    static QString accepted(const Operation &operation, const QString &who);
    static QString refused(const Operation &operation, const QString &who);
    static QString notSent(const Operation &operation, const OutcomeSurroundings &surroundings);
    static QString unknown(const Operation &operation, const QString &name, const OutcomeSurroundings &surroundings);
};

} // namespace payoutdesk

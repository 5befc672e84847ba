// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// The three answers to "was it sent?" in words, and how they are told apart once they were given.
class Decisions {
    Q_DECLARE_TR_FUNCTIONS(Decisions)
public:
    enum class Answer { Done, NotDone, CannotTell };

    /// "It was sent", or for a contact "It was added".
    [[nodiscard]] static QString word(OperationKind kind, Answer answer);
    /// The answer that an operation carries; empty while there is none.
    [[nodiscard]] static QString given(const Operation &operation);
    [[nodiscard]] static bool isGiven(const Operation &operation);

    /// What the store is told: "cannot tell" is treated as done, and a note says that it was no more than that.
    [[nodiscard]] static OperationState state(Answer answer);
    [[nodiscard]] static QString note(Answer answer);
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chain_report.h"
#include "core/domain/operation_record.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace payoutdesk {

/// What stands in the store of a folder, read past the program.
struct StoreLook {
    struct Step {
        qint64 operation;
        std::optional<OperationState> from; ///< none for a press
        OperationState to;
    };
    QList<Operation> operations;
    QHash<QString, QString> drafts; ///< submission → name
    QList<Step> steps;              ///< in the order in which they were written
    ChainReport chain;
};
/// Stops the test program when the store cannot be read.
[[nodiscard]] StoreLook lookInto(const QString &folder);

/// What persons did and saw, as far as it was told.
struct Told {
    QHash<qint64, OperationState> operations; ///< the newest state on the screen
    QHash<QString, int> typed;                ///< submission of a form → person, once it was kept or taken
    QSet<QString> anyway;                     ///< submissions that were to go even if the person was there already
};

struct Complaint {
    enum class Kind {
        TooOften, ///< arrived more often than it may
        Lost,     ///< a press, a text or an outcome
        Untrue,   ///< a state that is not what happened
        Order,    ///< a rule was passed over, or the log does not hold
    };
    Kind kind;
    QString words;
};

/// What is wrong after a start, if anything, by the journal of what arrived for each target:
/// accepted, pending, refused: exactly one arrival for each of them; unknown, or answered by a person: none or one; all others:
/// none. Nothing is held or sending. What was told is there, and nothing typed is lost. One operation on a target at a time was
/// open; a further one that may have been sent twice was asked for. The chain holds.
[[nodiscard]] QList<Complaint> complaints(const StoreLook &store, const QHash<QString, int> &arrivals, const Told &told);

} // namespace payoutdesk

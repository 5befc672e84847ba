// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chain_report.h"
#include "core/domain/store_problem.h"

#include <QCoreApplication>

namespace payoutdesk {

/// The record of what happened, as people and files are told of it after it was checked.
class RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
public:
    /// How far a writer's record reaches, to be kept elsewhere.
    [[nodiscard]] static QString head(const ChainHead &head);
    /// What does not fit at a break.
    [[nodiscard]] static QString broken(const ChainBreak &at);
    /// What is known to be sound where it broke, and what to do now.
    [[nodiscard]] static QString afterBreak(const ChainBreak &at);
    [[nodiscard]] static QString sound(const ChainReport &report);
    [[nodiscard]] static QString unreadable(const StoreProblem &problem);
    /// What a check of the record cannot show.
    [[nodiscard]] static QString limits();
};

} // namespace payoutdesk

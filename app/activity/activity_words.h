// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/outcomes.h"
#include "core/domain/activity.h"

#include <QCoreApplication>

namespace payoutdesk {

/// One event in people's words.
class ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
public:
    /// What happened: "Send reminder pressed", "Instantpay answered", "Decided".
    [[nodiscard]] static QString what(const ActivityRow &row);
    /// What came of it, where something did: "Accepted by Instantpay"; empty for a step on the way.
    [[nodiscard]] static QString outcome(const ActivityRow &row);
    /// Whom it is about; `personal`: with the mobile in full, else masked.
    [[nodiscard]] static QString whom(const ActivityRow &row, bool personal);
    [[nodiscard]] static QString who(const ActivityRow &row);
    [[nodiscard]] static QString computer(const ActivityRow &row);
    [[nodiscard]] static QString reference(const ActivityRow &row);
    /// A decision's note; what the answer "Cannot tell" leaves there in words.
    [[nodiscard]] static QString note(const ActivityRow &row);
    /// Everything, a line each, for the pane Details.
    [[nodiscard]] static QString details(const ActivityRow &row, const OutcomeSurroundings &surroundings);

private:
    static QString change(const ActivityRow &row);
    static QString ending(const OperationCause &cause);
    static QStringList said(const ActivityRow &row);
};

} // namespace payoutdesk

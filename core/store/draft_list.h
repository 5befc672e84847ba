// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/saved_draft.h"
#include "core/domain/store_problem.h"

#include <optional>

namespace payoutdesk {

class Connection;
class EventLog;

/// What was typed and not pressed yet. OperationLog::add() drops the draft of the press it writes.
class DraftList final {
public:
    DraftList(Connection &connection, EventLog &events);

    /// Writes the draft down, in place of what its submission held before. A draft whose press was taken already is not
    /// written any more: it would be a second one. `insteadOf` is the operation whose values it corrects.
    [[nodiscard]] Result<void, StoreProblem> save(const SavedDraft &draft, std::optional<OperationId> insteadOf = {});
    /// Its text is gone from the files when this returns.
    [[nodiscard]] Result<void, StoreProblem> discard(const SubmissionId &submission);
    /// A contact that was refused or not sent, and that nobody will take up again; or back, as long as nobody has.
    [[nodiscard]] Result<void, StoreProblem> letGo(OperationId operation, bool gone);

private:
    Connection &m_connection;
    EventLog &m_events;
};

/// Notes that `submission` stands for `operation` from now on. Part of the caller's transaction.
[[nodiscard]] Result<void, StoreProblem> takeUp(Connection &connection, OperationId operation, const QString &submission);

/// Drops the drafts that name this person. Part of the caller's transaction.
[[nodiscard]] Result<void, StoreProblem> eraseDrafts(Connection &connection, const QString &contactKey);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/object_id.h"
#include "core/domain/operation.h"

#include <QElapsedTimer>
#include <QHash>

#include <optional>

namespace payoutdesk {

/// Which submission a press on a link belongs to. All presses until an outcome stands on the screen are one submission;
/// a press after that is a new one, unless it is the second half of a double click.
class SubmissionBook final {
public:
    explicit SubmissionBook(int doubleClickMs)
        : m_doubleClickMs(doubleClickMs)
    {
        m_clock.start();
    }

    /// The submission to hand to the desk; nothing for a press that follows the last one on this link too fast.
    [[nodiscard]] std::optional<SubmissionId> press(const ObjectId &link);
    /// An outcome of this link's submission is on the screen.
    void outcomeShown(const ObjectId &link);

private:
    struct Entry {
        SubmissionId submission;
        qint64 pressedAtMs;
        bool answered = false;
    };
    QHash<ObjectId, Entry> m_entries;
    QElapsedTimer m_clock;
    int m_doubleClickMs;
};

} // namespace payoutdesk

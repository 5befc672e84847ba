// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QVariantList>

namespace payoutdesk {

class Connection;

/// Answers the questions about the log of events on one connection. Nothing is remembered between two of them.
class ActivityQueries final {
public:
    explicit ActivityQueries(Connection &connection);

    [[nodiscard]] Result<QList<qint64>, StoreProblem> ids(const ActivityIds &question) const;
    [[nodiscard]] Result<qint64, StoreProblem> count(const ActivityFilter &filter) const;
    /// Damaged when an event or its operation holds a word that this program does not know.
    [[nodiscard]] Result<QList<ActivityRow>, StoreProblem> rows(const QList<qint64> &rows) const;

private:
    struct Where {
        QString sql;
        QVariantList values;
    };
    [[nodiscard]] Result<Where, StoreProblem> where(const ActivityFilter &filter) const;

    Connection &m_connection;
};

} // namespace payoutdesk

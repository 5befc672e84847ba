// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <optional>

namespace payoutdesk {

class Connection;

/// How often the list of links was edited, and how often reminders changed it.
struct ListVersion {
    qint64 links = -1;
    qint64 reminders = -1;
};

/// One search at a time on one connection. The words are read through once, and what was found is kept until the list
/// changes: then every window of it is at hand. That is at most two lists of row numbers, 8 bytes a match each.
/// `needle` is folded and not empty.
class LinkSearch final {
public:
    /// Up to `few` matches are fetched and sorted; more are picked out of a walk along the whole index.
    explicit LinkSearch(Connection &connection, qsizetype few = 100'000);

    [[nodiscard]] Result<qint64, StoreProblem> count(const QString &needle, const ListVersion &now);
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> window(const QString &needle, const LinkIds &question,
                                                                const ListVersion &now);

private:
    struct Found {
        QString needle;
        qint64 links = -1; ///< ListVersion::links of then
        QList<LinkRowId> rows;
        QList<bool> isFound; ///< by row number
    };
    struct Ordered {
        QString needle;
        LinkOrder order;
        ListVersion version;
        QList<LinkRowId> rows;
    };

    [[nodiscard]] Result<void, StoreProblem> find(const QString &needle, const ListVersion &now);
    [[nodiscard]] bool isSorted(const QString &needle, const LinkOrder &order, const ListVersion &now) const;
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> sorted(const LinkOrder &order);
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> walked(const LinkOrder &order, qint64 steps);

    Connection &m_connection;
    qsizetype m_few;
    std::optional<Found> m_found;
    std::optional<Ordered> m_ordered;
};

} // namespace payoutdesk

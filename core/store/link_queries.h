// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <optional>

namespace payoutdesk {

class Connection;

/// Answers the questions about the list of links on one connection. Without a search every window comes from an index alone.
/// A search is made once and its result kept, in the order asked for, until the list changes: then every window of it is
/// at hand. That is at most two lists of row numbers, 8 bytes a link each.
class LinkQueries final {
public:
    /// Up to `few` matches are fetched and sorted; more are picked out of a walk along the whole index.
    explicit LinkQueries(Connection &connection, qsizetype few = 100'000);

    [[nodiscard]] Result<qint64, StoreProblem> count(const LinkFilter &filter);
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> ids(const LinkIds &question);
    [[nodiscard]] Result<QList<LinkRow>, StoreProblem> rows(const QList<LinkRowId> &rows) const;

private:
    /// How often the list was changed, and how often reminders changed it.
    struct Version {
        qint64 links = -1;
        qint64 reminders = -1;
    };
    struct Found {
        QString needle;
        qint64 links = -1; ///< Version::links of then
        QList<LinkRowId> rows;
    };
    struct Ordered {
        QString needle;
        LinkOrder order;
        Version version;
        QList<LinkRowId> rows;
    };

    [[nodiscard]] Result<Version, StoreProblem> version() const;
    [[nodiscard]] Result<qint64, StoreProblem> countAll(const Version &now);
    [[nodiscard]] Result<void, StoreProblem> find(const QString &needle, const Version &now);
    [[nodiscard]] Result<void, StoreProblem> sort(const QString &needle, const LinkOrder &order, const Version &now);
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> window(const LinkIds &question, qint64 total) const;

    Connection &m_connection;
    qsizetype m_few;
    qint64 m_count = 0;      ///< of all links in the list
    qint64 m_countedAt = -1; ///< Version::links of then
    std::optional<Found> m_found;
    std::optional<Ordered> m_ordered;
};

} // namespace payoutdesk

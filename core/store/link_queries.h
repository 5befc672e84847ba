// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/link_search.h"

namespace payoutdesk {

/// Answers the questions about the list of links on one connection. Without a search every window comes from an index
/// alone; with one, see LinkSearch.
class LinkQueries final {
public:
    explicit LinkQueries(Connection &connection);

    [[nodiscard]] Result<qint64, StoreProblem> count(const LinkFilter &filter);
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> ids(const LinkIds &question);
    [[nodiscard]] Result<QList<LinkRow>, StoreProblem> rows(const QList<LinkRowId> &rows) const;

private:
    [[nodiscard]] Result<ListVersion, StoreProblem> version() const;
    [[nodiscard]] Result<qint64, StoreProblem> countAll(const ListVersion &now);
    [[nodiscard]] Result<QList<LinkRowId>, StoreProblem> window(const LinkIds &question, qint64 total) const;

    Connection &m_connection;
    LinkSearch m_search;
    qint64 m_count = 0;      ///< of all links in the list
    qint64 m_countedAt = -1; ///< ListVersion::links of then
};

} // namespace payoutdesk

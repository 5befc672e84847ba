// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QHash>
#include <QVariantList>

namespace payoutdesk {

class Connection;

/// Answers the questions about the list of contacts on one connection. An order comes from an index, a search from one look
/// at every line: 100,000 of them take tens of milliseconds (tests/bench), so nothing is remembered between two questions.
class ContactQueries final {
public:
    explicit ContactQueries(Connection &connection);

    [[nodiscard]] Result<QList<qint64>, StoreProblem> ids(const ContactIds &question) const;
    [[nodiscard]] Result<QList<ContactRow>, StoreProblem> rows(const QList<qint64> &rows) const;
    [[nodiscard]] Result<qint64, StoreProblem> count(const ContactFilter &filter) const;
    [[nodiscard]] Result<AddedContacts, StoreProblem> countAdded(qint64 sinceMs) const;
    [[nodiscard]] Result<ContactHistory, StoreProblem> details(qint64 row) const;

private:
    struct Where {
        QString sql;
        QVariantList values;
    };
    [[nodiscard]] Result<Where, StoreProblem> where(const ContactFilter &filter) const;
    [[nodiscard]] Result<QString, StoreProblem> tagListsWith(const QString &name) const;
    [[nodiscard]] Result<QList<qint64>, StoreProblem> byTagNames(const Where &where, bool descending) const;
    [[nodiscard]] Result<QHash<QString, Tag>, StoreProblem> tags() const;

    Connection &m_connection;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <type_traits>

namespace payoutdesk {

/// One line of an answer; valid only inside the callback it was given to.
class Row {
public:
    virtual ~Row() = default;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return value(column).toByteArray(); }
};

/// One SQLite connection: opened, used and closed on one thread. Queries never leave it. Statements are prepared once
/// and kept; every one is reset before a function returns, so that no forgotten reader keeps the WAL from shrinking.
class Connection final {
public:
    enum class Access { ReadWrite, ReadOnly, Frozen };

    /// ReadWrite: WAL, synchronous=FULL, foreign keys, deleted text is overwritten. ReadOnly: an existing file, query_only.
    /// Frozen: as ReadOnly, where nobody writes and this user may make no file beside it; what stands in a -wal is not seen.
    [[nodiscard]] static Result<std::unique_ptr<Connection>, StoreProblem> open(const QString &file, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Calls `each` for every row of the answer.
    [[nodiscard]] Result<void, StoreProblem> read(const QString &sql, const QVariantList &values,
                                                  const std::function<void(const Row &)> &each);
    /// Runs a statement that changes rows and says how many.
    [[nodiscard]] Result<int, StoreProblem> change(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT and says which row it made.
    [[nodiscard]] Result<qint64, StoreProblem> insert(const QString &sql, const QVariantList &values);
    /// Runs statements that have neither values nor an answer, one after the other; not kept.
    [[nodiscard]] Result<void, StoreProblem> script(const QStringList &statements);

    /// Runs `work` between BEGIN IMMEDIATE and COMMIT. What `work` failed with, or a commit that failed, undoes everything.
    /// Inside another transaction it is a savepoint of that one: a failure undoes this part, the rest is the outer one's.
    template <typename Work>
    [[nodiscard]] std::invoke_result_t<Work> transaction(Work &&work)
    {
        if (const auto begun = begin(); !begun)
            return fail(begun.error());
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (const auto committed = commit(); !committed)
            return fail(committed.error());
        return result;
    }

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    class Private;
    Connection(QString file, std::unique_ptr<Private> priv);
    [[nodiscard]] Result<void, StoreProblem> begin();
    [[nodiscard]] Result<void, StoreProblem> commit();
    void rollback();

    QString m_file;
    std::unique_ptr<Private> d;
    int m_depth = 0;
};

} // namespace payoutdesk

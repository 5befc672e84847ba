// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/faults/faults.h"
#include "core/store/sqlite_problem.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
class QueryRow final : public Row {
public:
    explicit QueryRow(const QSqlQuery &query)
        : m_query(query)
    {
    }
    [[nodiscard]] QVariant value(int column) const override { return m_query.value(column); }

private:
    const QSqlQuery &m_query;
};

/// sqlite.org/uri.html: an immutable file is read without locks and without files beside it.
QString frozenName(const QString &file)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + u"?immutable=1"_s;
}

QString connectOptions(Connection::Access access)
{
    switch (access) {
    case Connection::Access::ReadWrite:
        return u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    case Connection::Access::ReadOnly:
        return u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s;
    case Connection::Access::Frozen:
        return u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
    }
    Q_UNREACHABLE();
}

/// Qt writes a null QString as NULL; to us an empty text is an empty text.
QVariant withoutNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}
} // namespace

class Connection::Private final {
public:
    Private(const QSqlDatabase &opened, Access access)
        : database(opened)
        , writes(access == Access::ReadWrite)
    {
    }
    ~Private()
    {
        statements.clear(); // before the connection they belong to
        const QString name = database.connectionName();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Private)

    /// Null when it cannot be prepared; `error` says why.
    QSqlQuery *prepared(const QString &sql, QSqlError &error)
    {
        Q_ASSERT(QThread::currentThread() == thread);
        if (const auto known = statements.find(sql); known != statements.end())
            return known->second.get();
        auto query = std::make_unique<QSqlQuery>(database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            error = query->lastError();
            return nullptr;
        }
        return statements.emplace(sql, std::move(query)).first->second.get();
    }
    /// The statement, run; null on an error.
    QSqlQuery *run(const QString &sql, const QVariantList &values, QSqlError &error)
    {
        QSqlQuery *query = isMadeToFail(error) ? nullptr : prepared(sql, error);
        if (query == nullptr)
            return nullptr;
        for (int i = 0; i < values.size(); ++i)
            query->bindValue(i, withoutNullText(values.at(i)));
        if (!query->exec()) {
            error = query->lastError();
            query->finish();
            return nullptr;
        }
        return query;
    }
    /// Whether a test wants this call to fail (core/faults): never in a release. The lists' connections are not counted.
    bool isMadeToFail(QSqlError &error) const
    {
        if (!writes || !faults::storeCallFails())
            return false;
        error = QSqlError({}, u"disk I/O error"_s, QSqlError::UnknownError, u"10"_s);
        return true;
    }

    QSqlDatabase database;
    const bool writes;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> statements;
    QThread *thread = QThread::currentThread();
};

Connection::Connection(QString file, std::unique_ptr<Private> priv)
    : m_file(std::move(file))
    , d(std::move(priv))
{
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>, StoreProblem> Connection::open(const QString &file, Access access)
{
    const QString name = u"payoutdesk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(access == Access::Frozen ? frozenName(file) : file);
    database.setConnectOptions(connectOptions(access));
    const bool opened = database.open();
    const QSqlError error = database.lastError();
    std::unique_ptr<Connection> connection(new Connection(file, std::make_unique<Private>(database, access)));
    database = QSqlDatabase(); // a second handle would outlive the connection when it fails below
    if (!opened)
        return fail(storeProblemOf(error, file));

    QStringList pragmas{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
                        u"PRAGMA secure_delete=ON"_s};
    if (access != Access::ReadWrite)
        pragmas = QStringList{u"PRAGMA query_only=ON"_s};
    // Memory for pages: 16 MB hold the index in use of a long list (the default of 2 MB does not).
    pragmas << u"PRAGMA trusted_schema=OFF"_s << u"PRAGMA cache_size=-16384"_s;
    if (const auto done = connection->script(pragmas); !done)
        return fail(done.error());
    return connection;
}

Result<void, StoreProblem> Connection::read(const QString &sql, const QVariantList &values,
                                            const std::function<void(const Row &)> &each)
{
    QSqlError error;
    QSqlQuery *query = d->run(sql, values, error);
    if (query == nullptr)
        return fail(storeProblemOf(error, m_file));
    const QueryRow row(*query);
    while (query->next())
        each(row);
    // next() is false at the end and at an error alike.
    const QSqlError after = query->lastError();
    query->finish();
    if (after.isValid())
        return fail(storeProblemOf(after, m_file));
    return {};
}

Result<int, StoreProblem> Connection::change(const QString &sql, const QVariantList &values)
{
    QSqlError error;
    QSqlQuery *query = d->run(sql, values, error);
    if (query == nullptr)
        return fail(storeProblemOf(error, m_file));
    const int rows = query->numRowsAffected();
    query->finish();
    return rows;
}

Result<qint64, StoreProblem> Connection::insert(const QString &sql, const QVariantList &values)
{
    QSqlError error;
    QSqlQuery *query = d->run(sql, values, error);
    if (query == nullptr)
        return fail(storeProblemOf(error, m_file));
    const qint64 row = query->lastInsertId().toLongLong();
    query->finish();
    return row;
}

Result<void, StoreProblem> Connection::script(const QStringList &statements)
{
    for (const QString &sql : statements) {
        QSqlQuery query(d->database);
        QSqlError error;
        if (d->isMadeToFail(error))
            return fail(storeProblemOf(error, m_file));
        if (!query.exec(sql))
            return fail(storeProblemOf(query.lastError(), m_file));
    }
    return {};
}

Result<void, StoreProblem> Connection::begin()
{
    // IMMEDIATE: a claim must not find out half way that somebody else writes.
    const auto begun = change(m_depth == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT inner"_s);
    if (!begun)
        return fail(begun.error());
    ++m_depth;
    return {};
}

Result<void, StoreProblem> Connection::commit()
{
    const auto committed = change(m_depth == 1 ? u"COMMIT"_s : u"RELEASE inner"_s);
    if (!committed) {
        rollback();
        return fail(committed.error());
    }
    --m_depth;
    return {};
}

void Connection::rollback()
{
    --m_depth;
    // Fails when SQLite has rolled back by itself (disk full, I/O error): then there is nothing left to undo.
    if (m_depth == 0) {
        static_cast<void>(change(u"ROLLBACK"_s));
        return;
    }
    static_cast<void>(change(u"ROLLBACK TO inner"_s));
    static_cast<void>(change(u"RELEASE inner"_s));
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ConnectionTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    QString file() const { return m_folder.filePath(u"test.sqlite"_s); }
    qint64 count()
    {
        qint64 rows = -1;
        static_cast<void>(m_connection->read(u"SELECT count(*) FROM t"_s, {}, [&](const Row &row) { rows = row.number(0); }));
        return rows;
    }
    QString pragma(Connection &connection, const QString &name)
    {
        QString value;
        static_cast<void>(connection.read(u"PRAGMA "_s + name, {}, [&](const Row &row) { value = row.text(0); }));
        return value;
    }
    Result<int, StoreProblem> add(const QString &text) { return m_connection->change(u"INSERT INTO t VALUES (?)"_s, {text}); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file());
        auto opened = Connection::open(file(), Connection::Access::ReadWrite);
        QVERIFY(opened);
        m_connection = std::move(*opened);
        QVERIFY(m_connection->script({u"CREATE TABLE t (a TEXT NOT NULL UNIQUE)"_s}));
    }
    void cleanup() { m_connection.reset(); }

    void aCommitIsOnTheDiskWhenItReturns()
    {
        QCOMPARE(pragma(*m_connection, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(*m_connection, u"synchronous"_s), u"2"_s); // FULL
        QCOMPARE(pragma(*m_connection, u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(*m_connection, u"secure_delete"_s), u"1"_s);
    }

    void aReaderCannotWrite()
    {
        const auto reader = Connection::open(file(), Connection::Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(pragma(**reader, u"query_only"_s), u"1"_s);
        const auto written = (*reader)->change(u"INSERT INTO t VALUES ('x')"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, StoreProblem::Kind::NotWritable);
    }

    void aReaderMakesNoFile()
    {
        const QString missing = m_folder.filePath(u"missing.sqlite"_s);
        const auto reader = Connection::open(missing, Connection::Access::ReadOnly);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, StoreProblem::Kind::NotWritable);
        QVERIFY(!QFile::exists(missing));
    }

    void aFailedTransactionLeavesNothing()
    {
        const auto done = m_connection->transaction([&]() -> Result<void, StoreProblem> {
            const auto first = add(u"one"_s);
            Q_ASSERT(first);
            const auto second = add(u"one"_s);
            if (!second)
                return fail(second.error());
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, StoreProblem::Kind::Failed);
        QCOMPARE(done.error().path, file());
        QVERIFY(!done.error().detail.contains(u"one"_s));
        QCOMPARE(count(), 0);
        QVERIFY(add(u"two"_s)); // the connection goes on
        QCOMPARE(count(), 1);
    }

    void aTransactionInsideAnotherIsPartOfIt()
    {
        const auto outer = m_connection->transaction([&]() -> Result<void, StoreProblem> {
            const auto inner = m_connection->transaction([&] { return add(u"inner"_s); });
            if (!inner)
                return fail(inner.error());
            return fail(StoreProblem{StoreProblem::Kind::Failed, {}, u"on purpose"_s});
        });
        QVERIFY(!outer);
        QCOMPARE(count(), 0);
    }

    void whatFailsInsideAnotherUndoesItselfAlone()
    {
        const auto outer = m_connection->transaction([&]() -> Result<void, StoreProblem> {
            const auto before = add(u"before"_s);
            const auto inner = m_connection->transaction([&]() -> Result<int, StoreProblem> {
                static_cast<void>(add(u"inner"_s));
                return fail(StoreProblem{StoreProblem::Kind::Failed, {}, u"on purpose"_s});
            });
            const auto after = add(u"after"_s);
            if (!before || inner || !after)
                return fail(StoreProblem{});
            return {};
        });
        QVERIFY(outer);
        QCOMPARE(count(), 2);
        QVERIFY(add(u"inner"_s)); // was not written
    }

    void anEmptyTextIsNotNull()
    {
        QVERIFY(add(QString()));
        QCOMPARE(count(), 1);
    }

    void aSecondWriterWaitsAndIsTold()
    {
        const auto other = Connection::open(file(), Connection::Access::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->script({u"PRAGMA busy_timeout=20"_s}));
        const auto mine = m_connection->transaction([&]() -> Result<void, StoreProblem> {
            const auto theirs = (*other)->transaction([&] { return (*other)->change(u"INSERT INTO t VALUES ('b')"_s); });
            if (theirs)
                return fail(StoreProblem{});
            return fail(theirs.error());
        });
        QVERIFY(!mine);
        QCOMPARE(mine.error().kind, StoreProblem::Kind::InUse);
    }

    void anUnfinishedReaderHoldsNothing()
    {
        QVERIFY(add(u"a"_s));
        QVERIFY(add(u"b"_s));
        const auto reader = Connection::open(file(), Connection::Access::ReadOnly);
        int rows = 0;
        QVERIFY((*reader)->read(u"SELECT a FROM t"_s, {}, [&](const Row &) { ++rows; }));
        QCOMPARE(rows, 2);
        // A checkpoint that gets through to the end needs every reader to be done: 0 = not blocked.
        qint64 blocked = -1;
        QVERIFY(m_connection->read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [&](const Row &row) { blocked = row.number(0); }));
        QCOMPARE(blocked, 0);
    }

    void nothingIsLeftBehind()
    {
        m_connection.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ConnectionTest)
#include "connection_test.moc"

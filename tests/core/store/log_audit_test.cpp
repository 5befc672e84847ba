// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/log_audit.h"

#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
/// Somebody who may only read: root's rights are put aside meanwhile, other users have no right to write anyway.
class AsReader final {
public:
    AsReader()
    {
        if (m_before == 0 && seteuid(65534) != 0)
            qFatal("cannot become another user");
    }
    ~AsReader()
    {
        if (m_before == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(AsReader)

private:
    const uid_t m_before = geteuid();
};

void setMode(const QString &path, mode_t mode) { QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0); }
} // namespace

class LogAuditTest final : public QObject {
    Q_OBJECT

private:
    static QString storeFile(const StoreFixture &desk) { return desk.folder() + u"/desk.sqlite"_s; }
    /// Closed, and readable for everybody, but writable for nobody.
    static void publish(StoreFixture &desk)
    {
        desk.store.reset();
        const QDir folder(desk.folder());
        const QStringList files = folder.entryList(QDir::Files);
        for (const QString &file : files)
            setMode(folder.filePath(file), 0444);
        setMode(desk.parent.path(), 0755);
        setMode(desk.folder(), 0555);
    }
    static void takeBack(const StoreFixture &desk) { setMode(desk.folder(), 0700); }

private Q_SLOTS:
    void whoMayOnlyRead()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        const QByteArray head = desk.store->events().verifyChain()->heads.first().hash;
        publish(desk);
        {
            const AsReader reader;
            QVERIFY(access(QFile::encodeName(desk.folder()).constData(), R_OK) == 0);
            const auto report = auditLog(storeFile(desk));
            QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
            QCOMPARE(report->heads.first().events, 3);
            QCOMPARE(report->heads.first().hash, head);
        }
        takeBack(desk);
    }

    void whatIsNotYetInTheStoreIsNotOverlooked()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        // A copy as a backup takes it from under a running program: the newest entries stand in the -wal alone.
        StoreFixture copy;
        copy.store.reset();
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile::remove(storeFile(copy) + suffix);
            QVERIFY(QFile::copy(storeFile(desk) + suffix, storeFile(copy) + suffix));
        }
        QFile::remove(storeFile(copy) + u"-shm"_s);
        publish(copy);
        {
            const AsReader reader;
            const auto report = auditLog(storeFile(copy));
            QVERIFY(!report || (report->heads.size() == 1 && report->heads.first().events == 3)); // never fewer
            if (!report)
                QCOMPARE(report.error().kind, StoreProblem::Kind::NotWritable);
        }
        takeBack(copy);
        const auto report = auditLog(storeFile(copy));
        QVERIFY(report && report->heads.size() == 1);
        QCOMPARE(report->heads.first().events, 3);
    }

    void aLongRecordIsReadInPortions()
    {
        StoreFixture desk;
        QVERIFY(desk.store->together([&]() -> Result<void, StoreProblem> {
            for (int i = 0; i < 1'100; ++i)
                operationIn(*desk.store, OperationState::Cancelled, idOf(i + 1));
            return {};
        }));
        const auto report = auditLog(storeFile(desk));
        QVERIFY(report && report->complete);
        QVERIFY(report->heads.first().events > CheckChain().events);
        QCOMPARE(report->heads.first().hash, desk.store->events().verifyChain()->heads.first().hash);
    }

    void whatIsNoStoreIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Dear Asha,\n");
        QTest::newRow("a header and nothing behind it") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    }
    void whatIsNoStoreIsNotRead()
    {
        QFETCH(QByteArray, bytes);
        StoreFixture desk;
        desk.store.reset();
        QFile file(storeFile(desk));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto report = auditLog(storeFile(desk));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, StoreProblem::Kind::Damaged);
        QCOMPARE(QFileInfo(storeFile(desk)).size(), bytes.size());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::LogAuditTest)
#include "log_audit_test.moc"

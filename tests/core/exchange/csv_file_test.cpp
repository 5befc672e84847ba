// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_file.h"
#include "core/exchange/csv_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class CsvFileTest final : public QObject {
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    static QList<CsvColumn> columns() { return {{u"Number"_s, CsvKind::Value}, {u"Name"_s, CsvKind::Text}}; }
    const QByteArray m_whole = "\xEF\xBB\xBFNumber,Name\r\n1,\"Asha, Pune\"\r\n2,'=1\r\n# Rows,'2\r\n";

private Q_SLOTS:
    void headingsRowsRemarks()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        CsvFile file(path, columns());
        QVERIFY(file.begin());
        QVERIFY(file.add({{u"1"_s, u"Asha, Pune"_s}}));
        QVERIFY(file.add({{u"2"_s, u"=1"_s}}));
        QVERIFY(!QFile::exists(path)); // not before it is whole
        QVERIFY(file.end({{u"# Rows"_s, u"2"_s}}));
        QCOMPARE(contents(path), m_whole);
    }

    void onlyTheOwnerReadsIt_data()
    {
        QTest::addColumn<bool>("overwrites");
        QTest::newRow("a new file") << false;
        QTest::newRow("a file in the place of one that everybody could read") << true;
    }
    void onlyTheOwnerReadsIt()
    {
        QFETCH(bool, overwrites);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        if (overwrites) {
            QFile before(path);
            QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
            before.close();
            QCOMPARE(chmod(qPrintable(path), 0666), 0);
        }
        const mode_t mask = umask(0);
        CsvFile file(path, columns());
        const bool written = file.begin() && file.end({});
        umask(mask);
        QVERIFY(written);
        struct stat status = {};
        QCOMPARE(stat(qPrintable(path), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QVERIFY(contents(path).startsWith("\xEF\xBB\xBFNumber"));
    }

    void givingUpLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
        before.close();
        {
            CsvFile file(path, columns());
            QVERIFY(file.begin() && file.add({{u"1"_s, u"a"_s}}));
        }
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void placesThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"nowhere/list.csv"_s;
        QTest::newRow("the name of a folder") << u"."_s;
    }
    void placesThatCannotBeWritten()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        CsvFile file(folder.filePath(name), columns());
        const auto begun = file.begin();
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, ExchangeProblem::Kind::NotWritable);
        QVERIFY(!begun.error().detail.isEmpty());
    }

    void theWriterAnswersInOrder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.csv"_s);
        CsvWriter writer(path, columns());
        QStringList answers;
        const auto note = [&answers](const QString &what) {
            return [&answers, what](const Result<void, ExchangeProblem> &done) { answers << (done ? what : u"problem"_s); };
        };
        writer.begin(note(u"begun"_s));
        writer.add({{u"1"_s, u"Asha, Pune"_s}, {u"2"_s, u"=1"_s}}, note(u"added"_s));
        writer.end({{u"# Rows"_s, u"2"_s}}, note(u"ended"_s));
        QVERIFY(answers.isEmpty()); // never at once
        QTRY_COMPARE(answers, (QStringList{u"begun"_s, u"added"_s, u"ended"_s}));
        QCOMPARE(contents(path), m_whole);
    }

    void theWriterStopsAtAProblem()
    {
        const QTemporaryDir folder;
        CsvWriter writer(folder.filePath(u"nowhere/list.csv"_s), columns());
        int problems = 0;
        const auto count = [&problems](const Result<void, ExchangeProblem> &done) { problems += done ? 100 : 1; };
        writer.begin(count);
        writer.add({{u"1"_s, u"a"_s}}, count);
        writer.end({}, count);
        QTRY_COMPARE(problems, 3);
    }

    void aWriterThatGoesLeavesNothing()
    {
        const QTemporaryDir folder;
        {
            CsvWriter writer(folder.filePath(u"list.csv"_s), columns());
            bool begun = false;
            writer.begin([&begun](const Result<void, ExchangeProblem> &done) { begun = done.has_value(); });
            QTRY_VERIFY(begun);
            writer.add({{u"1"_s, u"a"_s}}, [](const Result<void, ExchangeProblem> &) { QFAIL("heard of it afterwards"); });
        }
        QTest::qWait(50);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::CsvFileTest)
#include "csv_file_test.moc"

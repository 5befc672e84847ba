// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/activity/activity_fixture.h"

#include "app/activity/activity_export.h"
#include "tests/app/export/pressed_export.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ActivityExportTest final : public QObject {
    Q_OBJECT

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool exported(ActivityFixture &office, const QString &path, bool personal)
    {
        office.chosenFile = path;
        office.messages.clear();
        return pressExport(*office.page, personal) && QTest::qWaitFor([&] { return !office.messages.isEmpty(); });
    }

private Q_SLOTS:
    void everyLineHasACellAColumn()
    {
        Reader reader;
        const ExportSheet sheet = ActivityExport::sheet(reader, {1, 2}, 1'764'000'000'000);
        QCOMPARE(sheet.fileName, u"activity-2025-11-24.csv"_s);
        QCOMPARE(sheet.count, 2);
        QCOMPARE(ActivityExport::line({}, true).size(), sheet.columns.size());
        QCOMPARE(ActivityExport::line({}, false).size(), sheet.columns.size());
    }

    void theActionStandsInTheMenuFile()
    {
        ActivityFixture office;
        QVERIFY(office.showEmpty());
        QCOMPARE(office.action(u"Export"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QCOMPARE(office.page->pageActions().constFirst().menu, PageAction::Menu::File);
        office.action(u"Export"_s)->trigger();
        QCOMPARE(office.lastMessage().text, u"There is nothing to export: the list is empty."_s);
        QVERIFY(!office.button(u"Choose a file"_s));
    }

    void theWholeListIsWritten_data()
    {
        QTest::addColumn<bool>("personal");
        QTest::newRow("masked") << false;
        QTest::newRow("with mobiles, e-mails and names") << true;
    }
    void theWholeListIsWritten()
    {
        QFETCH(bool, personal);
        ActivityFixture office;
        QVERIFY(office.show());
        const QString path = office.folder.filePath(u"out.csv"_s);
        QVERIFY(exported(office, path, personal));
        QCOMPARE(office.lastMessage().kind, Message::Kind::Success);
        QVERIFY2(office.lastMessage().text.startsWith(u"22 row"_s) && office.lastMessage().text.contains(path),
                 qPrintable(office.lastMessage().text));
        QVERIFY(office.suggested.constFirst().startsWith(u"activity-"_s));
        struct stat status = {};
        QCOMPARE(stat(qPrintable(path), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);

        const QByteArray bytes = contents(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QList<QStringList> records = csvRecords(bytes.mid(3));
        const QStringList headings = records.constFirst();
        const auto at = [&](int row, const QString &heading) { return records.at(row + 1).value(headings.indexOf(heading)); };
        for (int row = 0; row < ActivityFixture::before; ++row) {
            QCOMPARE(records.at(row + 1).size(), headings.size());
            QCOMPARE(at(row, u"Entry"_s), QString::number(ActivityFixture::before - row)); // in the order of the list
            QVERIFY(QDateTime::fromString(at(row, u"Time (UTC)"_s), Qt::ISODate).isValid());
            for (const QString &cell : records.at(row + 1))
                QVERIFY2(!QRegularExpression(u"^[=+\\-@\\t\\r]"_s).match(cell).hasMatch(), qPrintable(cell));
        }
        const auto utc = QDateTime::fromString(at(0, u"Time (UTC)"_s), Qt::ISODate);
        const auto ist = QDateTime::fromString(at(0, u"Time (IST)"_s), u"yyyy-MM-dd HH:mm:ss"_s);
        QCOMPARE(QDateTime(utc.date(), utc.time()).secsTo(QDateTime(ist.date(), ist.time())), 5 * 3600 + 30 * 60);

        const int added = ActivityFixture::before - 3;
        QCOMPARE(at(added, u"What"_s), u"Instantpay answered"_s);
        QCOMPARE(at(added, u"Outcome"_s), u"Added"_s);
        QCOMPARE(at(added, u"Name"_s), personal ? u"Meena Iyer"_s : u"M****"_s);
        QCOMPARE(at(added, u"Mobile"_s), personal ? u"'9876500001"_s : u"98****0001"_s);
        QCOMPARE(at(added, u"E-mail"_s), personal ? u"meena@example.in"_s : u"m****@example.in"_s);
        QCOMPARE(at(added, u"Contact ID"_s), someLink(8).text());
        QCOMPARE(at(added, u"Instantpay said"_s), personal ? u"Contact added"_s : u"****"_s);
        const int refused = ActivityFixture::before - 11;
        QCOMPARE(at(refused, u"Reference"_s), u"'0003"_s); // stays text
        QCOMPARE(at(refused, u"Instantpay said"_s), personal ? u"'-1 is <b>invalid</b> \"type\""_s : u"****"_s);
        QCOMPARE(at(refused, u"Name"_s), personal ? u"'=HYPERLINK(\"x\")"_s : u"'=****"_s);
        QCOMPARE(at(refused, u"Link ID"_s), someLink(1).text());
        const int decided = ActivityFixture::before - 15;
        QCOMPARE(at(decided, u"Note"_s), personal ? u"'=1+1 she said"_s : u"****"_s);
        const int anyway = ActivityFixture::before - 16;
        QCOMPARE(at(anyway, u"Reason for sending anyway"_s), personal ? u"'+ lost her telephone, again"_s : u"****"_s);
        if (!personal) {
            for (const char *secret : {"Iyer", "9876500001", "meena@", "98765 00009", "telephone", "she said", "Notification"})
                QVERIFY2(!bytes.contains(secret), secret);
        }
    }

    void belowStandsHowManyAndTheHeadOfTheRecord()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.box(u"Show"_s)->setCurrentText(u"Decisions"_s);
        QTRY_VERIFY(office.loaded(1));
        const QString path = office.folder.filePath(u"out.csv"_s);
        QVERIFY(exported(office, path, false));
        const QList<QStringList> records = csvRecords(contents(path).mid(3));
        QCOMPARE(records.size(), 1 + 1 + 3); // what is filtered, and three lines
        QVERIFY(records.at(2).constFirst().startsWith(u"# 1 row"_s));
        QVERIFY(records.at(3).constFirst().contains(u"masked"_s));
        const QString chain = records.at(4).constFirst();
        QVERIFY2(chain.startsWith(u"# Record of writer "_s), qPrintable(chain));

        office.end(); // lets go of the store
        const auto store = Store::open(office.setup.profileFolder, {u"priya"_s, u"desk-7"_s, u"desk-7:2:2"_s}, *office.clock);
        QVERIFY(store);
        const auto report = (*store)->events().verifyChain();
        QVERIFY(report);
        QCOMPARE(report->heads.size(), 1);
        QVERIFY(chain.contains(report->heads.constFirst().writer));
        QVERIFY(chain.contains(u": 22 entries"_s));
        QVERIFY(chain.endsWith(QString::fromLatin1(report->heads.constFirst().hash.toHex())));
    }

    void backExportsNothing()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.action(u"Export"_s)->trigger();
        office.button(u"Back"_s)->click();
        QVERIFY(pressExport(*office.page, true)); // no file is chosen
        QTest::qWait(50);
        QVERIFY(office.messages.isEmpty());
        QCOMPARE(office.suggested.size(), 1);
        QVERIFY(pressExport(*office.page, false)); // and the tick is off again
    }

    void aPlaceThatCannotBeWrittenIsSaidInWords()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        const QString path = office.folder.filePath(u"nowhere/out.csv"_s);
        QVERIFY(exported(office, path, false));
        QCOMPARE(office.lastMessage().kind, Message::Kind::Error);
        QCOMPARE(office.lastMessage().text,
                 u"Nothing was exported: %1 cannot be written there. Choose another folder."_s.arg(path));
        // And it can be tried again.
        QVERIFY(exported(office, office.folder.filePath(u"out.csv"_s), false));
        QCOMPARE(office.lastMessage().kind, Message::Kind::Success);
    }

    void aStoreThatIsGoneIsSaidInWordsAndLeavesNoFile()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.reader.close();
        const QString path = office.folder.filePath(u"out.csv"_s);
        QVERIFY(exported(office, path, false));
        QCOMPARE(office.lastMessage().kind, Message::Kind::Error);
        QCOMPARE(office.lastMessage().text,
                 u"Nothing was exported: the list could not be read. Try again; if it stays, restart Payout Desk."_s);
        QTRY_VERIFY(QDir(office.folder.path()).entryList({u"out*"_s}, QDir::Files).isEmpty());
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ActivityExportTest)
#include "activity_export_test.moc"

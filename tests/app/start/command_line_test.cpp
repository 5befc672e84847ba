// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"

#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class CommandLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansTheLastProfile()
    {
        const auto line = readCommandLine({u"payout-desk"_s});
        QVERIFY(line.has_value());
        QVERIFY(!line->practice);
        QVERIFY(line->profile.isEmpty());
        QVERIFY(line->dataDir.isEmpty());
    }

    void optionsAreRead()
    {
        const auto line =
            readCommandLine({u"payout-desk"_s, u"--profile"_s, u"head-office"_s, u"--data-dir=/tmp/x"_s, u"--new-contact"_s});
        QVERIFY(line.has_value());
        QCOMPARE(line->profile, u"head-office"_s);
        QCOMPARE(line->dataDir, u"/tmp/x"_s);
        QVERIFY(line->newContact);
        QVERIFY(!line->verifyLog);
        QVERIFY(readCommandLine({u"payout-desk"_s, u"--verify-log"_s})->verifyLog);
    }

    void otherwiseItSaysGoodbye_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("--help") << QStringList{u"--help"_s} << 0 << u"--practice"_s;
        QTest::newRow("--help makes the promise in the words of README")
            << QStringList{u"--help"_s} << 0 << u"One press sends at most one request for each person or link."_s;
        QTest::newRow("--help names the exit codes") << QStringList{u"--help"_s} << 0 << u"3 --verify-log"_s;
        QTest::newRow("a check and a new contact") << QStringList{u"--verify-log"_s, u"--new-contact"_s} << 2 << u"exclude"_s;
        QTest::newRow("--version") << QStringList{u"--version"_s} << 0 << u"Payout Desk 0."_s;
        QTest::newRow("an option that does not exist") << QStringList{u"--send-all"_s} << 2 << u"send-all"_s;
        QTest::newRow("a word too many") << QStringList{u"sheet.csv"_s} << 2 << u"sheet.csv"_s;
        QTest::newRow("a profile that could be a path") << QStringList{u"--profile"_s, u"../x"_s} << 2 << u"../x"_s;
        QTest::newRow("a profile without its ID") << QStringList{u"--profile"_s} << 2 << u"--help"_s;
        QTest::newRow("practice with a profile") << QStringList{u"--practice"_s, u"--profile"_s, u"a"_s} << 2 << u"exclude"_s;
        QTest::newRow("an empty folder") << QStringList{u"--data-dir="_s} << 2 << u"folder"_s;
    }
    void otherwiseItSaysGoodbye()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const auto line = readCommandLine(QStringList{u"payout-desk"_s} + arguments);
        QVERIFY(!line.has_value());
        QCOMPARE(line.error().exitCode, exitCode);
        QVERIFY2(line.error().words.contains(says), qPrintable(line.error().words));
        QVERIFY(line.error().words.endsWith(u'\n'));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::CommandLineTest)
#include "command_line_test.moc"

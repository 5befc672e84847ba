// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log_event.h"
#include "core/log/log_file.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {
const QString canarySecret = u"c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00"_s;
const QString canaryMobile = u"9812345670"_s;
const QString canaryEmail = u"canary.person@example.in"_s;

// The real names of Qt's categories, made again here so that this test can speak under them.
Q_LOGGING_CATEGORY(tlsCategory, "qt.tlsbackend.ossl")
Q_LOGGING_CATEGORY(otherCategory, "qt.network.http")
} // namespace

class LogTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name = u"log.txt"_s) const { return m_folder->filePath(name); }
    QString read(const QString &name = u"log.txt"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEventIsOneLine()
    {
        {
            const LogFile log(path());
            QVERIFY(log.isOpen());
            logEvent(LogEvent::ClaimCommitted, {LogField::operation({12}), LogField::kind(OperationKind::RemindLink),
                                                LogField::state(OperationState::Sending)});
            logEvent(LogEvent::OutcomeCommitted,
                     {LogField::operation({12}), LogField::state(OperationState::Refused), LogField::cause(RefusalClass::Input),
                      LogField::statusCode(u"ERR"_s), LogField::milliseconds(412),
                      LogField::reference(u"h00599219842-6eda-44a4-bb0d-f23353f11f62"_s)});
            logEvent(LogEvent::StoreFailed, {LogField::storeProblem(StoreProblem::Kind::DiskFull), LogField::count(3),
                                             LogField::what("while claiming")});
            logEvent(LogEvent::ProgramEnded);
        }
        const auto lines = read().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(QRegularExpression(u"^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z "_s).match(lines[0]).hasMatch());
        QCOMPARE(lines[0].sliced(25), u"claim_committed operation=12 kind=remind_link state=sending"_s);
        QCOMPARE(lines[1].sliced(25), u"outcome_committed operation=12 state=refused cause=input statuscode=ERR ms=412 "
                                      "reference=h00599219842-6eda-44a4-bb0d-f23353f11f62"_s);
        QCOMPARE(lines[2].sliced(25), u"store_failed problem=disk_full count=3 what=while claiming"_s);
        QCOMPARE(lines[3].sliced(25), u"program_ended"_s);
        QCOMPARE(lines[4], QString());
    }

    void everyEventHasItsOwnWord()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(LogEvent::ListStopped); ++i)
            words.insert(toWord(static_cast<LogEvent>(i)));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.size(), static_cast<int>(LogEvent::ListStopped) + 1);
    }

    void textOfAServerMustHaveItsShape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a mobile") << canaryMobile;
        QTest::newRow("an e-mail") << canaryEmail;
        QTest::newRow("a secret") << canarySecret;
        QTest::newRow("a line break and a made-up line") << u"TXN\nprogram_ended"_s;
        QTest::newRow("a line break behind") << u"TXN\n"_s;
        QTest::newRow("a sentence") << u"Notification Link Sent To 9812345670"_s;
        QTest::newRow("nothing") << QString();
    }
    void textOfAServerMustHaveItsShape()
    {
        QFETCH(QString, text);
        QCOMPARE(LogField::statusCode(text).text(), u"statuscode=unusable"_s);
        QCOMPARE(LogField::reference(text).text(), u"reference=unusable"_s);
    }

    void bothReferencesOfTheContractHaveTheShape()
    {
        for (const auto &reference :
             {u"h00599219842-6eda-44a4-bb0d-f23353f11f62"_s, u"h0009ad88809-ebd1-49ef-80cf-d2686d11072a-lcvrH7edHrIt"_s})
            QCOMPARE(LogField::reference(reference).text(), QString(u"reference="_s + reference));
    }

    void nothingPersonalComesThrough_data()
    {
        QTest::addColumn<QString>("canary");
        QTest::newRow("secret") << canarySecret;
        QTest::newRow("mobile") << canaryMobile;
        QTest::newRow("e-mail") << canaryEmail;
    }
    void nothingPersonalComesThrough()
    {
        QFETCH(QString, canary);
        {
            const LogFile log(path());
            qWarning() << canary;
            qCritical("%s", qPrintable(canary));
            qInfo() << "body" << canary.toUtf8();
            qDebug() << canary;
            qCWarning(otherCategory) << "sending" << canary;
            qCWarning(tlsCategory) << "certificate for" << canary << "is odd";
            logEvent(LogEvent::OutcomeCommitted, {LogField::statusCode(canary), LogField::reference(canary)});
        }
        const QString written = read();
        QVERIFY(!written.contains(canary, Qt::CaseInsensitive));
        QVERIFY(!written.contains(canary.first(8), Qt::CaseInsensitive));
        QVERIFY2(written.contains(u"certificate for"), qPrintable(written)); // so the handler was there
        QVERIFY(written.contains(u"qt warning qt.network.http"));
        QVERIFY(!written.contains(u"sending"));
    }

    void aMessageOfQtIsTypeCategoryAndPlace()
    {
        {
            const LogFile log(path());
            qWarning("a text that is not kept");
            qCWarning(tlsCategory, "a text that is kept");
        }
        const auto lines = read().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].sliced(25).startsWith(u"qt warning default"));
        QVERIFY(!lines[0].contains(u"kept"));
        QVERIFY(lines[1].sliced(25).startsWith(u"qt warning qt.tlsbackend.ossl"));
        QVERIFY(lines[1].endsWith(u": a text that is kept"));
    }

    void withoutAFileNothingHappens()
    {
        logEvent(LogEvent::ProgramStarted);
        QVERIFY(!QFile::exists(path()));
    }

    void theHandlerGoesWithTheFile()
    {
        const auto before = qInstallMessageHandler(nullptr);
        qInstallMessageHandler(before);
        {
            const LogFile log(path());
        }
        QVERIFY(qInstallMessageHandler(before) == before);
        logEvent(LogEvent::ProgramEnded);
        QCOMPARE(read(), QString());
    }

    void theFileIsForItsOwnerOnly()
    {
        ::umask(0);
        {
            const LogFile log(path(u"new/log.txt"_s), 10);
            logEvent(LogEvent::ProgramStarted);
            logEvent(LogEvent::ProgramEnded);
        }
        ::umask(022);
        for (const auto &name : {u"new/log.txt"_s, u"new/log.1.txt"_s}) {
            struct stat found {};
            QCOMPARE(::stat(qPrintable(path(name)), &found), 0);
            QCOMPARE(found.st_mode & 07777U, 0600U);
        }
    }

    void itIsRotatedOnce()
    {
        {
            const LogFile log(path(), 1000);
            for (int i = 0; i < 200; ++i)
                logEvent(LogEvent::ClaimCommitted, {LogField::count(i)});
        }
        QVERIFY(read().size() < 1100);
        QVERIFY(read(u"log.1.txt"_s).size() < 1100);
        QVERIFY(read().endsWith(u"count=199\n"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"log.1.txt"_s, u"log.txt"_s}));
        const QString all = read(u"log.1.txt"_s) + read();
        QVERIFY(all.contains(u"count=190\n")); // nothing is lost between the two
    }

    void theNextStartWritesBehindTheLast()
    {
        for (int i = 0; i < 2; ++i) {
            const LogFile log(path());
            logEvent(LogEvent::ProgramStarted, {LogField::count(i)});
        }
        QCOMPARE(read().count(u'\n'), 2);
    }

    void aPlaceThatCannotBeWrittenIsBorne()
    {
        const LogFile log(u"/dev/null/log.txt"_s);
        QVERIFY(!log.isOpen());
        logEvent(LogEvent::ProgramStarted);
    }

    void linesOfSeveralThreadsStayWhole()
    {
        {
            const LogFile log(path(), 20'000);
            std::vector<std::unique_ptr<QThread>> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back(QThread::create([] {
                    for (int n = 0; n < 100; ++n)
                        logEvent(LogEvent::ClaimCommitted, {LogField::count(n)});
                }));
                threads.back()->start();
            }
            for (const auto &thread : threads)
                QVERIFY(thread->wait(10'000));
        }
        const QString all = read(u"log.1.txt"_s) + read();
        QCOMPARE(all.count(u'\n'), 400);
        static const QRegularExpression whole(u"^\\S+Z claim_committed count=\\d+$"_s, QRegularExpression::MultilineOption);
        QCOMPARE(all.count(whole), 400);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"

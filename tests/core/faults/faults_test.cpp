// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/fault_plan.h"
#include "core/store/connection.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class FaultsTest final : public QObject {
    Q_OBJECT

private:
    /// Which of five statements failed, "..x..".
    static QByteArray fiveStatements(const QByteArray &plan)
    {
        const QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"a.sqlite"_s), Connection::Access::ReadWrite);
        if (!connection)
            return "not opened";
        faults::plan(plan);
        QByteArray failed;
        for (int i = 0; i < 5; ++i)
            failed += (*connection)->change(u"CREATE TABLE t%1 (a)"_s.arg(i)) ? '.' : 'x';
        return failed;
    }

    /// Does it in a process of its own and says how that ended, as wait() does.
    template <typename Work>
    static int statusOf(Work work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }

private Q_SLOTS:
    void cleanup() { faults::plan({}); }

    void theNthCallFails_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<QByteArray>("failed");
        QTest::addColumn<bool>("happened");
        const auto row = [](const char *name, const char *plan, const char *failed, bool happened) {
            QTest::newRow(name) << QByteArray(plan) << QByteArray(failed) << happened;
        };
        row("nothing is planned", "", ".....", false);
        row("the third call fails", "error store 3", "..x..", true);
        row("all fail from the third on", "errors store 3", "..xxx", true);
        row("the sixth call is never met", "error store 6", ".....", false);
        row("the network's calls are no calls of the store", "error network 1", ".....", false);
    }
    void theNthCallFails()
    {
        QFETCH(QByteArray, plan);
        QTEST(fiveStatements(plan), "failed");
        QTEST(faults::happened(), "happened");
        QCOMPARE(faults::storeCalls(), 5);
        QCOMPARE(faults::networkCalls(), 0);
    }

    void aFailedCallIsAnInputOutputError()
    {
        const QTemporaryDir folder;
        const auto connection = Connection::open(folder.filePath(u"a.sqlite"_s), Connection::Access::ReadWrite);
        QVERIFY(connection);
        faults::plan("error store");
        const auto failed = (*connection)->change(u"CREATE TABLE a (b)"_s);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, StoreProblem::Kind::Failed);
    }

    void aHangGoesOnAfterwards()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(fiveStatements("hang store 2 150"), "....."_ba);
        QVERIFY(timer.elapsed() >= 150);
    }

    void aKillIsASigkill()
    {
        const int status = statusOf([] { static_cast<void>(fiveStatements("kill store 2")); });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGKILL);
        QVERIFY(WIFEXITED(statusOf([] { static_cast<void>(fiveStatements("kill store 6")); })));
    }

    void anotherPlanIsNotTakenForNone_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::newRow("an effect that is none") << "stop store 1"_ba;
        QTest::newRow("a point that is none") << "kill after-lunch"_ba;
        QTest::newRow("no place") << "kill"_ba;
        QTest::newRow("no number") << "kill store first"_ba;
    }
    void anotherPlanIsNotTakenForNone()
    {
        QFETCH(QByteArray, plan);
        const int status = statusOf([&plan] { faults::plan(plan); });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 2);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::FaultsTest)
#include "faults_test.moc"

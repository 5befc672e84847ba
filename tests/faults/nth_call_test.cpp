// SPDX-License-Identifier: GPL-3.0-or-later
// As SQLite tests itself: the Nth call fails, hangs or kills, for N = 1, 2, … until a run sees no fault. PAYOUTDESK_FAULTS=quick
// leaves the rows out that are not marked so.
#include "core/desk/system_clock.h"
#include "core/store/store.h"
#include "tests/faults/nth_call_trial.h"
#include "tests/faults/people.h"
#include "tests/support/wire_count.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(payoutdesk::NthCallTrial::Subject)

namespace payoutdesk {

class NthCallTest final : public QObject {
    Q_OBJECT

    using Subject = NthCallTrial::Subject;
    static constexpr int mostCalls = 500; ///< a loop that is not over by then would never be

    QTemporaryDir m_folder;
    CountingGateway m_gateway;
    int m_number = 10; ///< of the next person or link
    int m_calls = 0;
    TrialTally m_tally;

private:
    /// A store as the first run of a trial finds it, made once.
    QString modelStore(Subject subject) const
    {
        QString folder = m_folder.filePath(subject == Subject::Start ? u"start"_s : u"plain"_s);
        if (QDir(folder).exists())
            return folder;
        const SystemClock clock;
        const auto store = Store::open(folder, {u"priya"_s, u"desk-7"_s, u"desk-7:1:1"_s}, clock);
        if (!store)
            qFatal("no store");
        QList<PayoutLink> links;
        for (int i = 0; i < 20; ++i)
            links.append(PayoutLink{.id = payoutLink(i)});
        const auto press = [&](int link, OperationState state) {
            return (*store)->operations().add({SubmissionId::create(), state, payoutLink(link), {}});
        };
        bool done = (*store)->links().add(links).has_value();
        if (subject == Subject::Start) {
            const auto sending = press(NthCallTrial::sendingLink, OperationState::Queued);
            done = done && sending && (*store)->operations().claim(sending->id) &&
                   press(NthCallTrial::heldLink, OperationState::Held) && press(NthCallTrial::queuedLink, OperationState::Queued);
        }
        if (!done)
            qFatal("the store could not be filled");
        return folder;
    }

    /// A fresh folder for one trial.
    QString copyFor(Subject subject, int number) const
    {
        QString folder = m_folder.filePath(u"trial-%1"_s.arg(number));
        if (subject == Subject::FirstStart)
            return folder;
        const QString model = modelStore(subject);
        QDir().mkpath(folder);
        if (!QFile::copy(model + u"/desk.sqlite"_s, folder + u"/desk.sqlite"_s))
            qFatal("the store cannot be copied");
        return folder;
    }

    /// Keeps its figures; true when nothing was wrong.
    bool note(const NthCallTrial &trial, bool happened)
    {
        recordWire(trial.presses(), trial.arrived(), trial.tooOften() > 0 ? 2 : 1);
        m_tally.tried += happened ? 1 : 0;
        m_tally.tooOften += trial.tooOften();
        m_tally.lost += trial.lost();
        m_tally.wrong += trial.wrong().isEmpty() ? 0 : 1;
        return trial.wrong().isEmpty();
    }

private Q_SLOTS:
    void killedAtAPoint_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        struct Line {
            const char *point;
            int least;
            int most;
        };
        // What has arrived by then, whatever becomes of it.
        const QList<Line> points{{"after-press", 0, 0}, {"after-intent", 0, 0},  {"before-claim", 0, 0},
                                 {"after-claim", 0, 0}, {"after-connect", 0, 0}, {"after-write", 0, 1},
                                 {"after-reply", 1, 1}, {"after-outcome", 1, 1}};
        for (const auto &[subject, who] :
             {std::pair{Subject::Contact, "a contact"}, std::pair{Subject::Reminder, "a reminder"}}) {
            for (const Line &line : points)
                QTest::addRow("%s, %s", who, line.point) << subject << QByteArray(line.point) << line.least << line.most;
        }
        QTest::newRow("a start after a crash, during-recovery") << Subject::Start << QByteArray("during-recovery") << 0 << 0;
    }
    void killedAtAPoint()
    {
        QFETCH(Subject, subject);
        QFETCH(QByteArray, point);
        QFETCH(int, least);
        QFETCH(int, most);
        const int number = subject == Subject::Start ? NthCallTrial::queuedLink : m_number++;
        NthCallTrial trial(m_gateway, subject, number, copyFor(subject, m_number++));
        const bool happened = trial.run("kill " + point);
        note(trial, happened);
        QVERIFY(happened);
        QVERIFY2(trial.wrong().isEmpty(), qPrintable(trial.wrong().join(u"; "_s)));
        QVERIFY(trial.arrivedAtFirst() >= least && trial.arrivedAtFirst() <= most);
    }

    void everyCall_data()
    {
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<QByteArray>("effect");
        QTest::addColumn<QByteArray>("calls");
        const bool onlyQuick = qEnvironmentVariable("PAYOUTDESK_FAULTS") == u"quick"_s;
        const auto slow = [onlyQuick](const char *name, Subject subject, const char *effect, const char *calls) {
            if (!onlyQuick)
                QTest::newRow(name) << subject << QByteArray(effect) << QByteArray(calls);
        };
        const auto quick = [](const char *name, Subject subject, const char *effect, const char *calls) {
            QTest::newRow(name) << subject << QByteArray(effect) << QByteArray(calls);
        };
        quick("a contact, killed at a call of the store", Subject::Contact, "kill", "store");
        quick("a contact, killed at a step of the network", Subject::Contact, "kill", "network");
        slow("a contact, a call of the store fails", Subject::Contact, "error", "store");
        slow("a contact, the store fails for good", Subject::Contact, "errors", "store");
        quick("a contact, the network breaks", Subject::Contact, "error", "network");
        slow("a contact, the store hangs", Subject::Contact, "hang", "store");
        slow("a contact, the network hangs", Subject::Contact, "hang", "network");
        quick("a reminder, killed at a call of the store", Subject::Reminder, "kill", "store");
        quick("a reminder, killed at a step of the network", Subject::Reminder, "kill", "network");
        slow("a reminder, a call of the store fails", Subject::Reminder, "error", "store");
        slow("a reminder, the store fails for good", Subject::Reminder, "errors", "store");
        quick("a reminder, the network breaks", Subject::Reminder, "error", "network");
        slow("a reminder, the store hangs", Subject::Reminder, "hang", "store");
        slow("a reminder, the network hangs", Subject::Reminder, "hang", "network");
        quick("a start after a crash, killed at a call of the store", Subject::Start, "kill", "store");
        slow("a start after a crash, a call of the store fails", Subject::Start, "error", "store");
        slow("the very first start, killed at a call of the store", Subject::FirstStart, "kill", "store");
        slow("the very first start, a call of the store fails", Subject::FirstStart, "error", "store");
    }
    void everyCall()
    {
        QFETCH(Subject, subject);
        QFETCH(QByteArray, effect);
        QFETCH(QByteArray, calls);
        const QByteArray hangMs = effect == "hang" ? " 60" : "";
        QStringList wrong;
        for (int nth = 1;; ++nth) {
            QVERIFY2(nth < mostCalls, "no run was free of faults");
            const int number = subject == Subject::Start ? NthCallTrial::queuedLink : m_number++;
            const QString folder = copyFor(subject, m_number++);
            NthCallTrial trial(m_gateway, subject, number, folder);
            const QByteArray fault = effect + ' ' + calls + ' ' + QByteArray::number(nth) + hangMs;
            const bool happened = trial.run(fault);
            if (!note(trial, happened))
                wrong.append(QString::fromLatin1(fault) + u": "_s + trial.wrong().join(u"; "_s));
            QDir(folder).removeRecursively();
            if (happened)
                continue;
            // The loop has met them all: this run is as any other, and counted no more than the loop has tried.
            QVERIFY(trial.wentByItself());
            const int met = calls == "store" ? trial.storeCalls() : trial.networkCalls();
            QVERIFY2(met < nth, "a call was counted that no fault was tried at");
            QVERIFY(met > 0);
            m_calls += met;
            break;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void cleanupTestCase()
    {
        recordTrials("nth-call", m_tally);
        qInfo("nth: %d calls, %d faults tried, arrivals > 1: %d, lost: %d", m_calls, m_tally.tried, m_tally.tooOften,
              m_tally.lost);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::NthCallTest)
#include "nth_call_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation.h"

#include <QSet>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

/// The table of states, written down a second time and by words, so that no line of it changes unseen.
class OperationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStates_data()
    {
        const QSet<QString> allowed{
            u"held>queued"_s,
            u"held>cancelled"_s,
            u"queued>sending"_s,
            u"queued>not_sent"_s,
            u"queued>cancelled"_s,
            u"sending>accepted"_s,
            u"sending>pending"_s,
            u"sending>refused"_s,
            u"sending>not_sent"_s,
            u"sending>unknown"_s,
            u"pending>resolved_done"_s,
            u"pending>resolved_not_done"_s,
            u"unknown>resolved_done"_s,
            u"unknown>resolved_not_done"_s,
            u"resolved_done>resolved_not_done"_s,
            u"resolved_not_done>resolved_done"_s,
        };
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("may");
        int found = 0;
        for (const auto from : allOperationStates()) {
            for (const auto to : allOperationStates()) {
                const QString pair = toWord(from) + u'>' + toWord(to);
                found += allowed.contains(pair) ? 1 : 0;
                QTest::newRow(qPrintable(pair)) << toWord(from) << toWord(to) << allowed.contains(pair);
            }
        }
        QCOMPARE(found, allowed.size());
    }
    void everyPairOfStates()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(mayBecome(*operationStateFromWord(from), *operationStateFromWord(to)), "may");
    }

    void wordsAndKinds_data()
    {
        QTest::addColumn<OperationState>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("counts");
        using State = OperationState;
        QTest::newRow("held") << State::Held << u"held"_s << true << false;
        QTest::newRow("queued") << State::Queued << u"queued"_s << true << false;
        QTest::newRow("sending") << State::Sending << u"sending"_s << true << false;
        QTest::newRow("accepted") << State::Accepted << u"accepted"_s << false << true;
        QTest::newRow("pending") << State::Pending << u"pending"_s << true << true;
        QTest::newRow("refused") << State::Refused << u"refused"_s << false << false;
        QTest::newRow("not sent") << State::NotSent << u"not_sent"_s << false << false;
        QTest::newRow("unknown") << State::Unknown << u"unknown"_s << true << true;
        QTest::newRow("resolved: done") << State::ResolvedDone << u"resolved_done"_s << false << true;
        QTest::newRow("resolved: not done") << State::ResolvedNotDone << u"resolved_not_done"_s << false << false;
        QTest::newRow("cancelled") << State::Cancelled << u"cancelled"_s << false << false;
    }
    void wordsAndKinds()
    {
        QFETCH(OperationState, state);
        QFETCH(QString, word);
        QCOMPARE(toWord(state), word);
        QCOMPARE(operationStateFromWord(word), std::optional(state));
        QTEST(isOpen(state), "open");
        QTEST(countsAsReminder(state), "counts");
    }

    void allStatesInTheOrderOfTheirDeclaration()
    {
        const auto &states = allOperationStates();
        QCOMPARE(states.size(), 11);
        for (int i = 0; i < states.size(); ++i)
            QCOMPARE(static_cast<int>(states[i]), i);
    }

    void unknownWordsAreNoState()
    {
        QVERIFY(!operationStateFromWord(u""_s));
        QVERIFY(!operationStateFromWord(u"Held"_s));
        QVERIFY(!operationStateFromWord(u"delivered"_s));
        QVERIFY(!operationKindFromWord(u"pay"_s));
    }

    void kindsHaveStableWords()
    {
        QCOMPARE(toWord(OperationKind::AddContact), u"add_contact"_s);
        QCOMPARE(toWord(OperationKind::RemindLink), u"remind_link"_s);
        QCOMPARE(operationKindFromWord(u"add_contact"_s), std::optional(OperationKind::AddContact));
        QCOMPARE(operationKindFromWord(u"remind_link"_s), std::optional(OperationKind::RemindLink));
    }

    void oneSheetGivesEachTargetItsOwnSteadySubmission()
    {
        const auto sheet = SubmissionId::create();
        QVERIFY(sheet.forTarget(u"a"_s) == sheet.forTarget(u"a"_s));
        QVERIFY(!(sheet.forTarget(u"a"_s) == sheet.forTarget(u"b"_s)));
        QVERIFY(!(sheet.forTarget(u"a"_s) == SubmissionId::create().forTarget(u"a"_s)));
    }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"

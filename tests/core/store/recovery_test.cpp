// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

class RecoveryTest final : public QObject {
    Q_OBJECT

private:
    static const QString &helper()
    {
        static const QString path = QStringLiteral(STORE_HELPER);
        return path;
    }

private Q_SLOTS:
    void whatWasOpenIsPutRight()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(2), linkOf(3)}));
        QHash<qint64, State> before;
        int number = 0;
        for (const State state : allOperationStates()) {
            const Operation operation = operationIn(*desk.store, state, idOf(++number));
            before.insert(operation.id.value, state);
        }
        desk.clock.advance(1'000);
        const auto recovered = desk.store->operations().recover();
        QVERIFY(recovered);
        QCOMPARE(recovered->unknown.size(), 1);
        QVERIFY(recovered->unknown.first().cause == OperationCause(UnknownCause::ProgramClosed));
        QCOMPARE(recovered->unknown.first().changedAtMs, desk.clock.moment.utcMs);
        QCOMPARE(recovered->cancelled.size(), 1);
        QCOMPARE(recovered->queued.size(), 1);
        for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
            const State now = (*desk.store->operations().find({it.key()}))->state;
            const State wanted = it.value() == State::Sending ? State::Unknown
                                 : it.value() == State::Held  ? State::Cancelled
                                                              : it.value();
            QCOMPARE(now, wanted);
        }
        // A second start finds nothing more to do, and asks about the same queued ones.
        const auto again = desk.store->operations().recover();
        QVERIFY(again);
        QVERIFY(again->unknown.isEmpty() && again->cancelled.isEmpty());
        QCOMPARE(again->queued.size(), 1);
        QVERIFY(!desk.store->events().verifyChain()->broken);
    }

    void aLinkShowsWhatRecoveryFound()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1)}));
        operationIn(*desk.store, State::Sending, idOf(1));
        QVERIFY(desk.store->operations().recover());
        const auto row = desk.reader()->answer(LinkDetails{idOf(1)})->row;
        QVERIFY(row->lastReminder == State::Unknown);
        QCOMPARE(row->reminders, 1);
    }

    void killedRightAfterTheClaim()
    {
        StoreFixture desk;
        desk.store.reset();
        QProcess process;
        process.start(helper(), {u"die-after-the-claim"_s, desk.folder()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        desk.open();
        QCOMPARE(desk.store->operations().inState(State::Sending)->size(), 1);
        const auto recovered = desk.store->operations().recover();
        QVERIFY(recovered);
        QCOMPARE(recovered->unknown.size(), 1);
        QVERIFY(std::get<ObjectId>(recovered->unknown.first().subject) == idOf(3));
        QCOMPARE(recovered->cancelled.size(), 1);
        QVERIFY(std::get<ObjectId>(recovered->cancelled.first().subject) == idOf(2));
        QCOMPARE(recovered->queued.size(), 1);
        QVERIFY(std::get<ObjectId>(recovered->queued.first().subject) == idOf(1));
    }

    void killedAtAnyMoment()
    {
        // Whatever had said "claimed" before it died must stand as `sending`: its request may have left.
        int said = 0;
        for (int round = 0; round < 8; ++round) {
            StoreFixture desk;
            desk.store.reset();
            QProcess process;
            process.start(helper(), {u"claim-for-ever"_s, desk.folder()});
            QVERIFY(process.waitForReadyRead());
            QTest::qWait(7 * round);
            process.kill();
            QVERIFY(process.waitForFinished());
            desk.open();
            QVERIFY(!desk.store->events().verifyChain()->broken);
            for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
                if (line.isEmpty())
                    continue;
                ++said;
                QCOMPARE((*desk.store->operations().find({line.toLongLong()}))->state, State::Sending);
            }
        }
        QVERIFY(said >= 8);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::RecoveryTest)
#include "recovery_test.moc"

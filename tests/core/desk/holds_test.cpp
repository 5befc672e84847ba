// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/holds.h"
#include "tests/core/desk/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

namespace payoutdesk {

namespace {

Operation heldOperation(qint64 id)
{
    return {.id = {id},
            .submission = {},
            .subject = ErasedContact{},
            .target = {},
            .state = OperationState::Held,
            .cause = {},
            .said = {},
            .contact = {},
            .pressedBy = {},
            .overrideReason = {}};
}

} // namespace

class HoldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachEndsAfterItsOwnTime()
    {
        FakeClock clock;
        Holds holds(clock, 150, nullptr);
        QList<qint64> ended;
        connect(&holds, &Holds::ended, this, [&](const Operation &operation) { ended.append(operation.id.value); });
        holds.add(heldOperation(1));
        QTest::qWait(70);
        holds.add(heldOperation(2));
        QVERIFY(ended.isEmpty());
        QTRY_COMPARE(ended, QList<qint64>{1});
        QTRY_COMPARE(ended, (QList<qint64>{1, 2}));
        QVERIFY(holds.list().isEmpty());
    }

    void theNewestIsTakenBackFirst()
    {
        FakeClock clock;
        Holds holds(clock, 10'000, nullptr);
        holds.add(heldOperation(1));
        holds.add(heldOperation(2));
        QCOMPARE(holds.takeNewest()->id.value, 2);
        QCOMPARE(holds.takeNewest()->id.value, 1);
        QVERIFY(!holds.takeNewest());
    }

    void aGapTakesAllBackAndEndsNone()
    {
        FakeClock clock;
        Holds holds(clock, 1'000, nullptr);
        int ended = 0;
        qsizetype interrupted = 0;
        connect(&holds, &Holds::ended, this, [&] { ++ended; });
        connect(&holds, &Holds::interrupted, this, [&](const QList<Operation> &all) { interrupted = all.size(); });
        holds.add(heldOperation(1));
        holds.add(heldOperation(2));
        clock.push(Holds::maximumGapMs + 1'000);
        QTRY_COMPARE(interrupted, 2);
        QTest::qWait(100);
        QCOMPARE(ended, 0);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::HoldsTest)
#include "holds_test.moc"

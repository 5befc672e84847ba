// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/wire_count.h"

#include <QTest>

namespace payoutdesk {

using State = OperationState;
using Kind = GatewayBehaviour::Kind;

class ReminderDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPressIsHeldAndThenOnePost()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(f.heard(State::Accepted));
        QCOMPARE(f.path(f.changes.last().id), (QList{State::Held, State::Queued, State::Sending, State::Accepted}));
        QCOMPARE(f.holds.first().size(), 1);
        QVERIFY(f.holds.last().isEmpty());
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void tenPressesOfOneSubmissionAreOnePost()
    {
        DeskFixture f;
        QVERIFY(f.open());
        const SubmissionId submission = SubmissionId::create();
        for (int i = 0; i < 10; ++i)
            f.desk->remind(submission, {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(f.heard(State::Accepted));
        QTest::qWait(100);
        QCOMPARE(f.gateway.arrivalCount(), 1);
        QVERIFY(f.blocks.isEmpty());
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void twoWindowsOnOneLinkAreOnePost()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_COMPARE(f.blocks.size(), 1);
        QCOMPARE(f.blocks.first().why, ReminderBlock::Why::AlreadyOpen);
        QTRY_VERIFY(f.heard(State::Accepted));
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void undoTakesBackTheNewest()
    {
        DeskFixture f;
        f.setup.holdMs = 400;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::Yes);
        f.desk->remind(SubmissionId::create(), {someLink(2)}, Desk::Hold::Yes);
        QTRY_COMPARE(f.countOf(State::Held), 2);
        f.desk->undoNewestHold();
        QTRY_VERIFY(f.heard(State::Cancelled));
        QCOMPARE(f.changes.last().target, someLink(2).text());
        QTRY_VERIFY(f.heard(State::Accepted));
        QCOMPARE(f.changes.last().target, someLink(1).text());
        QCOMPARE(f.gateway.arrivalCount(), 1);

        f.desk->undoNewestHold();
        QTRY_COMPARE(f.undosTooLate, 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void aCooldownBlocksUntilAReasonIsGiven()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Accepted));
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.blocks.size(), 1);
        QCOMPARE(f.blocks.first().why, ReminderBlock::Why::CoolingDown);
        QCOMPARE(f.gateway.arrivalCount(), 1);

        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No, QStringLiteral("She asked for it on the phone"));
        QTRY_COMPARE(f.countOf(State::Accepted), 2);
        QCOMPARE(f.changes.last().overrideReason, QStringLiteral("She asked for it on the phone"));
        QCOMPARE(f.gateway.arrivalCount(), 2);
        recordWire(2, f.gateway.arrivalCount(), 1);
    }

    void noReasonPassesADoubt()
    {
        DeskFixture f;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::ResetAfterBody}; });
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Unknown));
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No, QStringLiteral("never mind"));
        QTRY_COMPARE(f.blocks.size(), 1);
        QCOMPARE(f.blocks.first().why, ReminderBlock::Why::NotKnownIfSent);
        QCOMPARE(f.gateway.arrivalCount(), 1);

        // A person decides that it was not sent: then a fresh press may go.
        f.gateway.setScript({});
        f.desk->resolve(f.changes.last().id, State::ResolvedNotDone);
        QTRY_VERIFY(f.heard(State::ResolvedNotDone));
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Accepted));
        QCOMPARE(f.gateway.arrivalCount(), 2);
        recordWire(2, f.gateway.arrivalCount(), 1);
    }

    void aSleepDuringTheHoldTakesItBack()
    {
        DeskFixture f;
        f.setup.holdMs = 1'000;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(f.heard(State::Held));
        f.clock->push(60'000);
        QTRY_COMPARE(f.interruptions.size(), 1);
        QVERIFY(f.heard(State::Cancelled));
        QTest::qWait(100);
        QCOMPARE(f.gateway.arrivalCount(), 0);
    }

    void stopWaitingDoesNotTakeItBack()
    {
        DeskFixture f;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Hang}; });
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.gateway.arrivalCount(), 1);
        f.desk->stopWaiting(f.changes.last().id);
        QTRY_VERIFY(f.heard(State::Unknown));
        QCOMPARE(std::get<UnknownCause>(f.changes.last().cause), UnknownCause::StoppedWaiting);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void anEndDuringTheHoldSendsNothing()
    {
        DeskFixture f;
        f.setup.holdMs = 5'000;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        QTRY_VERIFY(f.heard(State::Held));
        f.end();
        QVERIFY(f.open());
        QVERIFY(f.report.cancelled.isEmpty()); // taken back at the end already
        QVERIFY(f.report.unknown.isEmpty());
        QTest::qWait(100);
        QCOMPARE(f.gateway.arrivalCount(), 0);
    }

    void closingLetsARequestFinish()
    {
        DeskFixture f;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Accept, .delayMs = 300}; });
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.gateway.arrivalCount(), 1);
        f.desk->close(5'000);
        QTRY_COMPARE(f.closed, 1);
        QVERIFY(f.heard(State::Accepted));
    }

    void closingInTheMiddleLeavesADoubt()
    {
        DeskFixture f;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Hang}; });
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_COMPARE(f.gateway.arrivalCount(), 1);
        f.desk->close(50);
        QTRY_COMPARE(f.closed, 1);
        QVERIFY(f.heard(State::Unknown));
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void aClockThatWasSetBackAsksFirst()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Accepted));
        f.clock->setWall(-4LL * 60 * 1000); // a clock that is put right by a little is no reason
        f.desk->remind(SubmissionId::create(), {someLink(2)}, Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 2);

        f.clock->setWall(-3LL * 60 * 60 * 1000);
        f.desk->remind(SubmissionId::create(), {someLink(3)}, Desk::Hold::Yes);
        QTRY_COMPARE(f.waits, QList{WaitReason::ClockBehind});
        QCOMPARE(f.gateway.arrivalCount(), 2);
        const OperationId waiting = f.changes.last().id;
        QCOMPARE(f.changes.last().state, State::Queued);
        f.desk->sendQueued({waiting}); // as long as nobody has looked at the clock
        QTRY_COMPARE(f.waits.size(), 2);
        QCOMPARE(f.gateway.arrivalCount(), 2);

        f.desk->acceptClock();
        f.desk->sendQueued({waiting});
        QTRY_COMPARE(f.countOf(State::Accepted), 3);
        recordWire(3, f.gateway.arrivalCount(), 1);
    }

    void aDozenGoSideBySideOnceEach()
    {
        DeskFixture f;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Accept, .delayMs = 30}; });
        QVERIFY(f.open());
        QList<ObjectId> links;
        for (int i = 0; i < 12; ++i)
            links.append(someLink(i));
        f.desk->remind(SubmissionId::create(), links, Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 12);
        QCOMPARE(f.gateway.arrivalCount(), 12);
        recordWire(12, f.gateway.arrivalCount(), 1);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ReminderDeskTest)
#include "reminder_desk_test.moc"

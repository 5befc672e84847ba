// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/wire_count.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;
using Kind = GatewayBehaviour::Kind;

/// A reviewed list: in order, at the set pace, and what has not left can be stopped.
class ReminderBatchTest final : public QObject {
    Q_OBJECT

private:
    struct Fixture : DeskFixture {
        QList<BatchProgress> progress;
        QList<QList<Operation>> stops;
        qsizetype changesAtStop = -1;

        bool start(int perSecond)
        {
            setup.sending.perSecond = perSecond;
            if (!open())
                return false;
            QObject::connect(desk.get(), &Desk::batchChanged, desk.get(),
                             [this](const BatchProgress &now) { progress.append(now); });
            QObject::connect(desk.get(), &Desk::batchStopped, desk.get(), [this](const QList<Operation> &cancelled) {
                stops.append(cancelled);
                changesAtStop = countOf(State::Cancelled);
            });
            return true;
        }
        /// Four, of which the first has left: the server was too busy for it and asked for a pause of a second.
        bool startPausedList()
        {
            gateway.setScript([](const GatewayArrival &) {
                return GatewayBehaviour{.kind = Kind::Raw,
                                        .raw = "HTTP/1.1 503 Busy\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"};
            });
            setup.sending.inFlight = 1;
            if (!start(50))
                return false;
            desk->remind(SubmissionId::create(), links(4), Desk::Hold::No);
            return QTest::qWaitFor([this] { return !progress.isEmpty() && progress.last().pausedForMs > 0; });
        }
        static QList<ObjectId> links(int count)
        {
            QList<ObjectId> links;
            for (int n = 0; n < count; ++n)
                links.append(someLink(n));
            return links;
        }
    };

private Q_SLOTS:
    void aListTellsHowFarItIs()
    {
        Fixture f;
        QVERIFY(f.start(50));
        f.desk->remind(SubmissionId::create(), Fixture::links(5), Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 5);
        QTRY_VERIFY(!f.progress.isEmpty() && f.progress.last().total == 0);
        QCOMPARE(f.progress.first().total, 5);
        QCOMPARE(f.progress.first().waiting, 5);
        int waiting = 5;
        for (const BatchProgress &each : std::as_const(f.progress)) {
            QVERIFY(each.waiting <= waiting);
            waiting = each.waiting;
        }
        // In the order of the list.
        QStringList claimed;
        for (const Operation &operation : std::as_const(f.changes)) {
            if (operation.state == State::Sending)
                claimed.append(operation.target);
        }
        QStringList wanted;
        for (const ObjectId &link : Fixture::links(5))
            wanted.append(link.text());
        QCOMPARE(claimed, wanted);
        QCOMPARE(f.gateway.arrivalCount(), 5);
        recordWire(5, f.gateway.arrivalCount(), 1);
    }

    void theListKeepsItsPace()
    {
        Fixture f;
        QVERIFY(f.start(10));
        QElapsedTimer timer;
        timer.start();
        f.desk->remind(SubmissionId::create(), Fixture::links(6), Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 6);
        QVERIFY2(timer.elapsed() >= 480, qPrintable(QString::number(timer.elapsed()))); // five gaps of 100 ms
        QCOMPARE(f.gateway.arrivalCount(), 6);
        recordWire(6, f.gateway.arrivalCount(), 1);
    }

    void stopTakesBackWhatHasNotLeft()
    {
        Fixture f;
        QVERIFY(f.start(4));
        f.desk->remind(SubmissionId::create(), Fixture::links(8), Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Sending));
        f.desk->stopBatch();
        f.desk->stopBatch(); // a double click
        QTRY_COMPARE(f.stops.size(), 1);
        QCOMPARE(f.changesAtStop, 0); // said together before it is said of each
        const auto cancelled = static_cast<int>(f.stops.first().size());
        QVERIFY(cancelled >= 5);
        QTRY_COMPARE(f.countOf(State::Cancelled), cancelled);
        QTRY_COMPARE(f.progress.last().total, 0);
        QTest::qWait(600); // two more would have left
        QCOMPARE(f.gateway.arrivalCount(), 8 - cancelled);
        QCOMPARE(f.countOf(State::Accepted), 8 - cancelled);
        QCOMPARE(f.stops.size(), 1);
        recordWire(8 - cancelled, f.gateway.arrivalCount(), 1);

        // They may be pressed again.
        f.desk->remind(SubmissionId::create(), {someLink(7)}, Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 9 - cancelled);
    }

    void aLoneReminderIsNoList()
    {
        Fixture f;
        QVERIFY(f.start(50));
        f.desk->remind(SubmissionId::create(), Fixture::links(1), Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Accepted));
        QVERIFY(f.progress.isEmpty());
    }

    void whatIsBlockedIsToldAndTheRestGoes()
    {
        Fixture f;
        QVERIFY(f.start(50));
        f.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Accepted));
        f.desk->remind(SubmissionId::create(), Fixture::links(3), Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 3);
        QCOMPARE(f.blocks.size(), 1);
        QCOMPARE(f.progress.first().total, 2);
        QCOMPARE(f.gateway.arrivalCount(), 3);
        recordWire(3, f.gateway.arrivalCount(), 1);
    }

    void theSameListPressedTwiceIsOne()
    {
        Fixture f;
        QVERIFY(f.start(50));
        const SubmissionId submission = SubmissionId::create();
        f.desk->remind(submission, Fixture::links(4), Desk::Hold::No);
        f.desk->remind(submission, Fixture::links(4), Desk::Hold::No);
        QTRY_COMPARE(f.countOf(State::Accepted), 4);
        QTest::qWait(200);
        QCOMPARE(f.gateway.arrivalCount(), 4);
        recordWire(4, f.gateway.arrivalCount(), 1);
    }

    void aForeignEnvironmentStopsTheList()
    {
        Fixture f;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Accept, .environment = "LIVE"}; });
        QVERIFY(f.start(4));
        f.desk->remind(SubmissionId::create(), Fixture::links(6), Desk::Hold::No);
        QTRY_COMPARE(f.stops.size(), 1);
        QTest::qWait(600);
        QVERIFY(f.gateway.arrivalCount() <= 2);
        QCOMPARE(f.gateway.arrivalCount() + f.stops.first().size(), 6);
    }

    void aBusyServerPausesTheListAndNobodyElse_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("503") << 503;
    }
    void aBusyServerPausesTheListAndNobodyElse()
    {
        QFETCH(int, status);
        Fixture f;
        f.gateway.setScript([status](const GatewayArrival &arrival) {
            if (!arrival.body.contains(someLink(0).text().toLatin1()))
                return GatewayBehaviour{};
            return GatewayBehaviour{.kind = Kind::Raw,
                                    .raw = "HTTP/1.1 " + QByteArray::number(status) +
                                           " Busy\r\nRetry-After: 2\r\nContent-Length: 0\r\n\r\n"};
        });
        f.setup.sending.inFlight = 1; // the first answer is there before the second leaves
        QVERIFY(f.start(50));
        f.desk->remind(SubmissionId::create(), Fixture::links(4), Desk::Hold::No);
        QTRY_VERIFY(f.heard(State::Unknown)); // whether a busy server did it is not known
        QTRY_VERIFY(f.progress.last().pausedForMs > 1'000);
        QCOMPARE(f.progress.last().waiting, 3);

        f.desk->remind(SubmissionId::create(), {someLink(7)}, Desk::Hold::No); // a person asks for this one
        QTRY_COMPARE_WITH_TIMEOUT(f.countOf(State::Accepted), 1, 1'000);
        QTest::qWait(500);
        QCOMPARE(f.gateway.arrivalCount(), 2);

        QTRY_COMPARE(f.countOf(State::Accepted), 4); // the rest, by itself
        QTRY_COMPARE(f.progress.last().total, 0);
        QCOMPARE(f.progress.last().pausedForMs, 0);
        QCOMPARE(f.countOf(State::Unknown), 1);
        QCOMPARE(f.gateway.arrivalCount(), 5);
        recordWire(5, f.gateway.arrivalCount(), 1);
    }

    void aListThatSleptThroughItsPauseIsTakenBack()
    {
        Fixture f;
        QVERIFY(f.startPausedList());
        f.clock->push(3 * 60 * 60 * 1000);
        QTRY_COMPARE(f.stops.size(), 1);
        QCOMPARE(f.stops.first().size(), 3);
        QTRY_COMPARE(f.progress.last().total, 0);
        QTest::qWait(300);
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void whatWasLeftOverIsAListAgain()
    {
        Fixture f;
        f.withSecret = false;
        QVERIFY(f.start(50));
        f.desk->remind(SubmissionId::create(), Fixture::links(4), Desk::Hold::No);
        QTRY_COMPARE(f.waits.size(), 4);
        QTRY_COMPARE(f.progress.last().total, 0);
        QList<OperationId> left;
        for (const Operation &operation : std::as_const(f.changes))
            left.append(operation.id);
        f.end();

        f.withSecret = true;
        f.setup.sending.inFlight = 1;
        f.gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Accept, .environment = "LIVE"}; });
        QVERIFY(f.start(4));
        f.desk->sendQueued(left);
        QTRY_COMPARE(f.stops.size(), 1); // as a reviewed one, by the answer of another environment
        QTest::qWait(600);
        QVERIFY(f.gateway.arrivalCount() <= 2);
        QCOMPARE(f.gateway.arrivalCount() + f.stops.first().size(), 4);
    }

    void aPausedListCanBeStopped()
    {
        Fixture f;
        QVERIFY(f.startPausedList());
        f.desk->stopBatch();
        QTRY_COMPARE(f.countOf(State::Cancelled), 3);
        QTRY_COMPARE(f.progress.last().total, 0);
        QTest::qWait(1'300); // the pause would be over
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void aLostConnectionStopsTheList()
    {
        Fixture f;
        QTcpServer closed; // a port on which nobody listens
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        f.setup.address = *ApiAddress::parse(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        QVERIFY(f.start(4));
        f.desk->remind(SubmissionId::create(), Fixture::links(6), Desk::Hold::No);
        QTRY_COMPARE(f.stops.size(), 1);
        QTRY_COMPARE(f.progress.last().total, 0);
        QVERIFY(f.countOf(State::NotSent) >= 1);
        QCOMPARE(f.countOf(State::NotSent) + f.stops.first().size(), 6);
        QTest::qWait(600); // more of it would have tried
        QCOMPARE(f.countOf(State::Sending), f.countOf(State::NotSent));
        QVERIFY(f.countOf(State::NotSent) <= 2);
    }

    void whatWaitsForItsCredentialsIsNoListAnyMore()
    {
        Fixture f;
        f.withSecret = false;
        QVERIFY(f.start(50));
        f.desk->remind(SubmissionId::create(), Fixture::links(3), Desk::Hold::No);
        QTRY_COMPARE(f.waits.size(), 3);
        QTRY_COMPARE(f.progress.last().total, 0);
        QCOMPARE(f.gateway.arrivalCount(), 0);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ReminderBatchTest)
#include "reminder_batch_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

class ReminderHistoryTest final : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 hour = 3'600'000;

    static ReminderHistory historyOf(StoreFixture &desk, int link = 1) { return *desk.store->operations().history(idOf(link)); }

private Q_SLOTS:
    void aLinkNobodyRemindedIsBlank()
    {
        StoreFixture desk;
        PayoutLink link = linkOf(1);
        link.state = LinkState::Issued;
        link.expiresAtMs = 77;
        link.doNotRemind = true;
        QVERIFY(desk.store->links().add({link}));
        const ReminderHistory history = historyOf(desk);
        QCOMPARE(history.state, LinkState::Issued);
        QCOMPARE(history.expiresAtMs, 77);
        QVERIFY(history.doNotRemind);
        QCOMPARE(history.counted, 0);
        QCOMPARE(history.lastCountedAtMs, 0);
        QCOMPARE(history.sinceLastCountedMs, 0);
        QVERIFY(!history.open);
        QCOMPARE(historyOf(desk, 99).state, LinkState::NotKnown);
    }

    void onlyWhatMayHaveReachedSomebodyCounts()
    {
        for (const State state : allOperationStates()) {
            StoreFixture desk;
            operationIn(*desk.store, state, idOf(1));
            const ReminderHistory history = historyOf(desk);
            QCOMPARE(history.counted, countsAsReminder(state) ? 1 : 0);
            QCOMPARE(history.lastCountedAtMs != 0, countsAsReminder(state));
            QVERIFY(history.open == (isOpen(state) ? std::optional(state) : std::nullopt));
        }
    }

    void theNewestThatCountsSetsTheClock()
    {
        StoreFixture desk;
        operationIn(*desk.store, State::Accepted, idOf(1));
        desk.clock.advance(hour);
        const qint64 second = desk.clock.moment.utcMs;
        operationIn(*desk.store, State::ResolvedDone, idOf(1));
        desk.clock.advance(hour);
        operationIn(*desk.store, State::Refused, idOf(1));
        operationIn(*desk.store, State::Accepted, idOf(2));
        desk.clock.advance(hour);
        const ReminderHistory history = historyOf(desk);
        QCOMPARE(history.counted, 2);
        QCOMPARE(history.lastCountedAtMs, second);
        QCOMPARE(history.sinceLastCountedMs, 2 * hour);
    }

    void theClaimSetsTheClockAndNotThePress()
    {
        StoreFixture desk;
        const Operation queued = operationIn(*desk.store, State::Queued, idOf(1));
        desk.clock.advance(20 * hour); // waited over night for a connection
        QVERIFY(desk.store->operations().claim(queued.id));
        QVERIFY(desk.store->operations().settle(queued.id, {State::Accepted, {}, {}, {}}));
        desk.clock.advance(hour);
        QCOMPARE(historyOf(desk).sinceLastCountedMs, hour);
    }

    void withinOneBootTheBootClockKnows()
    {
        StoreFixture desk;
        operationIn(*desk.store, State::Accepted, idOf(1));
        desk.clock.advance(2 * hour);
        desk.clock.moment.utcMs += 100 * hour; // somebody set the clock ahead
        QCOMPARE(historyOf(desk).sinceLastCountedMs, 2 * hour);
        desk.clock.moment.utcMs -= 300 * hour; // and far back
        QCOMPARE(historyOf(desk).sinceLastCountedMs, 2 * hour);
    }

    void overARebootTheWallClockKnows()
    {
        StoreFixture desk;
        operationIn(*desk.store, State::Accepted, idOf(1));
        desk.clock.reboot(u"boot-2"_s, desk.clock.moment.utcMs + 3 * hour);
        QCOMPARE(historyOf(desk).sinceLastCountedMs, 3 * hour);
    }

    void aClockSetBackOverARebootGivesNothing()
    {
        StoreFixture desk;
        operationIn(*desk.store, State::Accepted, idOf(1));
        desk.clock.advance(hour);
        operationIn(*desk.store, State::Held, idOf(2)); // an event that shows: it is at least an hour later
        desk.clock.reboot(u"boot-2"_s, desk.clock.moment.utcMs - 50 * hour);
        QCOMPARE(historyOf(desk).sinceLastCountedMs, hour);
    }

    void aClaimMadeWhileTheClockWasWrongIsNotOlderThanWhatWasBefore()
    {
        StoreFixture desk;
        operationIn(*desk.store, State::Accepted, idOf(2));
        const qint64 rightTime = desk.clock.moment.utcMs;
        desk.clock.reboot(u"boot-2"_s, rightTime - 50 * hour); // an empty battery
        operationIn(*desk.store, State::Accepted, idOf(1));
        desk.clock.reboot(u"boot-3"_s, rightTime + hour); // right again
        QCOMPARE(historyOf(desk).lastCountedAtMs, rightTime);
        QCOMPARE(historyOf(desk).sinceLastCountedMs, hour); // by the written time it would have been 51 hours
    }

    void theSamePlaceInAnotherBootIsNoBootClock()
    {
        StoreFixture desk;
        desk.clock.moment.bootId.clear(); // no /proc: nothing is known about boots
        operationIn(*desk.store, State::Accepted, idOf(1));
        desk.clock.moment.utcMs += hour;
        desk.clock.moment.bootMs += 40 * hour;
        QCOMPARE(historyOf(desk).sinceLastCountedMs, hour);
    }

    void removingTheLinkForgetsNothing()
    {
        StoreFixture desk;
        PayoutLink link = linkOf(1);
        link.doNotRemind = true;
        QVERIFY(desk.store->links().add({link}));
        operationIn(*desk.store, State::Unknown, idOf(1));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, true));
        QCOMPARE(historyOf(desk).counted, 1);
        QVERIFY(historyOf(desk).doNotRemind);
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QCOMPARE(historyOf(desk).counted, 1);
        QVERIFY(historyOf(desk).open == State::Unknown);
        QVERIFY(historyOf(desk).doNotRemind);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ReminderHistoryTest)
#include "reminder_history_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

class OperationTransitionsTest final : public QObject {
    Q_OBJECT

private:
    StoreFixture m_desk;
    int m_links = 0;

    ObjectId freshLink() { return idOf(++m_links); }
    [[nodiscard]] OperationLog &log() const { return m_desk.store->operations(); }
    qint64 eventCount() const
    {
        const auto chain = m_desk.store->events().verifyChain();
        return chain->heads.isEmpty() ? 0 : chain->heads.first().events;
    }
    /// By the one function that leads to this state; none leads to `held`.
    bool tryTo(OperationId id, State to)
    {
        switch (to) {
        case State::Held:
            return false;
        case State::Queued:
            return log().release(id).has_value();
        case State::Cancelled:
            return log().cancel(id).has_value();
        case State::Sending:
            return log().claim(id).has_value();
        case State::Accepted:
        case State::Pending:
        case State::Refused:
        case State::NotSent:
        case State::Unknown:
            return log().settle(id, {to, {}, saidOf(u"TXN"_s), {}}).has_value();
        case State::ResolvedDone:
        case State::ResolvedNotDone:
            return log().resolve(id, to, u"asked her"_s).has_value();
        }
        Q_UNREACHABLE();
    }

private Q_SLOTS:
    void everyPairGoesAsTheTableSays_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        for (const State from : allOperationStates()) {
            for (const State to : allOperationStates())
                QTest::addRow("%s to %s", qPrintable(toWord(from)), qPrintable(toWord(to))) << from << to;
        }
    }
    void everyPairGoesAsTheTableSays()
    {
        QFETCH(State, from);
        QFETCH(State, to);
        const Operation before = operationIn(*m_desk.store, from, freshLink());
        const qint64 events = eventCount();
        const bool moved = tryTo(before.id, to);
        QCOMPARE(moved, mayBecome(from, to));
        QCOMPARE((*log().find(before.id))->state, moved ? to : from);
        QCOMPARE(eventCount(), moved ? events + 1 : events);
    }

    void onlyAnOutcomeSettles()
    {
        for (const State to : {State::Held, State::Queued, State::Sending, State::Cancelled, State::ResolvedDone}) {
            const Operation queued = operationIn(*m_desk.store, State::Queued, freshLink());
            QVERIFY(!log().settle(queued.id, {to, {}, {}, {}}));
            QCOMPARE((*log().find(queued.id))->state, State::Queued);
        }
    }

    void whatIsNotThereCannotMove()
    {
        const OperationId nobody{1'000'000};
        for (const State to : allOperationStates())
            QVERIFY(!tryTo(nobody, to));
    }

    void onlyADecisionResolves()
    {
        const Operation unknown = operationIn(*m_desk.store, State::Unknown, freshLink());
        const auto resolved = log().resolve(unknown.id, State::Accepted, {});
        QVERIFY(!resolved);
        QVERIFY(std::holds_alternative<NotClaimable>(resolved.error()));
    }

    void aDecisionKeepsWhyItWasInDoubt()
    {
        const Operation sending = operationIn(*m_desk.store, State::Sending, freshLink());
        QVERIFY(log().settle(sending.id, {State::Unknown, UnknownCause::AnswerUnclear, saidOf(u"XYZ"_s), {}}));
        const auto resolved = log().resolve(sending.id, State::ResolvedDone, u"she has it"_s);
        QVERIFY(resolved);
        QVERIFY(resolved->cause == OperationCause(UnknownCause::AnswerUnclear));
        QVERIFY(resolved->said == saidOf(u"XYZ"_s));
    }

    void aDecisionCanBeChangedUntilItWasSentAgain()
    {
        const ObjectId link = freshLink();
        const Operation first = operationIn(*m_desk.store, State::ResolvedNotDone, link);
        QVERIFY(log().resolve(first.id, State::ResolvedDone, u"found it"_s));
        QVERIFY(log().resolve(first.id, State::ResolvedNotDone, u"it was another one"_s));

        // What was taken back, or certainly never left, is no re-send.
        operationIn(*m_desk.store, State::Cancelled, link);
        operationIn(*m_desk.store, State::NotSent, link);
        QVERIFY(log().resolve(first.id, State::ResolvedDone, {}));
        QVERIFY(log().resolve(first.id, State::ResolvedNotDone, {}));

        const Operation again = operationIn(*m_desk.store, State::Sending, link);
        QVERIFY(!log().resolve(first.id, State::ResolvedDone, {}));
        QVERIFY(log().settle(again.id, {State::Refused, RefusalClass::Input, {}, {}}));
        QVERIFY(!log().resolve(first.id, State::ResolvedDone, {}));
        QCOMPARE((*log().find(first.id))->state, State::ResolvedNotDone);
    }

    void statesAreListedAndCounted()
    {
        StoreFixture desk;
        operationIn(*desk.store, State::Unknown, idOf(1));
        operationIn(*desk.store, State::Pending, idOf(2));
        operationIn(*desk.store, State::Unknown, idOf(3));
        operationIn(*desk.store, State::Queued, idOf(4));
        operationIn(*desk.store, State::Accepted, idOf(5));
        QCOMPARE(desk.store->operations().inState(State::Unknown)->size(), 2);
        const auto reader = desk.reader();
        const OperationCounts counts = *reader->answer(CountOperations{});
        QCOMPARE(counts.unknown, 2);
        QCOMPARE(counts.pending, 1);
        QCOMPARE(counts.queued, 1);
        const QList<Operation> doubts = *reader->answer(Doubts{});
        QCOMPARE(doubts.size(), 3);
        QVERIFY(std::get<ObjectId>(doubts.first().subject) == idOf(1));
        QVERIFY(std::get<ObjectId>(doubts.last().subject) == idOf(3));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::OperationTransitionsTest)
#include "operation_transitions_test.moc"

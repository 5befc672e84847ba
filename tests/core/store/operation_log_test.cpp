// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class OperationLogTest final : public QObject {
    Q_OBJECT

private:
    static QList<OperationState> heldAndQueued() { return {OperationState::Held, OperationState::Queued}; }

private Q_SLOTS:
    void aContactComesBackAsItWasWritten()
    {
        StoreFixture desk;
        NewOperation wanted = additionOf(contactOf());
        wanted.overrideReason = u"वह नहीं मिली — asked again"_s;
        const auto added = desk.store->operations().add(wanted);
        QVERIFY(added);
        QCOMPARE(added->submission, wanted.submission.text());
        QCOMPARE(added->target, wanted.target());
        QCOMPARE(added->pressedBy, u"priya"_s);
        QCOMPARE(added->createdAtMs, desk.clock.moment.utcMs);
        QCOMPARE(added->overrideReason, wanted.overrideReason);
        QVERIFY(std::get<NewContact>(added->subject) == contactOf());
        QVERIFY(!added->said);
        desk.clock.advance(6'000);
        QVERIFY(desk.store->operations().claim(added->id));
        const Settlement settlement{OperationState::Accepted, {}, saidOf(u"TXN"_s), idOf(77)};
        QVERIFY(desk.store->operations().settle(added->id, settlement));

        desk.open();
        const auto found = desk.store->operations().find(added->id);
        QVERIFY(found && *found);
        const Operation &again = **found;
        QVERIFY(std::get<NewContact>(again.subject) == contactOf());
        QCOMPARE(again.state, OperationState::Accepted);
        QVERIFY(again.said == settlement.said);
        QVERIFY(again.contact == settlement.contact);
        QCOMPARE(again.createdAtMs, desk.clock.moment.utcMs - 6'000);
        QCOMPARE(again.changedAtMs, desk.clock.moment.utcMs);
        QVERIFY(!*desk.store->operations().find({99}));
    }

    void everyCauseComesBack_data()
    {
        QTest::addColumn<OperationState>("state");
        QTest::addColumn<OperationCause>("cause");
        QTest::newRow("refused") << OperationState::Refused << OperationCause(RefusalClass::Credentials);
        QTest::newRow("not sent") << OperationState::NotSent << OperationCause(NotSentCause::TlsFailed);
        QTest::newRow("not known") << OperationState::Unknown << OperationCause(UnknownCause::AnswerIncomplete);
        QTest::newRow("nothing to say") << OperationState::Accepted << OperationCause();
    }
    void everyCauseComesBack()
    {
        QFETCH(OperationState, state);
        QFETCH(OperationCause, cause);
        StoreFixture desk;
        const Operation sending = operationIn(*desk.store, OperationState::Sending, idOf(1));
        QVERIFY(desk.store->operations().settle(sending.id, {state, cause, {}, {}}));
        QVERIFY((*desk.store->operations().find(sending.id))->cause == cause);
    }

    void aSubmissionIsTakenOnceWhateverBecameOfIt()
    {
        for (const OperationState state : allOperationStates()) {
            StoreFixture desk;
            const SubmissionId submission = SubmissionId::create();
            const Operation first = operationIn(*desk.store, state, idOf(1), submission);
            // Another target: only the submission stands in the way.
            const auto second = desk.store->operations().add({submission, OperationState::Queued, idOf(2), {}});
            QVERIFY(!second);
            const auto *same = std::get_if<SameSubmission>(&second.error());
            QVERIFY(same != nullptr);
            QCOMPARE(same->operation.id, first.id);
            QCOMPARE(same->operation.state, state);
        }
    }

    void oneOpenOperationATarget()
    {
        for (const OperationState state : allOperationStates()) {
            StoreFixture desk;
            const Operation first = operationIn(*desk.store, state, idOf(1));
            const auto second = desk.store->operations().add(reminderOf(idOf(1)));
            QCOMPARE(second.has_value(), !isOpen(state));
            if (!second) {
                const auto *open = std::get_if<OpenOnTarget>(&second.error());
                QVERIFY(open != nullptr);
                QCOMPARE(open->operation.id, first.id);
            }
        }
    }

    void aClaimNamesOwnerAndMachine()
    {
        StoreFixture desk;
        const Operation claimed = operationIn(*desk.store, OperationState::Sending, idOf(1));
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        QStringList found;
        QVERIFY((*connection)
                    ->read(u"SELECT owner, machine, state FROM operations WHERE id = ?"_s, {claimed.id.value},
                           [&](const Row &row) { found << row.text(0) << row.text(1) << row.text(2); }));
        QCOMPARE(found, (QStringList{u"desk-7:1:1"_s, u"desk-7"_s, u"sending"_s}));
    }

    void severalMakeOneCommit()
    {
        StoreFixture desk;
        OperationLog &log = desk.store->operations();
        const Operation sending = operationIn(*desk.store, OperationState::Sending, idOf(1));
        const Operation queued = operationIn(*desk.store, OperationState::Queued, idOf(2));
        const Operation gone = operationIn(*desk.store, OperationState::Cancelled, idOf(3));
        const auto done = desk.store->together([&]() -> Result<void, StoreProblem> {
            const bool fine = log.settle(sending.id, {OperationState::Accepted, {}, {}, {}}) && log.claim(queued.id) &&
                              !log.claim(gone.id); // too late for one spoils nothing for the others
            // Nobody else sees a half of it.
            const OperationCounts counts = *desk.reader()->answer(CountOperations{});
            if (!fine || counts.queued != 1)
                return fail(StoreProblem{});
            return {};
        });
        QVERIFY(done);
        QCOMPARE((*log.find(sending.id))->state, OperationState::Accepted);
        QCOMPARE((*log.find(queued.id))->state, OperationState::Sending);
        QVERIFY(!desk.store->events().verifyChain()->broken);
    }

    void oneFailureUndoesAllThatWereTogether()
    {
        StoreFixture desk;
        const Operation queued = operationIn(*desk.store, OperationState::Queued, idOf(1));
        const auto done = desk.store->together([&]() -> Result<void, StoreProblem> {
            static_cast<void>(desk.store->operations().claim(queued.id));
            return fail(StoreProblem{StoreProblem::Kind::DiskFull, {}, {}});
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, StoreProblem::Kind::DiskFull);
        QCOMPARE((*desk.store->operations().find(queued.id))->state, OperationState::Queued);
        QVERIFY(!desk.store->events().verifyChain()->broken);
    }

    void aPressIsHeldOrQueuedAndNothingElse()
    {
        for (const OperationState state : allOperationStates()) {
            StoreFixture desk;
            QCOMPARE(desk.store->operations().add(reminderOf(idOf(1), state)).has_value(), heldAndQueued().contains(state));
        }
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::OperationLogTest)
#include "operation_log_test.moc"

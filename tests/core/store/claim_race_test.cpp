// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"

#include <atomic>
#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;

namespace payoutdesk {

/// The lock keeps a second process out; these are the barriers behind it, in case it ever does not.
class ClaimRaceTest final : public QObject {
    Q_OBJECT

private:
    /// A writer on a connection of its own, as another process would be.
    struct OtherWriter {
        FakeClock clock;
        std::unique_ptr<Connection> connection;
        std::unique_ptr<EventLog> events;
        std::unique_ptr<OperationLog> log;

        OtherWriter(const QString &file, const QString &machine)
            : connection(std::move(*Connection::open(file, Connection::Access::ReadWrite)))
            , events(std::move(*EventLog::open(*connection, {u"priya"_s, machine, machine}, clock)))
            , log(std::make_unique<OperationLog>(*connection, *events))
        {
        }
    };

    /// Runs `work` with two writers at once and waits for both.
    template <typename Work>
    static void onTwoThreads(const QString &file, const Work &work)
    {
        std::barrier together(2);
        const auto run = [&](const QString &machine) {
            OtherWriter writer(file, machine);
            together.arrive_and_wait();
            work(*writer.log);
        };
        std::thread one(run, u"machine-1"_s);
        std::thread two(run, u"machine-2"_s);
        one.join();
        two.join();
    }

private Q_SLOTS:
    void oneOfTwoGetsTheClaim()
    {
        StoreFixture desk;
        constexpr int count = 60;
        QList<OperationId> queued;
        for (int i = 0; i < count; ++i)
            queued << operationIn(*desk.store, OperationState::Queued, idOf(i)).id;

        std::atomic<int> claimed = 0;
        std::atomic<int> tooLate = 0;
        onTwoThreads(desk.store->file(), [&](OperationLog &log) {
            for (const OperationId id : queued) {
                const auto got = log.claim(id);
                if (got)
                    ++claimed;
                else if (std::holds_alternative<NotClaimable>(got.error()))
                    ++tooLate;
            }
        });
        QCOMPARE(claimed.load(), count);
        QCOMPARE(tooLate.load(), count);
        const auto chain = desk.store->events().verifyChain();
        QVERIFY(chain && !chain->broken);
        qint64 events = 0;
        for (const ChainHead &head : chain->heads)
            events += head.events;
        QCOMPARE(events, 2 * count); // pressed once, claimed once
    }

    void oneOfTwoPressesIsTaken()
    {
        StoreFixture desk;
        constexpr int count = 40;
        QList<SubmissionId> submissions;
        for (int i = 0; i < count; ++i)
            submissions << SubmissionId::create();
        std::atomic<int> added = 0;
        std::atomic<int> same = 0;
        onTwoThreads(desk.store->file(), [&](OperationLog &log) {
            for (int i = 0; i < count; ++i) {
                const auto got = log.add({submissions.at(i), OperationState::Held, idOf(i), {}});
                if (got)
                    ++added;
                else if (std::holds_alternative<SameSubmission>(got.error()))
                    ++same;
            }
        });
        QCOMPARE(added.load(), count);
        QCOMPARE(same.load(), count);
    }

    void oneOfTwoSubmissionsGetsTheTarget()
    {
        StoreFixture desk;
        constexpr int count = 40;
        std::atomic<int> added = 0;
        std::atomic<int> open = 0;
        onTwoThreads(desk.store->file(), [&](OperationLog &log) {
            for (int i = 0; i < count; ++i) {
                const auto got = log.add(reminderOf(idOf(i)));
                if (got)
                    ++added;
                else if (std::holds_alternative<OpenOnTarget>(got.error()))
                    ++open;
            }
        });
        QCOMPARE(added.load(), count);
        QCOMPARE(open.load(), count);
    }

    void theIndexHoldsWithoutTheProgram()
    {
        StoreFixture desk;
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        const QString statement = u"INSERT INTO operations (submission_id, kind, target, state, created_ms, changed_ms, "
                                  "pressed_by) VALUES (?, 'remind_link', ?, ?, 1, 1, 'x')"_s;
        QVERIFY((*connection)->insert(statement, {u"s1"_s, u"t1"_s, u"unknown"_s}));
        QVERIFY(!(*connection)->insert(statement, {u"s1"_s, u"t2"_s, u"cancelled"_s}));
        for (const OperationState state : allOperationStates()) {
            const auto second = (*connection)->insert(statement, {QString(u"of "_s + toWord(state)), u"t1"_s, toWord(state)});
            QCOMPARE(second.has_value(), !isOpen(state));
        }
        QVERIFY(!(*connection)->insert(statement, {u"s9"_s, u"t9"_s, u"delivered"_s}));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ClaimRaceTest)
#include "claim_race_test.moc"

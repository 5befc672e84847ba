// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/domain/contact_key.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ActivityListTest final : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 minute = 60'000;

    /// What the searches and filters look through; every press is a minute after the one before.
    struct Office : StoreFixture {
        Operation asha, taken, ravi, open, overridden, settled;

        Office()
        {
            auto links = {linkOf(1, u"Ravi, Pune"_s), linkOf(2, u"Vendor 44"_s), linkOf(3, u"Étoile"_s), linkOf(4)};
            if (!store->links().add(links))
                qFatal("no links");
            OperationLog &log = store->operations();
            asha = *log.add(additionOf(contactOf()));
            (void)log.claim(asha.id);
            auto said = saidOf(u"TXN"_s);
            said.reference = u"H000ASHA1"_s;
            asha = *log.settle(asha.id, {OperationState::Accepted, {}, said, idOf(0xbeef)});
            clock.advance(minute);
            auto meena = contactOf(u"9876500002"_s);
            meena.name = u"Meena ÍYER"_s;
            meena.email = *Email::parse(u"meena@example.in"_s);
            meena.company = u"Iyer Traders"_s;
            taken = *log.cancel(log.add(additionOf(meena, OperationState::Held))->id);
            clock.advance(minute);
            ravi = operationIn(*store, OperationState::Accepted, idOf(1));
            clock.advance(minute);
            open = operationIn(*store, OperationState::Unknown, idOf(2));
            clock.advance(minute);
            auto anyway = reminderOf(idOf(3));
            anyway.overrideReason = u"She has a NEW telephone"_s;
            overridden = *log.add(anyway);
            clock.advance(minute);
            settled = operationIn(*store, OperationState::ResolvedDone, idOf(4)); // with the note "asked her"
        }
        [[nodiscard]] QList<ActivityRow> find(const ActivityFilter &filter, const ActivityOrder &order = {}) const
        {
            const auto read = reader();
            const auto ids = read->answer(ActivityIds{filter, order});
            if (!ids)
                qFatal("%s", qPrintable(ids.error().detail));
            const auto counted = read->answer(CountActivity{filter});
            if (!counted || *counted != ids->size())
                qFatal("the count differs");
            const auto rows = read->answer(ActivityRows{*ids});
            if (!rows || rows->size() != ids->size())
                qFatal("rows are missing");
            return *rows;
        }
        [[nodiscard]] QList<qint64> operationsOf(const QList<ActivityRow> &rows) const
        {
            QList<qint64> numbers;
            for (const ActivityRow &row : rows) {
                if (!numbers.contains(row.operation.id.value))
                    numbers << row.operation.id.value;
            }
            std::sort(numbers.begin(), numbers.end());
            return numbers;
        }
    };

private Q_SLOTS:
    void nothingYet()
    {
        const StoreFixture desk;
        const auto reader = desk.reader();
        QCOMPARE(reader->answer(ActivityIds{})->size(), 0);
        QCOMPARE(*reader->answer(CountActivity{}), 0);
        QCOMPARE(reader->answer(CountActivity{{u"asha"_s, {}, 0, false}}).value(), 0);
        QCOMPARE(reader->answer(ActivityRows{{7}})->size(), 0);
    }

    void anEventSaysEverythingThatIsKnownOfIt()
    {
        const Office office;
        const auto rows = office.find({});
        QCOMPARE(rows.size(), 3 + 2 + 3 + 3 + 1 + 4);
        // Newest first.
        const ActivityRow &decision = rows.at(0);
        QCOMPARE(decision.what, ActivityRow::What::Changed);
        QCOMPARE(decision.operation.id, office.settled.id);
        QCOMPARE(decision.operation.state, OperationState::ResolvedDone);
        QCOMPARE(decision.from, OperationState::Unknown);
        QCOMPARE(decision.note, u"asked her"_s);
        QCOMPARE(decision.user, u"priya"_s);
        QCOMPARE(decision.computer, u"desk-7"_s);
        QCOMPARE(decision.atMs, office.clock.moment.utcMs);
        QCOMPARE(decision.seq, rows.size());
        QVERIFY(!decision.writer.isEmpty());
        const ActivityRow &press = rows.at(3);
        QCOMPARE(press.what, ActivityRow::What::Pressed);
        QVERIFY(!press.from && press.note.isEmpty());
        QCOMPARE(press.operation.state, OperationState::Queued); // as it was then
        QCOMPARE(press.stateNow, OperationState::ResolvedDone);
        const ActivityRow &doubt = rows.at(1);
        QCOMPARE(doubt.operation.cause, OperationCause(UnknownCause::NoAnswerInTime));
        QVERIFY(!doubt.operation.said);

        const ActivityRow &added = rows.at(rows.size() - 3);
        QCOMPARE(added.operation.said->reference, u"H000ASHA1"_s);
        QCOMPARE(added.operation.said->status, u"Notification Link Sent To *******742"_s);
        QCOMPARE(std::get<NewContact>(added.operation.subject).name, contactOf().name);
        QVERIFY(!added.erased);
        const auto reminder =
            std::find_if(rows.begin(), rows.end(), [&](const ActivityRow &row) { return row.operation.id == office.ravi.id; });
        QCOMPARE(reminder->recipient, u"Ravi, Pune"_s);
    }

    void aSearchFindsThePresses_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QByteArray>("found"); // letters: Asha, Taken back, Ravi, Open, oVerridden, Settled
        QTest::newRow("nothing typed: all") << u"  "_s << QByteArray("atrovs");
        QTest::newRow("a name in Hindi") << u"आशा"_s << QByteArray("a");
        QTest::newRow("a company, however it is written") << u"GRÖßE"_s << QByteArray("a");
        QTest::newRow("an e-mail") << u"asha.verma@"_s << QByteArray("a");
        QTest::newRow("a mobile with blanks and the calling code") << u"+91 74285 85742"_s << QByteArray("a");
        QTest::newRow("Instantpay's id of a contact") << u"0000beef"_s << QByteArray("a");
        QTest::newRow("a reference, in small letters") << u"h000asha"_s << QByteArray("a");
        QTest::newRow("a reference that several answers had") << u"h0009ad1"_s << QByteArray("r");
        QTest::newRow("a piece of a reference too short to mean one") << u"h00"_s << QByteArray("");
        QTest::newRow("somebody whose press was taken back") << u"meena"_s << QByteArray("t");
        QTest::newRow("the same with an accent") << u"íyer"_s << QByteArray("t");
        QTest::newRow("the company of somebody whose press was taken back") << u"traders"_s << QByteArray("t");
        QTest::newRow("the mobile of somebody whose press was taken back") << u"98765 00002"_s << QByteArray("t");
        QTest::newRow("a recipient") << u"pune"_s << QByteArray("r");
        QTest::newRow("a recipient with an accent typed in two signs") << u"E\u0301TOILE"_s << QByteArray("v");
        QTest::newRow("the end of a link's id") << idOf(2).text().right(9) << QByteArray("o");
        QTest::newRow("the reason of an override") << u"new telephone"_s << QByteArray("v");
        QTest::newRow("the note of a decision") << u"ASKED"_s << QByteArray("s");
        QTest::newRow("words in two places of one press") << u"ravi h0009ad1"_s << QByteArray("r");
        QTest::newRow("words of two presses") << u"ravi meena"_s << QByteArray("");
        QTest::newRow("who did it") << u"priya"_s << QByteArray("atrovs");
        QTest::newRow("who did it, and to whom") << u"priya vendor"_s << QByteArray("o");
        QTest::newRow("no wildcards") << u"%"_s << QByteArray("");
        QTest::newRow("nobody") << u"zebra"_s << QByteArray("");
    }
    void aSearchFindsThePresses()
    {
        QFETCH(QString, search);
        QFETCH(QByteArray, found);
        const Office office;
        QList<qint64> wanted;
        const std::pair<char, const Operation &> presses[]{{'a', office.asha}, {'t', office.taken},      {'r', office.ravi},
                                                           {'o', office.open}, {'v', office.overridden}, {'s', office.settled}};
        for (const auto &[letter, operation] : presses) {
            if (found.contains(letter))
                wanted << operation.id.value;
        }
        QCOMPARE(office.operationsOf(office.find({search, {}, 0, false})), wanted);
    }

    void aReferenceFindsTheWholeStory()
    {
        const Office office;
        QCOMPARE(office.find({u"h000asha1"_s, {}, 0, false}).size(), 3); // the press and the claim had no reference
    }

    void filters_data()
    {
        QTest::addColumn<ActivityKind>("kind");
        QTest::addColumn<bool>("doubtful");
        QTest::addColumn<int>("sinceMinute"); // -1: whenever
        QTest::addColumn<int>("events");
        QTest::newRow("contacts") << ActivityKind::Contacts << false << -1 << 5;
        QTest::newRow("reminders") << ActivityKind::Reminders << false << -1 << 11;
        QTest::newRow("decisions") << ActivityKind::Decisions << false << -1 << 1;
        QTest::newRow("doubts and their decisions") << ActivityKind::All << true << -1 << 3;
        QTest::newRow("doubtful contacts") << ActivityKind::Contacts << true << -1 << 0;
        QTest::newRow("doubtful decisions: all decisions are") << ActivityKind::Decisions << true << -1 << 1;
        QTest::newRow("since the fourth minute, that one too") << ActivityKind::All << false << 4 << 1 + 4;
        QTest::newRow("reminders since the fifth") << ActivityKind::Reminders << false << 5 << 4;
    }
    void filters()
    {
        QFETCH(ActivityKind, kind);
        QFETCH(bool, doubtful);
        QFETCH(int, sinceMinute);
        QFETCH(int, events);
        const Office office;
        const qint64 since = sinceMinute < 0 ? 0 : office.clock.moment.utcMs - (5 - sinceMinute) * minute;
        QCOMPARE(office.find({{}, kind, since, doubtful}).size(), events);
    }

    void orders_data()
    {
        QTest::addColumn<ActivityColumn>("column");
        QTest::newRow("when") << ActivityColumn::When;
        QTest::newRow("who") << ActivityColumn::Who;
        QTest::newRow("outcome") << ActivityColumn::Outcome;
    }
    void orders()
    {
        QFETCH(ActivityColumn, column);
        const Office office;
        const auto key = [column](const ActivityRow &row) {
            switch (column) {
            case ActivityColumn::When:
                return std::pair(QString::number(row.atMs), row.row);
            case ActivityColumn::Who:
                return std::pair(row.user, row.row);
            case ActivityColumn::Outcome:
                return std::pair(toWord(row.operation.state), row.row);
            }
            Q_UNREACHABLE();
        };
        auto rows = office.find({}, {column, false});
        QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                               [key](const ActivityRow &a, const ActivityRow &b) { return key(a) < key(b); }));
        const auto turned = office.find({}, {column, true});
        std::reverse(rows.begin(), rows.end());
        QCOMPARE(turned.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(turned.at(i).row, rows.at(i).row);
    }

    void rowsComeInTheOrderAskedFor()
    {
        const Office office;
        const auto rows = office.reader()->answer(ActivityRows{{5, 2, 400, 9}});
        QVERIFY(rows);
        QList<qint64> numbers;
        for (const ActivityRow &row : *rows)
            numbers << row.row;
        QCOMPARE(numbers, (QList<qint64>{5, 2, 9}));
    }

    void anErasedPersonIsErasedHereToo()
    {
        Office office;
        const NewContact asha = contactOf();
        QVERIFY(office.store->contacts().erase(contactKey(asha.mobile, asha.email)));
        const auto rows = office.find({{}, ActivityKind::Contacts, 0, false});
        QCOMPARE(rows.size(), 6);
        const ActivityRow &erased = rows.at(0);
        QCOMPARE(erased.what, ActivityRow::What::Erased);
        QCOMPARE(erased.operation.id, office.asha.id);
        int personal = 0;
        for (const ActivityRow &row : rows) {
            if (row.operation.id != office.asha.id)
                continue;
            QVERIFY(std::holds_alternative<ErasedContact>(row.operation.subject));
            QVERIFY(!row.operation.contact && (!row.operation.said || row.operation.said->status.isEmpty()));
            personal += row.erased ? 1 : 0;
        }
        QCOMPARE(personal, 2); // the press and the answer had some
        for (const QString &search : {u"आशा"_s, u"74285"_s, u"0000beef"_s})
            QVERIFY2(office.find({search, {}, 0, false}).isEmpty(), qPrintable(search));
        QCOMPARE(office.find({u"h000asha1"_s, {}, 0, false}).size(), 4); // the reference is not personal
    }

    void erasingIsNoDecision()
    {
        Office office;
        const NewContact kiran = contactOf(u"9876500003"_s);
        OperationLog &log = office.store->operations();
        const Operation press = *log.add(additionOf(kiran));
        QVERIFY(log.claim(press.id));
        QVERIFY(log.settle(press.id, {OperationState::Unknown, UnknownCause::ConnectionBroke, {}, {}}));
        QVERIFY(log.resolve(press.id, OperationState::ResolvedNotDone, {}));
        QVERIFY(office.store->contacts().erase(contactKey(kiran.mobile, kiran.email)));
        QCOMPARE(office.find({{}, ActivityKind::Decisions, 0, false}).size(), 2); // with the one of before
        QCOMPARE(office.find({{}, ActivityKind::Contacts, 0, true}).size(), 2);   // the doubt and its decision
    }

    void aWordOfANewerProgramIsDamage()
    {
        const Office office;
        const auto connection = Connection::open(office.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->script({u"DROP TRIGGER events_stay"_s, u"UPDATE events SET what = 'sung' WHERE id = 3"_s}));
        const auto rows = office.reader()->answer(ActivityRows{{3}});
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, StoreProblem::Kind::Damaged);
    }

    void aChainIsCheckedInPortions()
    {
        Office office;
        const auto whole = office.store->events().verifyChain();
        QVERIFY(whole && whole->complete && !whole->broken);
        const auto reader = office.reader();
        for (const int portion : {1, 3, 16, 1'000}) {
            ChainReport report;
            int questions = 0;
            while (!report.complete && questions < 100) {
                const auto next = reader->answer(CheckChain{report, portion});
                QVERIFY(next);
                report = *next;
                ++questions;
            }
            QCOMPARE(report.heads.size(), 1);
            QCOMPARE(report.heads.first().hash, whole->heads.first().hash);
            QCOMPARE(report.heads.first().events, 16);
            QCOMPARE(questions, 16 / portion + 1);
        }
        const auto connection = Connection::open(office.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY((*connection)->script({u"DROP TRIGGER events_stay"_s, u"UPDATE events SET user = 'x' WHERE seq = 9"_s}));
        ChainReport report;
        while (!report.complete)
            report = *reader->answer(CheckChain{report, 4});
        QCOMPARE(report.broken->seq, 9);
        QCOMPARE(report.heads.first().events, 8);
    }

    void twoComputersAreTwoChains()
    {
        Office office;
        const auto connection = Connection::open(office.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        const auto other = EventLog::open(**connection, {u"ravi"_s, u"desk-8"_s, u"desk-8:1:1"_s}, office.clock);
        QVERIFY(other);
        QVERIFY((*other)->append({.operation = office.overridden.id, .to = OperationState::Sending}, office.clock.moment));
        const auto newest = office.find({}).constFirst();
        QCOMPARE(newest.computer, u"desk-8"_s);
        QCOMPARE(newest.seq, 1);
        QCOMPARE(office.find({u"ravi"_s, {}, 0, false}).size(), 3 + 1); // the recipient's story, and what ravi did
        for (const int portion : {1, 2, 1'000}) {
            ChainReport report;
            while (!report.complete)
                report = *office.reader()->answer(CheckChain{report, portion});
            QVERIFY(!report.broken);
            QCOMPARE(report.heads.size(), 2);
        }
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ActivityListTest)
#include "activity_list_test.moc"

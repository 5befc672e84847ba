// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"
#include "core/store/event_hash.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class EventLogTest final : public QObject {
    Q_OBJECT

private:
    /// What somebody with the sqlite3 program could do.
    static void meddle(StoreFixture &desk, const QStringList &statements)
    {
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        const auto done = (*connection)->script(statements);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    static QStringList withoutTriggers(const QStringList &statements)
    {
        return QStringList{u"DROP TRIGGER events_stay"_s, u"DROP TRIGGER events_are_kept"_s} + statements;
    }

private Q_SLOTS:
    void packingIsUnambiguous()
    {
        const QList<QByteArrayList> lists{{}, {""}, {"", ""}, {"ab", "c"}, {"a", "bc"}, {"abc"}, {QByteArray("\0", 1)}};
        QSet<QByteArray> seen;
        for (const QByteArrayList &list : lists) {
            seen.insert(packed(list));
            QCOMPARE(unpacked(packed(list)), list);
        }
        QCOMPARE(seen.size(), lists.size());
        QVERIFY(unpacked("").isEmpty());
        QVERIFY(unpacked("\x02").isEmpty());
        QVERIFY(unpacked(packed({"abc"}).chopped(1)).isEmpty());
    }

    void saltsDiffer()
    {
        QCOMPARE(newSalt().size(), 32);
        QVERIFY(newSalt() != newSalt());
        QVERIFY(personalDigest("salt", "7428585742") != personalDigest("tlas", "7428585742"));
    }

    void theHashIsTheOneWrittenDown()
    {
        // Computed once by hand (python3 hashlib): a chain written today must still be readable in ten years.
        const ChainedEvent event{
            u"w"_s, 1,     7,          u"pressed"_s, u"remind_link"_s,  u"t"_s, u""_s, u"held"_s, u""_s, u""_s, u""_s,
            u""_s,  u""_s, u"priya"_s, u"h:1:2"_s,   {1000, u"b"_s, 5}, {}};
        QCOMPARE(chainHash({}, event).toHex(), QByteArray("93a2cd2ed4dd462f4cbe1853f7003955e7974785ab657986d06150b8a8a08239"));
    }

    void everyTransitionIsOneLinkOfTheChain()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::ResolvedDone, idOf(1)); // pressed, claimed, settled, decided
        const auto chain = desk.store->events().verifyChain();
        QVERIFY(chain && !chain->broken);
        QCOMPARE(chain->heads.size(), 1);
        QCOMPARE(chain->heads.first().events, 4);
        QCOMPARE(chain->heads.first().hash.size(), 32);
        QCOMPARE(chain->erased, 0);
        const QByteArray head = chain->heads.first().hash;
        desk.open(); // the same machine goes on with the same chain
        operationIn(*desk.store, OperationState::Held, idOf(2));
        const auto longer = desk.store->events().verifyChain();
        QCOMPARE(longer->heads.size(), 1);
        QCOMPARE(longer->heads.first().events, 5);
        QVERIFY(longer->heads.first().hash != head);
    }

    void anEmptyLogIsSound()
    {
        StoreFixture desk;
        const auto chain = desk.store->events().verifyChain();
        QVERIFY(chain && !chain->broken && chain->heads.isEmpty());
    }

    void everyEditIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("brokenAt");
        QTest::newRow("a state") << u"UPDATE events SET to_state = 'refused' WHERE seq = 3"_s << 3;
        QTest::newRow("a time") << u"UPDATE events SET utc_ms = utc_ms + 1 WHERE seq = 2"_s << 2;
        QTest::newRow("the boot clock") << u"UPDATE events SET boot_ms = 0 WHERE seq = 2"_s << 2;
        QTest::newRow("the boot") << u"UPDATE events SET boot_id = 'x' WHERE seq = 2"_s << 2;
        QTest::newRow("who") << u"UPDATE events SET user = 'ravi' WHERE seq = 1"_s << 1;
        QTest::newRow("owner") << u"UPDATE events SET owner = '' WHERE seq = 1"_s << 1;
        QTest::newRow("target") << u"UPDATE events SET target = 'x' WHERE seq = 1"_s << 1;
        QTest::newRow("operation") << u"UPDATE events SET operation_id = 2 WHERE seq = 1"_s << 1;
        QTest::newRow("cause") << u"UPDATE events SET cause = 'x' WHERE seq = 3"_s << 3;
        QTest::newRow("status code") << u"UPDATE events SET said_code = 'TUP' WHERE seq = 3"_s << 3;
        QTest::newRow("reference") << u"UPDATE events SET said_reference = '' WHERE seq = 3"_s << 3;
        QTest::newRow("digest") << u"UPDATE events SET digest = x'00' WHERE seq = 3"_s << 3;
        QTest::newRow("hash") << u"UPDATE events SET hash = x'00' WHERE seq = 2"_s << 2;
        QTest::newRow("one missing in the middle") << u"DELETE FROM events WHERE seq = 2"_s << 2;
        QTest::newRow("the first missing") << u"DELETE FROM events WHERE seq = 1"_s << 1;
        QTest::newRow("two exchanged") << u"UPDATE events SET seq = CASE seq WHEN 2 THEN 103 ELSE 102 END WHERE seq IN (2, 3)"_s
                                       << 2;
        QTest::newRow("personal text") << u"UPDATE event_texts SET text = x'01' WHERE event_id = 3"_s << 3;
        QTest::newRow("salt") << u"UPDATE event_texts SET salt = x'01' WHERE event_id = 3"_s << 3;
    }
    void everyEditIsFound()
    {
        QFETCH(QString, statement);
        QFETCH(int, brokenAt);
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        operationIn(*desk.store, OperationState::Held, idOf(2));
        meddle(desk, withoutTriggers({u"PRAGMA foreign_keys=OFF"_s, statement}));
        const auto chain = desk.store->events().verifyChain();
        QVERIFY(chain && chain->broken);
        QCOMPARE(chain->broken->seq, brokenAt);
        QCOMPARE(chain->heads.first().events, brokenAt - 1);
    }

    void aMissingEndShowsInTheHead()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        const QByteArray head = desk.store->events().verifyChain()->heads.first().hash;
        meddle(desk, withoutTriggers({u"PRAGMA foreign_keys=OFF"_s, u"DELETE FROM events WHERE seq = 3"_s}));
        const auto chain = desk.store->events().verifyChain();
        QVERIFY(!chain->broken);
        QVERIFY(chain->heads.first().hash != head);
    }

    void theStoreItselfKeepsEvents()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Held, idOf(1));
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(!(*connection)->change(u"DELETE FROM events"_s));
        QVERIFY(!(*connection)->change(u"UPDATE events SET user = 'x'"_s));
    }

    void personalTextStandsInNoEvent()
    {
        StoreFixture desk;
        const auto added = desk.store->operations().add(additionOf(contactOf()));
        QVERIFY(added);
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        int events = 0;
        const auto read = (*connection)->read(u"SELECT * FROM events"_s, {}, [&](const Row &row) {
            ++events;
            for (int column = 0; column < 21; ++column) {
                const QByteArray value = row.bytes(column);
                QVERIFY(!value.contains("7428585742") && !value.contains(contactOf().name.toUtf8()));
                QVERIFY(value != added->target.toUtf8());
            }
        });
        QVERIFY(read);
        QCOMPARE(events, 1);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::EventLogTest)
#include "event_log_test.moc"

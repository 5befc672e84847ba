// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/place.h"
#include "core/store/schema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

/// Links that are tied to people, and the links' state as somebody set it.
class LinkTiesTest final : public QObject {
    Q_OBJECT

private:
    static NewContact person(const QString &name, const QString &mobile, const QString &company = {})
    {
        return {name, *Email::parse(u"p"_s + mobile + u"@example.in"_s), *Mobile::parse(mobile), company, {idOf(1)}};
    }
    static QString added(StoreFixture &desk, const NewContact &contact, State state = State::Accepted)
    {
        OperationLog &log = desk.store->operations();
        const Operation queued = *log.add(additionOf(contact));
        if (state == State::Queued)
            return queued.target;
        (void)*log.claim(queued.id);
        const bool decided = state == State::ResolvedDone || state == State::ResolvedNotDone;
        (void)*log.settle(queued.id, {decided ? State::Unknown : state, {}, {}, {}});
        if (decided)
            (void)*log.resolve(queued.id, state, {});
        return queued.target;
    }
    static LinkHistory historyOf(const StoreFixture &desk, int number)
    {
        return *desk.reader()->answer(LinkDetails{idOf(number)});
    }
    static PayoutLink linkAt(const StoreFixture &desk, int number) { return historyOf(desk, number).row->link; }
    static qint64 countOf(const StoreFixture &desk, const QString &search)
    {
        return *desk.reader()->answer(CountLinks{{search}});
    }
    static QStringList namesFor(const StoreFixture &desk, const QString &words)
    {
        QStringList names;
        const auto found = *desk.reader()->answer(FindContacts{words});
        for (const KnownContact &each : found)
            names << each.contact.name;
        return names;
    }
    static bool standsInAnyFile(const StoreFixture &desk, const QByteArray &needle)
    {
        bool found = false;
        QDirIterator files(desk.folder(), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            found = found || !file.open(QIODevice::ReadOnly) || file.readAll().contains(needle);
        }
        return found;
    }

private Q_SLOTS:
    void aTiedLinkShowsTheContactsNameWhereNoneWasTyped()
    {
        StoreFixture desk;
        const QString asha = added(desk, person(u"Asha Verma"_s, u"9876500001"_s));
        QVERIFY(desk.store->links().add({linkOf(1), linkOf(2, u"Meena"_s), linkOf(3, u"Zoë"_s)}));
        QVERIFY(desk.store->links().tie(idOf(1), asha));
        QVERIFY(desk.store->links().tie(idOf(2), asha));
        QCOMPARE(linkAt(desk, 1).recipient, QString());
        QCOMPARE(linkAt(desk, 1).shownRecipient(), u"Asha Verma"_s);
        QCOMPARE(linkAt(desk, 2).shownRecipient(), u"Meena"_s);
        QCOMPARE(historyOf(desk, 2).contact->contact.mobile.digits(), u"9876500001"_s);
        QCOMPARE(countOf(desk, u"ASHA v"_s), 1); // the typed one is found by what was typed
        QCOMPARE(countOf(desk, u"meena"_s), 1);
        const auto reader = desk.reader();
        const auto order = *reader->answer(LinkIds{{}, {LinkColumn::Recipient, false}});
        const auto rows = *reader->answer(LinkRows{order});
        QCOMPARE(rows.first().link.id, idOf(1)); // Asha before Meena

        // Text that is typed later takes its place, and gives it back.
        PayoutLink edited = linkAt(desk, 1);
        edited.recipient = u"Vendor 44"_s;
        QVERIFY(desk.store->links().update(edited));
        QCOMPARE(linkAt(desk, 1).shownRecipient(), u"Vendor 44"_s);
        QCOMPARE(countOf(desk, u"asha"_s), 0);
        edited.recipient.clear();
        edited.contactKey.clear(); // an edit is no untying
        QVERIFY(desk.store->links().update(edited));
        QCOMPARE(linkAt(desk, 1).contactKey, asha);
        QCOMPARE(countOf(desk, u"asha"_s), 1);
    }

    void untyingTakesTheNameAway()
    {
        StoreFixture desk;
        const QString asha = added(desk, person(u"Asha Verma"_s, u"9876500001"_s));
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QVERIFY(desk.store->links().tie(idOf(1), asha));
        QVERIFY(desk.store->links().tie(idOf(1), {}));
        QCOMPARE(linkAt(desk, 1).shownRecipient(), QString());
        QVERIFY(!historyOf(desk, 1).contact);
        QCOMPARE(countOf(desk, u"asha"_s), 0);
    }

    void aLinkThatIsNotThereCannotBeTied()
    {
        StoreFixture desk;
        const auto tied = desk.store->links().tie(idOf(1), u"somebody"_s);
        QVERIFY(!tied);
        QCOMPARE(tied.error().kind, StoreProblem::Kind::Failed);
    }

    void aRemovedLinkKeepsItsTie()
    {
        StoreFixture desk;
        const QString asha = added(desk, person(u"Asha Verma"_s, u"9876500001"_s));
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QVERIFY(desk.store->links().tie(idOf(1), asha));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, true));
        QCOMPARE(countOf(desk, u"asha"_s), 0);
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QCOMPARE(linkAt(desk, 1).contactKey, asha);
        QCOMPARE(countOf(desk, u"asha"_s), 1);
    }

    void erasingThePersonUntiesAndLeavesNoName()
    {
        StoreFixture desk;
        const QString asha = added(desk, person(u"Ashalata Verma"_s, u"9876500001"_s));
        QVERIFY(desk.store->links().add({linkOf(1), linkOf(2)}));
        QVERIFY(desk.store->links().tie(idOf(1), asha));
        QVERIFY(desk.store->links().tie(idOf(2), asha));
        QVERIFY(desk.store->links().setRemoved({idOf(2)}, true));
        QVERIFY(standsInAnyFile(desk, "ashalata verma"));
        QVERIFY(desk.store->contacts().erase(asha));
        for (const int number : {1, 2}) {
            QCOMPARE(linkAt(desk, number).contactKey, QString());
            QCOMPARE(linkAt(desk, number).shownRecipient(), QString());
        }
        QCOMPARE(countOf(desk, u"ashalata"_s), 0);
        for (const QByteArray &text : {QByteArray("ashalata"), QByteArray("Ashalata"), asha.toUtf8()})
            QVERIFY2(!standsInAnyFile(desk, text), text.constData());
        QVERIFY(!desk.store->events().verifyChain()->broken);
    }

    void aNewerNameOfThePersonIsShown()
    {
        StoreFixture desk;
        const QString key = added(desk, person(u"Asha"_s, u"9876500001"_s));
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QVERIFY(desk.store->links().tie(idOf(1), key));
        added(desk, person(u"Asha Verma-Rao"_s, u"9876500001"_s));
        QCOMPARE(linkAt(desk, 1).shownRecipient(), u"Asha Verma-Rao"_s);
        QCOMPARE(countOf(desk, u"rao"_s), 1);
        added(desk, person(u"Typo"_s, u"9876500001"_s), State::Refused);
        QCOMPARE(linkAt(desk, 1).shownRecipient(), u"Asha Verma-Rao"_s);
    }

    void contactsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("by a part of the name in any case") << u"SHA v"_s << QStringList{u"Asha Verma"_s};
        QTest::newRow("by another script") << u"रवि"_s << QStringList{u"रवि कुलकर्णी"_s};
        QTest::newRow("by full-width letters") << u"ａｓｈａ"_s << QStringList{u"Asha Verma"_s};
        QTest::newRow("by a mobile in another spacing") << u"98765 00001"_s << QStringList{u"Asha Verma"_s};
        QTest::newRow("by a mobile with its country") << u"+91 98765-00001"_s << QStringList{u"Asha Verma"_s};
        QTest::newRow("by the end of a mobile") << u"00003"_s << QStringList{u"Zoë"_s};
        QTest::newRow("by e-mail") << u"p9876500003@EXAMPLE"_s << QStringList{u"Zoë"_s};
        QTest::newRow("by company") << u"söhne"_s << QStringList{u"Zoë"_s};
        QTest::newRow("all, the newest first") << u"example.in"_s << QStringList{u"Zoë"_s, u"रवि कुलकर्णी"_s, u"Asha Verma"_s};
        QTest::newRow("wildcards are letters") << u"%"_s << QStringList{};
        QTest::newRow("not whom Instantpay refused") << u"Refused One"_s << QStringList{};
        QTest::newRow("not who is not known") << u"Doubtful One"_s << QStringList{};
    }
    void contactsAreFound()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, names);
        StoreFixture desk;
        added(desk, person(u"Asha"_s, u"9876500001"_s));
        added(desk, person(u"Asha Verma"_s, u"9876500001"_s)); // the same person, spelled better
        added(desk, person(u"रवि कुलकर्णी"_s, u"9876500002"_s), State::ResolvedDone);
        added(desk, person(u"Zoë"_s, u"9876500003"_s, u"Größe & Söhne"_s));
        added(desk, person(u"Refused One"_s, u"9876500004"_s), State::Refused);
        added(desk, person(u"Doubtful One"_s, u"9876500005"_s), State::Unknown);
        added(desk, person(u"Not One"_s, u"9876500006"_s), State::ResolvedNotDone);
        QCOMPARE(namesFor(desk, words), names);
    }

    void noMoreThanAskedForAreFound()
    {
        StoreFixture desk;
        for (int n = 0; n < 30; ++n)
            added(desk, person(u"Person %1"_s.arg(n), QString::number(9'876'500'000 + n)));
        QCOMPARE(desk.reader()->answer(FindContacts{u"person"_s, 20})->size(), 20);
    }

    void aStateThatSomebodySetsIsDated()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QCOMPARE(linkAt(desk, 1).stateAtMs, 0);
        PayoutLink link = linkOf(1);
        link.state = LinkState::Claimed;
        desk.clock.advance(1'000);
        const qint64 set = desk.clock.moment.utcMs;
        QVERIFY(desk.store->links().update(link));
        QCOMPARE(linkAt(desk, 1).stateAtMs, set);
        desk.clock.advance(1'000);
        link.note = u"another edit"_s;
        QVERIFY(desk.store->links().update(link));
        QCOMPARE(linkAt(desk, 1).stateAtMs, set);
        QCOMPARE(desk.store->operations().history(idOf(1))->state, LinkState::Claimed); // and no reminder goes
    }

    void answersComeNewestFirstAndSayWhenTheyAreFinal()
    {
        StoreFixture desk;
        const Operation first = operationIn(*desk.store, State::Unknown, idOf(1));
        const Operation second = operationIn(*desk.store, State::Pending, idOf(2));
        desk.clock.advance(1'000);
        QVERIFY(desk.store->operations().resolve(second.id, State::ResolvedNotDone, {}));
        desk.clock.advance(1'000);
        QVERIFY(desk.store->operations().resolve(first.id, State::ResolvedDone, u"cannot tell"_s));
        const auto reader = desk.reader();
        auto answers = *reader->answer(AnsweredDoubts{});
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.at(0).operation.id, first.id);
        QCOMPARE(answers.at(0).operation.decisionNote, u"cannot tell"_s);
        QVERIFY(!answers.at(0).isFinal && !answers.at(1).isFinal);

        operationIn(*desk.store, State::Accepted, idOf(2));
        answers = *reader->answer(AnsweredDoubts{});
        QVERIFY(!answers.at(0).isFinal);
        QVERIFY(answers.at(1).isFinal);

        // A changed answer is the newest, and what stood with the one before it is gone from the row.
        desk.clock.advance(1'000);
        QVERIFY(desk.store->operations().resolve(first.id, State::ResolvedNotDone, {}));
        answers = *reader->answer(AnsweredDoubts{});
        QCOMPARE(answers.at(0).operation.decisionNote, QString());
        desk.open(); // a restart forgets none
        QCOMPARE(desk.reader()->answer(AnsweredDoubts{})->size(), 2);
    }

    void whenAReminderLeftIsKnown()
    {
        StoreFixture desk;
        const Operation queued = operationIn(*desk.store, State::Queued, idOf(1));
        QCOMPARE(queued.sentAtMs, 0);
        desk.clock.advance(60'000);
        QCOMPARE(desk.store->operations().claim(queued.id)->sentAtMs, queued.createdAtMs + 60'000);
    }

    void aStoreOfTheFirstVersionIsBroughtUp()
    {
        StoreFixture desk;
        desk.store.reset();
        const QString file = desk.folder() + u"/desk.sqlite"_s;
        QDir(desk.folder()).removeRecursively();
        QVERIFY(QDir().mkpath(desk.folder()));
        QVERIFY(QFile::setPermissions(desk.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(createStoreFile(file));
        {
            const auto connection = Connection::open(file, Connection::Access::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)->script(migrations().first()));
            QVERIFY(
                (*connection)
                    ->script(
                        {u"INSERT INTO links (link_id, recipient, recipient_sort, amount_paise, expires_ms, note, state, "
                         "do_not_remind, added_ms) VALUES ('%1', 'Asha', 'asha', 5, 6, 'note', 3, 1, 7)"_s.arg(idOf(1).text()),
                         u"INSERT INTO link_words SELECT id, 'asha' || char(10) || 'note', link_id FROM links"_s,
                         u"PRAGMA application_id=%1"_s.arg(storeApplicationId), u"PRAGMA user_version=1"_s}));
        }
        desk.open();
        const PayoutLink link = linkAt(desk, 1);
        QCOMPARE(link.recipient, u"Asha"_s);
        QCOMPARE(link.state, LinkState::Claimed);
        QVERIFY(link.doNotRemind);
        QCOMPARE(link.stateAtMs, 0);
        QCOMPARE(link.contactKey, QString());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::LinkTiesTest)
#include "link_ties_test.moc"

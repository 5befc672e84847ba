// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/place.h"
#include "core/store/schema.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

/// The list of contacts: which presses are in it, in which order, and what a search finds.
class ContactListTest final : public QObject {
    Q_OBJECT

private:
    struct Desk : StoreFixture {
        std::unique_ptr<ReadStore> reading = reader();

        Operation press(const NewContact &contact, State state = State::Accepted, int contactId = 0)
        {
            OperationLog &log = store->operations();
            Operation queued = *log.add(additionOf(contact));
            if (state == State::Queued)
                return queued;
            if (state == State::Cancelled)
                return *log.cancel(queued.id);
            static_cast<void>(log.claim(queued.id));
            if (state == State::Sending)
                return **log.find(queued.id);
            if (state == State::ResolvedDone || state == State::ResolvedNotDone) {
                static_cast<void>(log.settle(queued.id, {State::Unknown, UnknownCause::AnswerUnclear, {}, {}}));
                return *log.resolve(queued.id, state, {});
            }
            return *log.settle(queued.id,
                               {state, {}, saidOf(u"TXN"_s), contactId > 0 ? std::optional(idOf(contactId)) : std::nullopt});
        }
        QStringList names(const ContactFilter &filter, const ContactOrder &order = {}) const
        {
            const auto ids = reading->answer(ContactIds{filter, order});
            if (!ids)
                return {ids.error().detail};
            const auto rows = reading->answer(ContactRows{*ids});
            if (!rows)
                return {rows.error().detail};
            QStringList names;
            for (const ContactRow &row : *rows) {
                const auto *contact = std::get_if<NewContact>(&row.operation.subject);
                names << (contact ? contact->name : u"erased"_s);
            }
            return names;
        }
        QStringList found(const QString &search) const
        {
            QStringList all = names({search, 0, ContactResults::Any});
            std::sort(all.begin(), all.end());
            return all;
        }
        QStringList book() const
        {
            QStringList lines;
            const auto connection = Connection::open(store->file(), Connection::Access::ReadOnly);
            static_cast<void>(
                (*connection)
                    ->read(u"SELECT operation_id, (SELECT count(*) FROM contact_tags t WHERE t.contact = c.id) FROM contacts c"_s,
                           {}, [&](const Row &row) { lines << row.text(0) + u'/' + row.text(1); }));
            return lines;
        }
    };
    static NewContact person(const QString &name, const QString &mobile, const QString &email = u"someone@example.in"_s,
                             const QString &company = {}, const QList<ObjectId> &tags = {idOf(1)})
    {
        return {name, *Email::parse(email), *Mobile::parse(mobile), company, tags};
    }
    /// Three people that the searches below tell apart.
    static void fill(Desk &desk)
    {
        QVERIFY(desk.store->tags().save({idOf(1), u"Vendor"_s, {}}));
        QVERIFY(desk.store->tags().save({idOf(2), u"Driver – Pune"_s, {}}));
        desk.press(person(u"Asha Verma"_s, u"7428585742"_s, u"Asha.V@example.in"_s, u"Größe & Söhne"_s), State::Accepted,
                   0xabc84fb);
        desk.press(person(u"Ravi Kumar"_s, u"9876500001"_s, u"ravi@mail.example.in"_s, u"24 7 Services"_s, {idOf(2)}),
                   State::Refused);
        desk.press(person(u"मीना"_s, u"9198765432"_s, u"m@example.in"_s, {}, {idOf(1), idOf(2)}), State::Unknown);
    }

private Q_SLOTS:
    void aSearchFinds_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found"); // A(sha), R(avi), M(eena)
        const auto row = [](const char *what, const QString &search, const QString &found) {
            QTest::newRow(what) << search << found;
        };
        row("nothing typed: everybody", u""_s, u"AMR"_s);
        row("blanks alone: everybody", u"   "_s, u"AMR"_s);
        row("a name in any case", u"aSHA"_s, u"A"_s);
        row("a part of a name", u"erma"_s, u"A"_s);
        row("name and name, in any order", u"verma asha"_s, u"A"_s);
        row("every word has to be found", u"asha kumar"_s, u""_s);
        row("a name in full-width letters", u"ａｓｈａ"_s, u"A"_s);
        row("a Hindi name", u"मीन"_s, u"M"_s);
        row("a company, in capitals", u"GRÖ"_s, u"A"_s);
        row("a company of digits", u"24 7 serv"_s, u"R"_s);
        row("an e-mail", u"asha.v@EXAMPLE"_s, u"A"_s);
        row("the part of an e-mail that a list masks", u"sha.v"_s, u"A"_s);
        row("no wildcards", u"a%a"_s, u""_s);
        row("no wildcards either", u"a_ha"_s, u""_s);
        row("a quotation mark does no harm", u"a'\"a"_s, u""_s);
        row("the mobile as it is", u"7428585742"_s, u"A"_s);
        row("the mobile as Details show it", u"+91 74285 85742"_s, u"A"_s);
        row("the mobile with a zero in front", u"07428585742"_s, u"A"_s);
        row("its beginning with a zero in front", u"0742"_s, u"A"_s);
        row("its beginning with dashes", u"074-28"_s, u"A"_s);
        row("with brackets and dots", u"(0)7428.585.742"_s, u"A"_s);
        row("the middle, which a list masks", u"2858"_s, u"A"_s);
        row("in groups of two", u"74 28 58"_s, u"A"_s);
        row("0091 in front", u"0091 7428585742"_s, u"A"_s);
        row("91 in front of all ten", u"917428585742"_s, u"A"_s);
        row("91 in front, while it is typed: a mobile may begin so", u"9198"_s, u"M"_s);
        row("+91 alone stands in front of all", u"+91"_s, u"AMR"_s);
        row("+9 on the way to it", u"+9"_s, u"AMR"_s);
        row("+91 and the first digit", u"+91 9"_s, u"MR"_s);
        row("+91 and a mobile that begins with 91", u"+919198"_s, u"M"_s);
        row("Devanagari digits", u"७४२८"_s, u"A"_s);
        row("a zero inside", u"500001"_s, u"R"_s);
        row("a name and a part of the mobile", u"ravi 98765 0"_s, u"R"_s);
        row("a name with somebody else's mobile", u"asha 98765"_s, u""_s);
        row("a tag's name", u"vendor"_s, u"AM"_s);
        row("two tags", u"vendor driver"_s, u"M"_s);
        row("a tag and a name", u"driver kumar"_s, u"R"_s);
        row("a lone dash is a dash", u"–"_s, u"MR"_s);
        row("Instantpay's id", idOf(0xabc84fb).text(), u"A"_s);
        row("the end of it, as a list shows it", u"84fb"_s, u"A"_s);
        row("a short word of hex letters is none", u"abc"_s, u""_s);
        row("nobody", u"nobody has this name"_s, u""_s);
    }
    void aSearchFinds()
    {
        QFETCH(const QString, search);
        QFETCH(const QString, found);
        Desk desk;
        fill(desk);
        QString letters;
        const QStringList names = desk.found(search);
        for (const QString &name : names)
            letters += name == u"मीना"_s ? u'M' : name.front();
        std::sort(letters.begin(), letters.end());
        QCOMPARE(letters, found);
        QCOMPARE(*desk.reading->answer(CountContacts{{search, 0, ContactResults::Any}}), found.size());
    }

    void aRenamedTagIsFoundByItsNewName()
    {
        Desk desk;
        fill(desk);
        QVERIFY(desk.store->tags().save({idOf(1), u"Supplier"_s, {}}));
        QVERIFY(desk.found(u"vendor"_s).isEmpty());
        QCOMPARE(desk.found(u"suppl"_s).size(), 2);
        QVERIFY(desk.store->tags().remove(idOf(1))); // out of the picker; contacts keep it
        QCOMPARE(desk.found(u"suppl"_s).size(), 2);
        const auto ids = desk.reading->answer(ContactIds{{}, {ContactColumn::Added, false}});
        QCOMPARE(desk.reading->answer(ContactRows{{ids->first()}})->first().tags.first().name, u"Supplier"_s);
    }

    void everyColumnSorts_data()
    {
        QTest::addColumn<ContactColumn>("column");
        QTest::addColumn<QString>("ascending");
        QTest::newRow("added") << ContactColumn::Added << u"bcda"_s;
        QTest::newRow("name") << ContactColumn::Name << u"abcd"_s;
        QTest::newRow("mobile") << ContactColumn::Mobile << u"dcba"_s;
        QTest::newRow("e-mail") << ContactColumn::Email << u"badc"_s;
        QTest::newRow("company, none first") << ContactColumn::Company << u"bacd"_s;
        QTest::newRow("tags by their names") << ContactColumn::Tags << u"cbda"_s;
        QTest::newRow("result, doubts first") << ContactColumn::Result << u"dcba"_s;
        QTest::newRow("Instantpay's id, none first") << ContactColumn::ContactId << u"bcda"_s;
    }
    void everyColumnSorts()
    {
        QFETCH(const ContactColumn, column);
        QFETCH(const QString, ascending);
        Desk desk;
        // The smallest id has the largest name.
        for (const auto &[id, name] : {std::pair(1, u"zebra"_s), std::pair(2, u"Mango"_s), std::pair(3, u"apple"_s)})
            QVERIFY(desk.store->tags().save({idOf(id), name, {}}));
        const qint64 at = desk.clock.moment.utcMs;
        desk.clock.moment.utcMs = at + 30;
        desk.press(person(u"a"_s, u"9000000004"_s, u"B@x.in"_s, u"Alpha"_s, {idOf(1)}), State::Accepted, 9);
        desk.clock.moment.utcMs = at; // set back: the press counts, not the row
        desk.press(person(u"B"_s, u"9000000003"_s, u"a@x.in"_s, {}, {idOf(2)}), State::NotSent);
        desk.clock.moment.utcMs = at + 10;
        desk.press(person(u"c"_s, u"9000000002"_s, u"d@x.in"_s, u"beta"_s, {idOf(3)}), State::Refused);
        desk.clock.moment.utcMs = at + 20;
        desk.press(person(u"D"_s, u"9000000001"_s, u"C@x.in"_s, u"Gamma"_s, {idOf(2), idOf(1)}), State::Unknown);
        for (const bool descending : {false, true}) {
            QString wanted = ascending;
            if (descending)
                std::reverse(wanted.begin(), wanted.end());
            QCOMPARE(desk.names({}, {column, descending}).join(QString()).toLower(), wanted);
            // And with a search that finds them all.
            QCOMPARE(desk.names({u"x.in"_s, 0, ContactResults::Any}, {column, descending}).join(QString()).toLower(), wanted);
        }
    }

    void aFilterLetsThrough_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<ContactResults>("filter");
        QTest::addColumn<bool>("added");
        QTest::newRow("queued waits") << State::Queued << true << ContactResults::Waiting << false;
        QTest::newRow("on its way waits") << State::Sending << true << ContactResults::Waiting << false;
        QTest::newRow("not sent waits") << State::NotSent << true << ContactResults::Waiting << false;
        QTest::newRow("refused") << State::Refused << true << ContactResults::Refused << false;
        QTest::newRow("not known") << State::Unknown << true << ContactResults::NotKnown << false;
        QTest::newRow("not confirmed is not known") << State::Pending << true << ContactResults::NotKnown << false;
        QTest::newRow("accepted") << State::Accepted << true << ContactResults::Any << true;
        QTest::newRow("resolved as added") << State::ResolvedDone << true << ContactResults::Any << true;
        QTest::newRow("resolved as not added") << State::ResolvedNotDone << true << ContactResults::Any << false;
        QTest::newRow("taken back: no contact") << State::Cancelled << false << ContactResults::Any << false;
    }
    void aFilterLetsThrough()
    {
        QFETCH(const State, state);
        QFETCH(const bool, listed);
        QFETCH(const ContactResults, filter);
        QFETCH(const bool, added);
        Desk desk;
        const Operation operation = desk.press(contactOf(), state);
        for (const ContactResults results :
             {ContactResults::Any, ContactResults::Waiting, ContactResults::Refused, ContactResults::NotKnown}) {
            const bool wanted = listed && (results == ContactResults::Any || results == filter);
            QCOMPARE(desk.reading->answer(ContactIds{{{}, 0, results}, {}})->size(), wanted ? 1 : 0);
            QCOMPARE(*desk.reading->answer(CountContacts{{{}, 0, results}}), wanted ? 1 : 0);
        }
        QCOMPARE(desk.reading->answer(CountAddedContacts{0})->all, added ? 1 : 0);
        QCOMPARE(desk.book().size(), added ? 1 : 0);
        if (listed)
            QCOMPARE(desk.reading->answer(ContactRows{{operation.id.value}})->first().operation.state, state);
    }

    void whatWasPressedSinceIsToday()
    {
        Desk desk;
        desk.press(person(u"yesterday"_s, u"9000000001"_s));
        desk.clock.advance(1'000);
        const qint64 midnight = desk.clock.moment.utcMs;
        desk.press(person(u"at midnight"_s, u"9000000002"_s));
        desk.clock.advance(1'000);
        desk.press(person(u"refused today"_s, u"9000000003"_s), State::Refused);
        QCOMPARE(desk.names({{}, midnight, ContactResults::Any}), (QStringList{u"refused today"_s, u"at midnight"_s}));
        QCOMPARE(desk.names({u"day"_s, midnight, ContactResults::Any}), QStringList{u"refused today"_s});
        const AddedContacts added = *desk.reading->answer(CountAddedContacts{midnight});
        QCOMPARE(added.all, 2);
        QCOMPARE(added.since, 1);
    }

    void anAnswerThatIsChangedMovesTheContactInAndOutOfTheBook()
    {
        Desk desk;
        const Operation operation = desk.press(contactOf(), State::Unknown);
        const auto decide = [&](State state) { return desk.store->operations().resolve(operation.id, state, {}).has_value(); };
        const QStringList entered{u"%1/2"_s.arg(operation.id.value)};
        const auto hasTwin = [&] { return desk.store->operations().twinOf(operation.target)->has_value(); };
        QVERIFY(desk.book().isEmpty());
        QVERIFY(decide(State::ResolvedDone));
        QCOMPARE(desk.book(), entered);
        QVERIFY(hasTwin());
        QVERIFY(decide(State::ResolvedNotDone));
        QVERIFY(desk.book().isEmpty());
        QVERIFY(!hasTwin());
        QVERIFY(decide(State::ResolvedDone));
        QCOMPARE(desk.book(), entered);
        QVERIFY(hasTwin());
    }

    void anErasedContactIsStillALine()
    {
        Desk desk;
        const Operation operation = desk.press(contactOf(), State::Accepted, 0xabc84fb);
        QVERIFY(desk.store->contacts().erase(operation.target));
        QCOMPARE(desk.names({}), QStringList{u"erased"_s});
        for (const QString &words : {u"वर्मा"_s, u"7428585742"_s, u"asha.verma"_s, u"söhne"_s, u"84fb"_s})
            QVERIFY2(desk.found(words).isEmpty(), qPrintable(words));
        const ContactHistory history = *desk.reading->answer(ContactDetails{operation.id.value});
        QVERIFY(history.row);
        QVERIFY(history.row->tags.isEmpty());
        QCOMPARE(history.presses.size(), 1);
    }

    void detailsKnowEveryPressForTheSamePerson()
    {
        Desk desk;
        const Operation cancelled = desk.press(contactOf(), State::Cancelled);
        const Operation refused = desk.press(contactOf(), State::Refused);
        const Operation accepted = desk.press(contactOf());
        desk.press(contactOf(u"9876500001"_s));
        const ContactHistory history = *desk.reading->answer(ContactDetails{refused.id.value});
        QCOMPARE(history.row->operation.id, refused.id);
        QCOMPARE(history.presses.size(), 3);
        QCOMPARE(history.presses.first().id, accepted.id);
        QCOMPARE(history.presses.last().id, cancelled.id);
        QVERIFY(!desk.reading->answer(ContactDetails{cancelled.id.value})->row);
        QVERIFY(!desk.reading->answer(ContactDetails{4711})->row);
    }

    void rowsComeInTheOrderAskedForAndTheGoneAreLeftOut()
    {
        Desk desk;
        const qint64 first = desk.press(contactOf(u"9000000001"_s)).id.value;
        const qint64 second = desk.press(contactOf(u"9000000002"_s)).id.value;
        const auto rows = desk.reading->answer(ContactRows{{second, 999, first}});
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().row, second);
    }

    void aStoreOfTheFirstVersionBringsItsContactsAlong()
    {
        StoreFixture desk;
        desk.store.reset();
        QVERIFY(QDir(desk.folder()).removeRecursively());
        QVERIFY(prepareStoreFolder(desk.folder()));
        const QString file = desk.folder() + u"/desk.sqlite"_s;
        QVERIFY(createStoreFile(file));
        {
            const auto old = Connection::open(file, Connection::Access::ReadWrite);
            QVERIFY(old);
            const auto press = [](int id, const QString &state) {
                return u"INSERT INTO operations (id, submission_id, kind, target, state, person_id, tags, created_ms, "
                       u"changed_ms, "
                       "pressed_by) VALUES (%1, 's%1', 'add_contact', 't%1', '%2', %1, '%3', 5, 5, 'priya')"_s.arg(id)
                           .arg(state, idOf(1).text() + u' ' + idOf(2).text());
            };
            QStringList script = migrations().first();
            for (int id = 1; id <= 3; ++id)
                script << u"INSERT INTO people VALUES (%1, 't%1', 'ÁSHA %1', 'Asha@example.in', '742858574%1', 'GRÖSSE')"_s.arg(
                    id);
            script << press(1, u"resolved_done"_s) << press(2, u"cancelled"_s) << press(3, u"refused"_s)
                   << u"PRAGMA application_id=%1"_s.arg(storeApplicationId) << u"PRAGMA user_version=1"_s;
            QVERIFY((*old)->script(script));
        }
        desk.open();
        const auto reading = desk.reader();
        QCOMPARE(*reading->answer(ContactIds{{u"ásha 74285 groesse"_s, 0, ContactResults::Any}, {}}), QList<qint64>{});
        QCOMPARE(*reading->answer(ContactIds{{u"ásha 74285 grösse"_s, 0, ContactResults::Any}, {}}), (QList<qint64>{3, 1}));
        QCOMPARE(reading->answer(CountAddedContacts{})->all, 1);
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadOnly);
        int tags = 0;
        QVERIFY((*connection)
                    ->read(u"SELECT count(*) FROM contact_tags JOIN contacts c ON c.id = contact WHERE c.operation_id = 1"_s, {},
                           [&](const Row &row) { tags = int(row.number(0)); }));
        QCOMPARE(tags, 2);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ContactListTest)
#include "contact_list_test.moc"

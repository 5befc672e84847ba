// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

class ContactBookTest final : public QObject {
    Q_OBJECT

private:
    static Operation added(StoreFixture &desk, State state, const NewContact &contact = contactOf())
    {
        OperationLog &log = desk.store->operations();
        NewOperation press = additionOf(contact);
        press.overrideReason = u"override of Asha"_s;
        Operation queued = *log.add(press);
        if (state == State::Queued)
            return queued;
        if (state == State::Cancelled)
            return *log.cancel(queued.id);
        Operation sending = *log.claim(queued.id);
        if (state == State::Sending)
            return sending;
        ServerSaid said = saidOf(u"TXN"_s);
        said.status = u"sentence about Asha"_s;
        if (state == State::ResolvedDone || state == State::ResolvedNotDone) {
            static_cast<void>(log.settle(queued.id, {State::Unknown, UnknownCause::AnswerUnclear, said, {}}));
            return *log.resolve(queued.id, state, u"note about Asha"_s);
        }
        return *log.settle(queued.id, {state, {}, said, state == State::Accepted ? std::optional(idOf(0xabc)) : std::nullopt});
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
    static QList<QByteArray> personalTexts()
    {
        return {contactOf().name.toUtf8(),
                "7428585742",
                "Asha.Verma@example.in",
                contactOf().company.toUtf8(),
                additionOf(contactOf()).target().toUtf8(),
                "override of Asha",
                "sentence about Asha",
                "note about Asha",
                idOf(0xabc).text().toUtf8()};
    }

private Q_SLOTS:
    void aTwinIsWhatIsOrMayBeThere_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("twin");
        QTest::newRow("queued") << State::Queued << true;
        QTest::newRow("sending") << State::Sending << true;
        QTest::newRow("accepted") << State::Accepted << true;
        QTest::newRow("pending") << State::Pending << true;
        QTest::newRow("refused") << State::Refused << false;
        QTest::newRow("not sent") << State::NotSent << false;
        QTest::newRow("not known") << State::Unknown << true;
        QTest::newRow("resolved as added") << State::ResolvedDone << true;
        QTest::newRow("resolved as not added") << State::ResolvedNotDone << false;
        QTest::newRow("cancelled") << State::Cancelled << false;
    }
    void aTwinIsWhatIsOrMayBeThere()
    {
        QFETCH(State, state);
        QFETCH(bool, twin);
        StoreFixture desk;
        const Operation operation = added(desk, state);
        const auto found = desk.store->operations().twinOf(operation.target);
        QVERIFY(found);
        QCOMPARE(found->has_value(), twin);
        if (twin)
            QCOMPARE((*found)->id, operation.id);
        QVERIFY(!*desk.store->operations().twinOf(additionOf(contactOf(u"9876543210"_s)).target()));
        const auto sharing = desk.store->operations().twinByMobile(std::get<NewContact>(operation.subject).mobile);
        QVERIFY(sharing);
        QCOMPARE(sharing->has_value(), twin);
        if (twin)
            QCOMPARE((*sharing)->id, operation.id);
        QVERIFY(!*desk.store->operations().twinByMobile(contactOf(u"9876543210"_s).mobile));
    }

    void theNewestTwinIsTold()
    {
        StoreFixture desk;
        added(desk, State::Accepted);
        const Operation second = added(desk, State::Accepted);
        added(desk, State::Refused);
        QCOMPARE((*desk.store->operations().twinOf(second.target))->id, second.id);
    }

    void anAcceptedContactEntersTheBookOnce()
    {
        StoreFixture desk;
        added(desk, State::Refused);
        const Operation accepted = added(desk, State::Accepted);
        const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        QStringList contacts;
        QVERIFY(
            (*connection)
                ->read(u"SELECT c.contact_key, c.contact_id, c.added_by, p.name, "
                       "(SELECT count(*) FROM contact_tags t WHERE t.contact = c.id) "
                       "FROM contacts c JOIN people p ON p.id = c.person_id"_s,
                       {}, [&](const Row &row) {
                           contacts << QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(u'|');
                       }));
        const QStringList wanted{accepted.target, idOf(0xabc).text(), u"priya"_s, contactOf().name, u"2"_s};
        QCOMPARE(contacts, QStringList(wanted.join(u'|')));
    }

    void anErasedPersonStandsInNoFileAndTheChainHolds()
    {
        StoreFixture desk;
        added(desk, State::Refused);
        added(desk, State::ResolvedNotDone);
        const Operation accepted = added(desk, State::Accepted);
        const NewContact other = contactOf(u"9876543210"_s);
        const Operation kept = added(desk, State::Accepted, other);
        for (const QByteArray &text : personalTexts())
            QVERIFY2(standsInAnyFile(desk, text), text.constData());
        const qint64 events = desk.store->events().verifyChain()->heads.first().events;

        QVERIFY(desk.store->contacts().erase(accepted.target));
        const auto chain = desk.store->events().verifyChain();
        QVERIFY(chain && !chain->broken);
        QCOMPARE(chain->heads.first().events, events + 3); // each erasing is an event of its own
        QVERIFY(chain->erased >= 3);
        QVERIFY(!*desk.store->operations().twinOf(accepted.target));
        QVERIFY(!*desk.store->operations().twinByMobile(std::get<NewContact>(accepted.subject).mobile));
        const auto gone = desk.store->operations().find(accepted.id);
        QVERIFY(gone && *gone);
        QVERIFY(std::holds_alternative<ErasedContact>((*gone)->subject));
        QCOMPARE((*gone)->kind(), OperationKind::AddContact);
        QCOMPARE((*gone)->state, State::Accepted);
        QVERIFY(std::get<NewContact>((*desk.store->operations().find(kept.id))->subject) == other);

        // Nothing else of this person may be left when the other one, who shares name and texts, is erased as well.
        QVERIFY(desk.store->contacts().erase(kept.target));
        for (const QByteArray &text : personalTexts())
            QVERIFY2(!standsInAnyFile(desk, text), text.constData());
        QVERIFY(!desk.store->events().verifyChain()->broken);
        // And the person is as new.
        QVERIFY(desk.store->operations().add(additionOf(contactOf())));
    }

    void anOpenDoubtIsNotErased()
    {
        for (const State state : {State::Queued, State::Sending, State::Pending, State::Unknown}) {
            StoreFixture desk;
            added(desk, State::Accepted);
            const Operation open = added(desk, state);
            const auto erased = desk.store->contacts().erase(open.target);
            QVERIFY(!erased);
            const auto *why = std::get_if<StillOpen>(&erased.error());
            QVERIFY(why != nullptr);
            QCOMPARE(why->operation.id, open.id);
            QVERIFY(std::holds_alternative<NewContact>((*desk.store->operations().find(open.id))->subject));
        }
    }

    void erasingNobodyIsFine()
    {
        StoreFixture desk;
        QVERIFY(desk.store->contacts().erase(u"nobody"_s));
        QVERIFY(desk.store->events().verifyChain()->heads.isEmpty());
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ContactBookTest)
#include "contact_book_test.moc"

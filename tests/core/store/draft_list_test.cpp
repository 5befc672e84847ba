// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using State = OperationState;

namespace {

constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;

SavedDraft draftOf(const QString &name, const SubmissionId &submission = SubmissionId::create())
{
    return {submission, {name, u"ravi@"_s, u"98765"_s, u"Söhne"_s, {idOf(2), idOf(1)}}};
}

QList<SavedDraft> draftsIn(const StoreFixture &desk) { return desk.reader()->answer(ContactsAtHand{})->drafts; }

bool standsInAnyFile(const StoreFixture &desk, const QByteArray &needle)
{
    bool found = false;
    QDirIterator files(desk.folder(), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        found = found || !file.open(QIODevice::ReadOnly) || file.readAll().contains(needle);
    }
    return found;
}

} // namespace

class DraftListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackLetterForLetter()
    {
        StoreFixture desk;
        SavedDraft draft = draftOf(u"  Ravi  K "_s);
        QVERIFY(desk.store->drafts().save(draft));
        desk.open();
        draft.changedAtMs = desk.clock.moment.utcMs;
        QCOMPARE(draftsIn(desk), QList{draft});
    }

    void theNewestComesFirstAndASubmissionHasOne()
    {
        StoreFixture desk;
        const SubmissionId form = SubmissionId::create();
        QVERIFY(desk.store->drafts().save(draftOf(u"Ra"_s, form)));
        desk.clock.advance(10);
        QVERIFY(desk.store->drafts().save(draftOf(u"Meena"_s)));
        desk.clock.advance(10);
        QVERIFY(desk.store->drafts().save(draftOf(u"Ravi"_s, form)));
        const QList<SavedDraft> drafts = draftsIn(desk);
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.first().fields.name, u"Ravi"_s);
        QCOMPARE(drafts.last().fields.name, u"Meena"_s);
    }

    /// The press and the end of its draft are one transaction, and no late write brings it back.
    void aPressTakesItsDraftAlongForGood()
    {
        StoreFixture desk;
        const SavedDraft draft = draftOf(u"Ravi"_s);
        QVERIFY(desk.store->drafts().save(draft));
        NewOperation press = additionOf(contactOf());
        press.submission = draft.submission;
        QVERIFY(desk.store->operations().add(press));
        QVERIFY(draftsIn(desk).isEmpty());
        QVERIFY(desk.store->drafts().save(draft));
        QVERIFY(draftsIn(desk).isEmpty());
        // And the press itself cannot be taken a second time.
        const auto again = desk.store->operations().add(press);
        QVERIFY(!again);
        QVERIFY(std::holds_alternative<SameSubmission>(again.error()));
    }

    void aPressThatIsNotTakenLeavesItsDraft()
    {
        StoreFixture desk;
        QVERIFY(desk.store->operations().add(additionOf(contactOf())));
        const SavedDraft draft = draftOf(u"Asha again"_s);
        QVERIFY(desk.store->drafts().save(draft));
        NewOperation press = additionOf(contactOf());
        press.submission = draft.submission;
        QVERIFY(!desk.store->operations().add(press));
        QCOMPARE(draftsIn(desk).size(), 1);
    }

    void aDiscardedDraftIsGoneFromTheFiles()
    {
        StoreFixture desk;
        const SavedDraft draft = draftOf(u"Ravikumar"_s);
        QVERIFY(desk.store->drafts().save(draft));
        QVERIFY(standsInAnyFile(desk, "Ravikumar"));
        QVERIFY(desk.store->drafts().discard(draft.submission));
        QVERIFY(draftsIn(desk).isEmpty());
        QVERIFY(!standsInAnyFile(desk, "Ravikumar"));
    }

    void erasingAPersonErasesTheirDrafts()
    {
        StoreFixture desk;
        const NewContact asha = contactOf();
        const SavedDraft hers{SubmissionId::create(),
                              {u"Asha Draft"_s, u" ASHA.VERMA@example.in"_s, u"+91 74285 85742"_s, {}, {}}};
        QVERIFY(desk.store->drafts().save(hers));
        QVERIFY(desk.store->drafts().save(draftOf(u"Ravi"_s)));
        QVERIFY(desk.store->contacts().erase(additionOf(asha).target()));
        QCOMPARE(draftsIn(desk).size(), 1);
        QVERIFY(!standsInAnyFile(desk, "Asha Draft"));
    }

    void whatIsAtHand_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("today");
        QTest::addColumn<bool>("thisWeek");
        QTest::addColumn<bool>("before");
        QTest::newRow("queued, however old") << State::Queued << true << true << true;
        QTest::newRow("not known, however old") << State::Unknown << true << true << true;
        QTest::newRow("pending, however old") << State::Pending << true << true << true;
        QTest::newRow("not sent, for a week") << State::NotSent << true << true << false;
        QTest::newRow("refused, for a week") << State::Refused << true << true << false;
        QTest::newRow("accepted, today") << State::Accepted << true << false << false;
        QTest::newRow("resolved, today") << State::ResolvedDone << true << false << false;
        QTest::newRow("taken back, today") << State::Cancelled << true << false << false;
    }
    void whatIsAtHand()
    {
        QFETCH(State, state);
        StoreFixture desk;
        contactIn(desk, state);
        const qint64 pressed = desk.clock.moment.utcMs;
        const auto at = [&](qint64 today, qint64 week) {
            return desk.reader()->answer(ContactsAtHand{today, week})->contacts.size();
        };
        QTEST(at(pressed, pressed) == 1, "today");
        QTEST(at(pressed + 1, pressed) == 1, "thisWeek");
        QTEST(at(pressed + 1, pressed + 1) == 1, "before");
    }

    void theListIsBounded()
    {
        StoreFixture desk;
        for (int i = 0; i < 60; ++i)
            contactIn(desk, State::Accepted, i);
        const Operation waiting = contactIn(desk, State::Queued, 70);
        const auto left = desk.reader()->answer(ContactsAtHand{});
        QCOMPARE(left->contacts.size(), 50);
        QCOMPARE(left->contacts.first().id, waiting.id);
    }

    void whatWasTakenUpIsNotOfferedAgain()
    {
        StoreFixture desk;
        const Operation refused = contactIn(desk, State::Refused, 1);
        const Operation notSent = contactIn(desk, State::NotSent, 2);
        const Operation letGo = contactIn(desk, State::NotSent, 3);
        QCOMPARE(contacts(desk).size(), 3);
        QVERIFY(desk.store->drafts().save(draftOf(u"Corrected"_s), refused.id));
        NewOperation again = additionOf(person(2));
        again.insteadOf = notSent.id;
        const Operation second = *desk.store->operations().add(again);
        QVERIFY(desk.store->drafts().letGo(letGo.id, true));
        QCOMPARE(contacts(desk), QList{second.id});
        QVERIFY(desk.store->drafts().letGo(letGo.id, false));
        QCOMPARE(contacts(desk), (QList{second.id, letGo.id}));
    }

    /// However it is asked for, what was not sent is tried again once.
    void aContactIsTakenUpOnce()
    {
        StoreFixture desk;
        const Operation notSent = contactIn(desk, State::NotSent, 1);
        NewOperation again = additionOf(person(1));
        again.insteadOf = notSent.id;
        const Operation second = *desk.store->operations().add(again);
        static_cast<void>(desk.store->operations().cancel(second.id)); // not open any more: only the taking up stands in the way
        again.submission = SubmissionId::create();
        const auto third = desk.store->operations().add(again);
        QVERIFY(!third);
        QCOMPARE(std::get<SameSubmission>(third.error()).operation.id, second.id);
    }

    void whoeverWasPressedAnewIsNotCountedAsNotSent()
    {
        StoreFixture desk;
        contactIn(desk, State::NotSent, 1);
        contactIn(desk, State::NotSent, 2);
        contactIn(desk, State::Queued, 3);
        static_cast<void>(desk.store->operations().add(additionOf(person(1))));
        const auto open = desk.reader()->answer(OpenWork{});
        QCOMPARE(open->contactsNotSent, 3); // 2, 3, and the new press of 1
        QCOMPARE(open->contactsToResolve, 0);
        QCOMPARE(desk.store->operations().unsent(0)->size(), 3);
    }

    void whatIsLeftOpenIsCounted()
    {
        StoreFixture desk;
        QCOMPARE(desk.reader()->answer(OpenWork{})->newestAtMs, 0);
        contactIn(desk, State::Unknown, 1);
        operationIn(*desk.store, State::Pending, idOf(7));
        operationIn(*desk.store, State::Unknown, idOf(8));
        operationIn(*desk.store, State::Accepted, idOf(9));
        contactIn(desk, State::NotSent, 2);
        const qint64 before = desk.clock.moment.utcMs;
        desk.clock.advance(weekMs);
        QVERIFY(desk.store->drafts().save(draftOf(u"Ravi"_s)));
        const auto open = desk.reader()->answer(OpenWork{0, before + 1});
        QCOMPARE(open->remindersToResolve, 2);
        QCOMPARE(open->contactsToResolve, 1);
        QCOMPARE(open->contactsNotSent, 0); // more than a week ago
        QCOMPARE(open->drafts.size(), 1);
        QCOMPARE(open->newestAtMs, desk.clock.moment.utcMs);
    }

private:
    static NewContact person(int number) { return contactOf(QString::number(9'876'500'000LL + number)); }
    static Operation contactIn(StoreFixture &desk, State state, int number = 0)
    {
        OperationLog &log = desk.store->operations();
        Operation queued = *log.add(additionOf(person(number)));
        if (state == State::Queued)
            return queued;
        if (state == State::Cancelled)
            return *log.cancel(queued.id);
        static_cast<void>(log.claim(queued.id));
        if (state == State::ResolvedDone) {
            static_cast<void>(log.settle(queued.id, {State::Unknown, UnknownCause::NoAnswerInTime, {}, {}}));
            return *log.resolve(queued.id, state, {});
        }
        return *log.settle(queued.id, {state, {}, {}, {}});
    }
    static QList<OperationId> contacts(const StoreFixture &desk)
    {
        QList<OperationId> ids;
        const auto work = desk.reader()->answer(ContactsAtHand{});
        for (const Operation &operation : work->contacts)
            ids << operation.id;
        return ids;
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::DraftListTest)
#include "draft_list_test.moc"

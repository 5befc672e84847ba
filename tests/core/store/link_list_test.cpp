// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

class LinkListTest final : public QObject {
    Q_OBJECT

private:
    static LinkRow rowOf(const StoreFixture &desk, int number)
    {
        return desk.reader()->answer(LinkDetails{idOf(number)})->row.value_or(LinkRow{0, linkOf(0), {}, 0, 0, 0});
    }
    static qint64 countOf(const StoreFixture &desk, const QString &search = {})
    {
        return *desk.reader()->answer(CountLinks{{search}});
    }

private Q_SLOTS:
    void aLinkComesBackAsItWasWritten()
    {
        StoreFixture desk;
        const PayoutLink link{
            idOf(1), u"आशा वर्मा, Zoë & Söhne"_s, 12'34'567'50, 1'770'000'000'000, u"चालान 7 — due"_s, LinkState::Processing,
            true};
        QVERIFY(desk.store->links().add({link}));
        const LinkRow row = rowOf(desk, 1);
        QVERIFY(row.link == link);
        QCOMPARE(row.addedAtMs, desk.clock.moment.utcMs);
        QVERIFY(!row.lastReminder);
        QCOMPARE(row.lastReminderAtMs, 0);
        QCOMPARE(row.reminders, 0);
    }

    void everyStateComesBack()
    {
        StoreFixture desk;
        int number = 0;
        for (const LinkState state : {LinkState::NotKnown, LinkState::Issued, LinkState::Processing, LinkState::Claimed,
                                      LinkState::Cancelled, LinkState::Expired}) {
            PayoutLink link = linkOf(++number);
            QVERIFY(desk.store->links().add({link}));
            link.state = state;
            QVERIFY(desk.store->links().update(link));
            QCOMPARE(rowOf(desk, number).link.state, state);
        }
    }

    void whatIsThereAlreadyIsNotOverwritten()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1, u"Asha"_s)}));
        const auto again = desk.store->links().add({linkOf(1, u"Somebody else"_s), linkOf(2), linkOf(2)});
        QVERIFY(again);
        QCOMPARE(again->added, 1);
        QCOMPARE(again->alreadyThere, 2);
        QCOMPARE(again->broughtBack, 0);
        QCOMPARE(rowOf(desk, 1).link.recipient, u"Asha"_s);
        QCOMPARE(countOf(desk), 2);
    }

    void aRemovedLinkIsHiddenAndComesBackWithItsReminders()
    {
        StoreFixture desk;
        PayoutLink link = linkOf(1, u"Asha"_s);
        link.doNotRemind = true;
        link.state = LinkState::Issued;
        link.note = u"old note"_s;
        QVERIFY(desk.store->links().add({link, linkOf(2, u"Ravi"_s)}));
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, true));
        QCOMPARE(countOf(desk), 1);
        QCOMPARE(countOf(desk, u"asha"_s), 0);
        QCOMPARE(desk.store->operations().history(idOf(1))->counted, 1);
        const QList<LinkRowId> ids = *desk.reader()->answer(LinkIds{});
        QCOMPARE(ids.size(), 1);
        QVERIFY(desk.reader()->answer(LinkRows{{rowOf(desk, 1).row}})->isEmpty());

        // Reminded while it was away: an unknown one that the row must show when it is back.
        operationIn(*desk.store, OperationState::Unknown, idOf(1));
        PayoutLink pasted = linkOf(1, u"Asha Verma"_s);
        const auto back = desk.store->links().add({pasted});
        QVERIFY(back);
        QCOMPARE(back->broughtBack, 1);
        QCOMPARE(back->added, 0);
        const LinkRow row = rowOf(desk, 1);
        QCOMPARE(row.link.recipient, u"Asha Verma"_s);
        QCOMPARE(row.link.note, u"old note"_s);
        QCOMPARE(row.link.state, LinkState::Issued);
        QVERIFY(row.link.doNotRemind);
        QCOMPARE(row.reminders, 2);
        QVERIFY(row.lastReminder == OperationState::Unknown);
        QCOMPARE(countOf(desk, u"verma"_s), 1);
        QCOMPARE(countOf(desk, u"old note"_s), 1);
    }

    void removingCanBeUndone()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1, u"Asha"_s)}));
        QVERIFY(desk.store->links().setRemoved({idOf(1), idOf(9)}, true));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, true));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, false));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, false));
        QCOMPARE(countOf(desk, u"ASHA"_s), 1);
    }

    void anEditIsFoundByItsNewWordsOnly()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1, u"Asha"_s)}));
        const auto reader = desk.reader();
        QCOMPARE(*reader->answer(CountLinks{{u"meena"_s}}), 0);
        PayoutLink edited = linkOf(1, u"Meena"_s);
        edited.amountPaise = 5;
        QVERIFY(desk.store->links().update(edited));
        QCOMPARE(*reader->answer(CountLinks{{u"meena"_s}}), 1);
        QCOMPARE(*reader->answer(CountLinks{{u"asha"_s}}), 0);
        QVERIFY(rowOf(desk, 1).link == edited);
    }

    void aLinkThatIsNotThereCannotBeEdited()
    {
        StoreFixture desk;
        const auto updated = desk.store->links().update(linkOf(1));
        QVERIFY(!updated);
        QCOMPARE(updated.error().kind, StoreProblem::Kind::Failed);
    }

    void aRemovedLinkThatIsEditedStaysRemoved()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, true));
        QVERIFY(desk.store->links().update(linkOf(1, u"Asha"_s)));
        QCOMPARE(countOf(desk), 0);
        QCOMPARE(countOf(desk, u"asha"_s), 0);
        QVERIFY(desk.store->links().setRemoved({idOf(1)}, false));
        QCOMPARE(countOf(desk, u"asha"_s), 1);
    }

    void theNewestReminderThatWasNotTakenBackShows()
    {
        StoreFixture desk;
        QVERIFY(desk.store->links().add({linkOf(1)}));
        const qint64 firstPress = desk.clock.moment.utcMs;
        operationIn(*desk.store, OperationState::Accepted, idOf(1));
        desk.clock.advance(60'000);
        const Operation held = operationIn(*desk.store, OperationState::Held, idOf(1));
        QVERIFY(rowOf(desk, 1).lastReminder == OperationState::Held);
        QCOMPARE(rowOf(desk, 1).lastReminderAtMs, firstPress + 60'000);
        QVERIFY(desk.store->operations().cancel(held.id));
        QVERIFY(rowOf(desk, 1).lastReminder == OperationState::Accepted);
        QCOMPARE(rowOf(desk, 1).lastReminderAtMs, firstPress);
        QCOMPARE(rowOf(desk, 1).reminders, 1);

        operationIn(*desk.store, OperationState::Refused, idOf(1));
        QVERIFY(rowOf(desk, 1).lastReminder == OperationState::Refused);
        QCOMPARE(rowOf(desk, 1).reminders, 1);
        const LinkHistory history = *desk.reader()->answer(LinkDetails{idOf(1)});
        QCOMPARE(history.reminders.size(), 3);
        QCOMPARE(history.reminders.first().state, OperationState::Refused);
    }

    void aLinkRemindedBeforeItWasListedShowsIt()
    {
        StoreFixture desk;
        operationIn(*desk.store, OperationState::Pending, idOf(1));
        QVERIFY(desk.store->links().add({linkOf(1)}));
        QVERIFY(rowOf(desk, 1).lastReminder == OperationState::Pending);
        QCOMPARE(rowOf(desk, 1).reminders, 1);
    }

    void manyAreWrittenInShortTransactions()
    {
        StoreFixture desk;
        QList<PayoutLink> links;
        for (int i = 0; i < 5'000; ++i)
            links << linkOf(i);
        const auto added = desk.store->links().add(links);
        QVERIFY(added);
        QCOMPARE(added->added, 5'000);
        QCOMPARE(countOf(desk), 5'000);
        // A reader that looked on meanwhile would have seen several steps: each bumps the version once.
        const auto reader = desk.reader();
        QCOMPARE(reader->answer(LinkIds{{}, {LinkColumn::Id, false}, 4'999, 200})->size(), 1);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::LinkListTest)
#include "link_list_test.moc"

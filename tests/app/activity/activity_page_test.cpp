// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/activity/activity_fixture.h"

#include "core/store/connection.h"
#include "core/store/read_store.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ActivityPageTest final : public QObject {
    Q_OBJECT

private:
    using Model = ActivityListModel;

private Q_SLOTS:
    void everythingStandsThereNewestFirst()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        QCOMPARE(office.status, u"22 entries"_s);
        QCOMPARE(office.page->title(), u"Activity"_s);
        QCOMPARE(office.table()->accessibleName(), u"Activity list"_s);
        QVERIFY(office.cell(0, Model::WhenColumn).startsWith(u"today, "_s));
        QCOMPARE(office.cell(0, Model::WhatColumn), u"Send reminder pressed"_s);
        QCOMPARE(office.cell(1, Model::OutcomeColumn), u"Not known if sent"_s);
        QCOMPARE(office.cell(1, Model::WhatColumn), u"Connection broke"_s);
        QCOMPARE(office.cell(1, Model::WhoColumn), u"priya"_s);
        QCOMPARE(office.cell(1, Model::ComputerColumn), u"desk-7"_s);
        const int added = ActivityFixture::before - 3;
        QCOMPARE(office.cell(added, Model::WhomColumn), u"Meena Iyer, 98****0001"_s);
        QCOMPARE(office.cell(added, Model::ReferenceColumn), u"h0001"_s);
        const QString sentence = office.model().index(added, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.endsWith(u"priya, desk-7, Instantpay answered, Meena Iyer, 98****0001, Added, h0001"_s),
                 qPrintable(sentence));
        QVERIFY(office.model().index(added, 0).data(Qt::ToolTipRole).toString().contains(u" UTC"_s));
    }

    void mobilesAreShownWhenAPersonWantsThem()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        const int added = ActivityFixture::before - 3;
        office.page->setPersonalShown(true);
        QCOMPARE(office.cell(added, Model::WhomColumn), u"Meena Iyer, +91 98765 00001"_s);
        office.page->setPersonalShown(false);
        QCOMPARE(office.cell(added, Model::WhomColumn), u"Meena Iyer, 98****0001"_s);
    }

    void filters()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        QComboBox *show = office.box(u"Show"_s);
        QComboBox *time = office.box(u"Time"_s);
        QVERIFY(show && time);
        show->setCurrentText(u"Contacts"_s);
        QTRY_VERIFY(office.loaded(5));
        QCOMPARE(office.status, u"5 of 22 entries"_s);
        show->setCurrentText(u"Decisions"_s);
        QTRY_VERIFY(office.loaded(1));
        QCOMPARE(office.cell(0, Model::OutcomeColumn), u"Treated as sent"_s);
        show->setCurrentText(u"Everything"_s);
        office.button(u"Doubtful only"_s)->click();
        QTRY_VERIFY(office.loaded(3));
        office.button(u"Doubtful only"_s)->click();
        for (const QString &words : {u"Today"_s, u"Last 7 days"_s, u"Last 30 days"_s}) {
            time->setCurrentText(words);
            QTRY_VERIFY(office.loaded(ActivityFixture::before));
        }
        office.page->search(u"pune"_s);
        QTRY_VERIFY(office.loaded(6));
    }

    void daysAreIndianDays()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        constexpr qint64 day = 24LL * 60 * 60 * 1000;
        office.box(u"Time"_s)->setCurrentText(u"Today"_s);
        QTRY_VERIFY(office.loaded(ActivityFixture::before));
        // The next day nothing of it is today's.
        office.clock->push(day);
        office.page->search(u""_s);
        QTRY_COMPARE(office.model().rowCount(), 0);
        office.box(u"Time"_s)->setCurrentText(u"Last 7 days"_s);
        QTRY_VERIFY(office.loaded(ActivityFixture::before));
        office.clock->push(6 * day);
        office.page->search(u""_s);
        QTRY_COMPARE(office.model().rowCount(), 0);
        office.box(u"Time"_s)->setCurrentText(u"Last 30 days"_s);
        QTRY_VERIFY(office.loaded(ActivityFixture::before));
    }

    void sorting()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.model().sort(Model::OutcomeColumn, Qt::DescendingOrder);
        QTRY_VERIFY(office.loaded(ActivityFixture::before) && office.cell(0, Model::OutcomeColumn) == u"Not known if sent"_s);
        office.model().sort(Model::WhenColumn, Qt::AscendingOrder);
        QTRY_VERIFY(office.loaded(ActivityFixture::before) && office.cell(0, Model::WhatColumn) == u"Add contact pressed"_s);
        QVERIFY(!office.model().isSortable(Model::WhomColumn));
    }

    void nothingYet()
    {
        ActivityFixture office;
        QVERIFY(office.showEmpty());
        QVERIFY(office.words().contains(u"Nothing has happened yet."_s));
        QVERIFY(!office.button(u"Show all"_s));
        QCOMPARE(office.status, u"0 entries"_s);
    }

    void nothingMatchesAndTheWayBack()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        QSignalSpy nothing(office.page.get(), &Page::nothingMatches);
        QSignalSpy searches(office.page.get(), &Page::searchWanted);
        office.box(u"Show"_s)->setCurrentText(u"Contacts"_s);
        office.page->search(u"zebra"_s);
        QTRY_VERIFY(office.words().contains(u"Nothing in Activity matches \"zebra\"."_s));
        QCOMPARE(nothing.size(), 1);
        office.page->hearElsewhere({u"zebra"_s, u"payout-links"_s, u"Payout links"_s, 2});
        QVERIFY(office.words().contains(u"Payout links has 2."_s));
        QTRY_VERIFY(office.button(u"Show them"_s));
        QVERIFY(office.button(u"Show all"_s));
        office.page->focusFirst();
        QTRY_VERIFY(office.button(u"Show them"_s)->hasFocus());
        office.button(u"Show all"_s)->click();
        QCOMPARE(searches.size(), 1); // the window clears its field, and tells the page
        office.page->search({});
        QTRY_VERIFY(office.loaded(ActivityFixture::before));
    }

    void couldNotLoadAndTryAgain()
    {
        ActivityFixture office;
        QVERIFY(office.showEmpty());
        office.reader.close();
        office.box(u"Show"_s)->setCurrentText(u"Contacts"_s);
        QTRY_VERIFY(office.words().contains(u"The list could not be loaded."_s));
        office.reader.open(office.report.storeFile);
        QVERIFY(office.button(u"Try again"_s));
        office.button(u"Try again"_s)->click();
        QTRY_VERIFY(office.words().contains(u"Nothing in Activity matches these filters."_s));
    }

    void detailsOfTheChosenRow()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        QAction *details = office.action(u"Details"_s);
        QVERIFY(details);
        QCOMPARE(details->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Return));
        details->trigger();
        QVERIFY(office.words().contains(u"Choose an entry to see its details."_s));
        office.table()->selectRow(ActivityFixture::before - 3);
        QVERIFY(office.words().contains(u"Contact added: Meena Iyer."_s));
        QVERIFY(office.words().contains(u"+91 98765 00001"_s)); // in full here
        QVERIFY(office.words().contains(u"meena@example.in"_s));
        QVERIFY(!office.button(u"Show in To resolve"_s));
        office.button(u"Copy reference"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"h0001"_s);
        QSignalSpy searches(office.page.get(), &Page::searchWanted);
        QSignalSpy matches(office.page.get(), &Page::matchesWanted);
        QSignalSpy pages(office.page.get(), &Page::pageWanted);
        office.button(u"Show contact"_s)->click();
        QCOMPARE(searches.takeFirst().at(0).toString(), u"9876500001"_s);
        QCOMPARE(matches.takeFirst().at(0).toString(), u"contacts"_s);

        office.table()->selectRow(1);
        QVERIFY(office.words().contains(u"The connection broke after the request had left."_s));
        QVERIFY(!office.button(u"Copy reference"_s));
        office.button(u"Show in To resolve"_s)->click();
        QCOMPARE(pages.takeFirst().at(0).toString(), u"to-resolve"_s);
        office.button(u"Show link"_s)->click();
        QCOMPARE(searches.takeFirst().at(0).toString(), someLink(3).text());
        QCOMPARE(matches.takeFirst().at(0).toString(), u"payout-links"_s);
    }

    void whatHappensNowComesByItself()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(office.loaded(ActivityFixture::before + 3));
        QTRY_COMPARE(office.status, u"25 entries"_s);
        QTRY_COMPARE(office.cell(0, Model::OutcomeColumn), u"Added"_s);
    }

    void whatHappensWhileNobodyLooksIsThereLater()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.page->hide();
        QCOMPARE(office.status, QString()); // other pages' numbers need the room
        office.desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(office.heard(OperationState::Accepted));
        QTest::qWait(100);
        QCOMPARE(office.model().rowCount(), ActivityFixture::before);
        office.page->show();
        QTRY_VERIFY(office.loaded(ActivityFixture::before + 3));
        QCOMPARE(office.status, u"25 entries"_s);
    }

    void aChangeOfLanguageKeepsWhatIsChosen()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.box(u"Show"_s)->setCurrentText(u"Reminders"_s);
        office.button(u"Doubtful only"_s)->click();
        QTRY_VERIFY(office.loaded(3));
        office.action(u"Details"_s)->trigger();
        office.table()->selectRow(2);
        const qint64 chosen = office.table()->chosenId();
        const QVariantMap state = office.page->state();

        ActivityPage after(*office.desk, office.reader, *office.clock, office.settings,
                           ActivityPageSetup{u"test"_s, OutcomeSurroundings{u"127.0.0.1"_s, 45}, {}});
        after.restore(state);
        after.show();
        auto *table = after.findChild<RowListTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_COMPARE(table->chosenId(), chosen);
    }

    void otherPagesMayAsk()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        office.box(u"Show"_s)->setCurrentText(u"Contacts"_s);
        qint64 count = -1;
        office.page->countMatches(u"pune"_s, office.page.get(), [&count](qint64 found) { count = found; });
        QTRY_COMPARE(count, 6);
        office.page->search(u"pune"_s);
        QTRY_COMPARE(office.model().rowCount(), 0);
        office.page->showMatches();
        QTRY_VERIFY(office.loaded(6));
    }

    void verifyingSaysHowFarTheRecordReaches()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        QAbstractButton *verify = office.button(u"Verify"_s);
        QVERIFY(verify && office.action(u"Verify"_s));
        verify->click();
        QTRY_COMPARE(office.messages.size(), 1);
        const Message message = office.lastMessage();
        QCOMPARE(message.kind, Message::Kind::Success);
        QVERIFY2(message.text.contains(u"sound: 22 entries"_s), qPrintable(message.text));
        const auto report =
            (*ReadStore::open(office.setup.profileFolder + u"/desk.sqlite"_s))->answer(CheckChain{.soFar = {}, .events = -1});
        QVERIFY(report);
        const QString head = QString::fromLatin1(report->heads.first().hash.toHex());
        QVERIFY2(message.text.contains(head), qPrintable(message.text));
        QCOMPARE(message.actions.size(), 1);
        QVERIFY(message.actions.first().keepsMessage);
        message.actions.first().run();
        QVERIFY(QApplication::clipboard()->text().contains(head));
        QCOMPARE(office.status, u"22 entries"_s);
    }

    void verifyingNamesTheFirstEntryThatDoesNotFit()
    {
        ActivityFixture office;
        QVERIFY(office.show());
        {
            const auto connection =
                Connection::open(office.setup.profileFolder + u"/desk.sqlite"_s, Connection::Access::ReadWrite);
            QVERIFY(connection);
            QVERIFY((*connection)
                        ->script({u"DROP TRIGGER events_stay"_s, u"DROP TRIGGER events_are_kept"_s,
                                  u"UPDATE events SET user = 'ravi' WHERE seq IN (4, 9)"_s}));
        }
        office.button(u"Verify"_s)->click();
        QTRY_COMPARE(office.messages.size(), 1);
        QCOMPARE(office.lastMessage().kind, Message::Kind::Error); // stays until somebody has answered it
        QVERIFY2(office.lastMessage().text.startsWith(u"Entry 4 of writer "_s), qPrintable(office.lastMessage().text));
        QVERIFY2(office.lastMessage().text.contains(u"up to number 3, are sound"_s), qPrintable(office.lastMessage().text));
        QVERIFY2(office.lastMessage().text.contains(u"Copy the data folder"_s), qPrintable(office.lastMessage().text));
    }

    void verifyingAnEmptyRecord()
    {
        ActivityFixture office;
        QVERIFY(office.showEmpty());
        office.button(u"Verify"_s)->click();
        QTRY_COMPARE(office.messages.size(), 1);
        QCOMPARE(office.lastMessage().kind, Message::Kind::Info);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ActivityPageTest)
#include "activity_page_test.moc"

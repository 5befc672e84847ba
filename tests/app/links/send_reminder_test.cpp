// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/flat_text.h"
#include "tests/app/links/links_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

/// From the press to the server's own count, through the real widgets.
class SendReminderTest final : public QObject {
    Q_OBJECT

private:
    static void holdEnter(QWidget *widget)
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
        QApplication::sendEvent(widget, &press);
        for (int i = 0; i < 10; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QApplication::sendEvent(widget, &again);
        }
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
        QApplication::sendEvent(widget, &release);
    }
    static bool says(const LinksFixture &fixture, const QString &words)
    {
        const auto labels = fixture.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// All that may still come has come: the server counted, and nothing more follows.
    static void settle() { QTest::qWait(400); }

private Q_SLOTS:
    void withoutAChoiceItAsksForOne()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(2));
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: nobody yet. Choose a link, or tick several."_s);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QCOMPARE(fixture.lastMessage().text, u"Choose a link first."_s);
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 0);
        QVERIFY(fixture.changes.isEmpty());
    }

    void theLineSaysWho()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: Person 1 (657aa9…0002)"_s);
        fixture.tick(0);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: Person 0 (657aa9…0001)"_s);
        fixture.tick(2);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: 2 ticked link(s)"_s);
        fixture.page->search(u"person 2"_s);
        QTRY_COMPARE(fixture.model().rowCount(), 1);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: 2 ticked link(s) (1 hidden by search)"_s);
    }

    void aPress_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("one press") << 0;
        QTest::newRow("a double click") << 1;
        QTest::newRow("Enter held for ten repeats") << 2;
        QTest::newRow("Ctrl+Enter twice") << 3;
    }

    void aPress()
    {
        QFETCH(int, way);
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        switch (way) {
        case 0:
            QTest::mouseClick(fixture.send, Qt::LeftButton);
            break;
        case 1:
            QTest::mouseClick(fixture.send, Qt::LeftButton);
            QTest::mouseDClick(fixture.send, Qt::LeftButton);
            break;
        case 2:
            fixture.send->setFocus();
            holdEnter(fixture.send);
            break;
        case 3:
            fixture.page->mainAction();
            fixture.page->mainAction();
            break;
        }
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 1);
        QCOMPARE(fixture.countOf(OperationState::Accepted), 1);
        QVERIFY(fixture.blocks.isEmpty());
    }

    void aSecondPressWhileItIsHeldIsTheSameReminder()
    {
        LinksFixture fixture;
        fixture.setup.holdMs = 1'500;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.heard(OperationState::Held));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.heard(OperationState::Accepted), 5'000);
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 1);
    }

    void severalMayBeHeld()
    {
        LinksFixture fixture;
        fixture.setup.holdMs = 600;
        QVERIFY(fixture.show(3));
        for (const int n : {0, 1}) {
            fixture.choose(n);
            QTest::mouseClick(fixture.send, Qt::LeftButton);
        }
        QTRY_VERIFY(!fixture.holds.isEmpty() && fixture.holds.last().size() == 2);
        QTRY_COMPARE(fixture.gateway.arrivalCount(), 2);
    }

    void undoWithinTheHoldSendsNothing()
    {
        LinksFixture fixture;
        fixture.setup.holdMs = 1'000;
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.heard(OperationState::Held));
        fixture.desk->undoNewestHold();
        QTRY_VERIFY(fixture.heard(OperationState::Cancelled));
        QTest::qWait(1'300);
        QCOMPARE(fixture.gateway.arrivalCount(), 0);
        // The outcome was on the screen: a fresh press is a new reminder.
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.gateway.arrivalCount(), 1, 5'000);
    }

    void aTickGoesOnceItsReminderWasAccepted()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.tick(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        QTRY_COMPARE(fixture.targetLine(), u"Send reminder goes to: nobody yet. Choose a link, or tick several."_s);
        const QModelIndex last = fixture.model().index(fixture.rowOf(1), LinkListModel::LastReminderColumn);
        QTRY_COMPARE(last.data().toString(), u"Accepted by Instantpay, just now"_s);
    }

    void aRefusedReminderKeepsItsTick()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.gateway.setScript([](const GatewayArrival &) {
            return GatewayBehaviour{
                .kind = GatewayBehaviour::Kind::Answer, .statusCode = "ERR", .sentence = "The selected type is invalid."};
        });
        fixture.tick(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.heard(OperationState::Refused));
        settle();
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: Person 1 (657aa9…0002)"_s);
    }

    void severalGoThroughTheReview()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(4));
        for (const int n : {0, 1, 2})
            fixture.tick(n);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        QDialog *review = fixture.dialog();
        QCOMPARE(review->accessibleName(), u"Review"_s);
        QAbstractButton *send = fixture.button(u"Send 3 reminder(s)"_s);
        QVERIFY(send);

        send->setFocus(); // plain Enter never sends, not even there
        QTest::keyClick(send, Qt::Key_Return);
        QTest::keyClick(review, Qt::Key_Return);
        settle();
        QVERIFY(review->isVisible());
        QCOMPARE(fixture.gateway.arrivalCount(), 0);

        auto *list = qobject_cast<QListWidget *>(fixture.named(u"Reminders to send"_s));
        QVERIFY(list);
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(fixture.button(u"Send 2 reminder(s)"_s));
        QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.countOf(OperationState::Accepted), 2);
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 2);
        QCOMPARE(fixture.targetLine(), u"Send reminder goes to: Person 1 (657aa9…0002)"_s);
    }

    void withoutTheirHistoriesThereIsNoReview()
    {
        LinksFixture office;
        QVERIFY(office.show(3));
        office.tick(0);
        office.tick(1);
        office.reader.close();
        QTest::mouseClick(office.send, Qt::LeftButton);
        QTRY_COMPARE(office.lastMessage().kind, Message::Kind::Error);
        QCOMPARE(office.lastMessage().text,
                 u"Nothing was sent: the chosen links could not be read. Try again; if it stays, restart Payout Desk."_s);
        settle();
        QVERIFY(!office.dialog());
        QCOMPARE(office.gateway.arrivalCount(), 0);
    }

    void aDoubleClickInTheReviewSendsEachOnce()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        for (const int n : {0, 1})
            fixture.tick(n);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        QAbstractButton *send = fixture.button(u"Send 2 reminder(s)"_s);
        QVERIFY(send);
        send->click();
        send->click();
        QTRY_COMPARE(fixture.countOf(OperationState::Accepted), 2);
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 2);
    }

    void whatTheSearchHidesStartsUnticked()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(4));
        for (const int n : {0, 1})
            fixture.tick(n);
        fixture.page->search(u"PERSON 1"_s);
        QTRY_COMPARE(fixture.model().rowCount(), 1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        const auto *going = qobject_cast<QListWidget *>(fixture.named(u"Reminders to send"_s));
        const auto *hidden = qobject_cast<QListWidget *>(fixture.named(u"Hidden by the search"_s));
        QVERIFY(going && hidden);
        QCOMPARE(going->count(), 1);
        QCOMPARE(hidden->count(), 1);
        QCOMPARE(hidden->item(0)->text(), u"Person 0 (657aa9…0001)"_s);
        QCOMPARE(hidden->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(fixture.button(u"Send 1 reminder(s)"_s));
    }

    void aLoneHiddenTickIsAskedAbout()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(4));
        fixture.tick(0);
        fixture.page->search(u"person 1"_s);
        QTRY_COMPARE(fixture.model().rowCount(), 1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 0);
    }

    void theReviewSaysWhoIsLeftOutAndWhy()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        for (const int n : {0, 1, 2})
            fixture.tick(n);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        const auto *out = qobject_cast<FlatText *>(fixture.named(u"Left out"_s));
        QVERIFY(out);
        QVERIFY(!out->words().contains(u'\n')); // one reason
        QVERIFY(says(fixture, u"Left out (1): 1 reminded in the last 24 h"_s));
        QVERIFY2(out->words().startsWith(u"Person 0 was reminded just now"_s), qPrintable(out->words()));
        QVERIFY(fixture.button(u"Send 2 reminder(s)"_s));
    }

    void whatIsLeftOutIsGroupedAndCounted()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(6));
        fixture.desk->remind(SubmissionId::create(), {someLink(0)}, Desk::Hold::No);
        fixture.desk->remind(SubmissionId::create(), {someLink(2)}, Desk::Hold::No);
        QTRY_COMPARE(fixture.countOf(OperationState::Accepted), 2);
        fixture.gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        fixture.desk->remind(SubmissionId::create(), {someLink(3)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.heard(OperationState::Unknown));
        PayoutLink claimed = personLink(1);
        claimed.state = LinkState::Claimed;
        fixture.desk->updateLink(claimed);
        QTRY_COMPARE(fixture.model().index(fixture.rowOf(1), LinkListModel::StateColumn).data().toString(), u"Claimed"_s);
        for (const int n : {0, 1, 2, 3, 4, 5})
            fixture.tick(n);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        QVERIFY(says(fixture, u"Left out (4): 2 reminded in the last 24 h, 1 not known if sent, 1 claimed"_s));
        QVERIFY(fixture.button(u"Send 2 reminder(s)"_s));
        QVERIFY(fixture.button(u"To resolve"_s));
    }

    void theWindowSaysLiveInTheReview()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3, Surroundings::Live));
        for (const int n : {0, 1})
            fixture.tick(n);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.dialog());
        QVERIFY(says(fixture, u"LIVE"_s));
    }

    void aReasonThatIsTooLongIsRefused()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(2));
        fixture.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        fixture.choose(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_COMPARE(fixture.blocks.size(), 1);
        fixture.lastMessage().actions[0].run();
        auto *reason = qobject_cast<QLineEdit *>(fixture.named(u"Reason"_s));
        QVERIFY(reason);
        reason->setText(QString(201, u'x'));
        fixture.button(u"Send now anyway"_s)->click();
        QVERIFY(fixture.dialog());
        QVERIFY(reason->accessibleDescription().startsWith(u"This is too long: at most 200"_s));
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(!fixture.dialog());
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 1);
    }

    void aBlockedReminderAsksForAReason()
    {
        LinksFixture fixture;
        QVERIFY(fixture.show(3));
        fixture.desk->remind(SubmissionId::create(), {someLink(1)}, Desk::Hold::No);
        QTRY_VERIFY(fixture.heard(OperationState::Accepted));
        fixture.choose(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_COMPARE(fixture.blocks.size(), 1);
        const Message message = fixture.lastMessage();
        QVERIFY2(message.text.startsWith(u"Not sent. Person 1 was reminded just now"_s), qPrintable(message.text));
        QCOMPARE(message.actions.size(), 1);
        QCOMPARE(message.actions[0].text, u"Send now anyway"_s);

        message.actions[0].run();
        auto *reason = qobject_cast<QLineEdit *>(fixture.named(u"Reason"_s));
        QVERIFY(reason);
        QAbstractButton *send = fixture.button(u"Send now anyway"_s);
        QVERIFY(send);
        send->click(); // no reason, no reminder
        QVERIFY(fixture.dialog());
        QCOMPARE(reason->accessibleDescription(), u"Write down why it shall go now."_s);
        QTest::keyClicks(reason, u"asked for it"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(fixture.dialog()); // Enter goes on to the button
        send->click();
        QVERIFY(!fixture.dialog());
        QTRY_COMPARE(fixture.countOf(OperationState::Accepted), 2);
        QCOMPARE(fixture.gateway.arrivalCount(), 2);
        QCOMPARE(fixture.changes.last().overrideReason, u"asked for it"_s);
    }

    void whatIsNotKnownIsNotSentAgain()
    {
        LinksFixture fixture;
        fixture.gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        QVERIFY(fixture.show(3));
        fixture.choose(1);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_VERIFY(fixture.heard(OperationState::Unknown));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QTest::mouseClick(fixture.send, Qt::LeftButton);
        QTRY_COMPARE(fixture.blocks.size(), 1);
        const Message message = fixture.lastMessage();
        QCOMPARE(message.actions.size(), 1);
        QCOMPARE(message.actions[0].text, u"Resolve"_s);
        settle();
        QCOMPARE(fixture.gateway.arrivalCount(), 1);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::SendReminderTest)
#include "send_reminder_test.moc"

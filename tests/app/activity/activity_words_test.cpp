// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ActivityWordsTest final : public QObject {
    Q_OBJECT

private:
    static ObjectId link() { return *ObjectId::parse(u"657aa9841b8d3897000084fb"_s); }
    static NewContact asha()
    {
        return {u"Asha Verma"_s, *Email::parse(u"asha@example.in"_s), *Mobile::parse(u"9876500001"_s), {}, {}};
    }
    static ActivityRow reminder(std::optional<OperationState> from, OperationState to, const OperationCause &cause = {})
    {
        ActivityRow row;
        row.what = from ? ActivityRow::What::Changed : ActivityRow::What::Pressed;
        row.from = from;
        row.operation.subject = link();
        row.operation.state = to;
        row.operation.cause = cause;
        row.stateNow = to;
        row.recipient = u"Asha, Pune"_s;
        row.user = u"priya"_s;
        row.computer = u"desk-7"_s;
        row.atMs = 1'764'000'005'000; // 24 Nov 2025, 16:00:05 UTC
        row.row = 17;
        row.seq = 12;
        row.writer = u"w"_s;
        return row;
    }
    static ActivityRow contact(std::optional<OperationState> from, OperationState to)
    {
        ActivityRow row = reminder(from, to);
        row.operation.subject = asha();
        row.recipient.clear();
        return row;
    }

private Q_SLOTS:
    void whatAndOutcome_data()
    {
        using State = OperationState;
        QTest::addColumn<ActivityRow>("row");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const ActivityRow &event, const QString &what, const QString &outcome) {
            QTest::newRow(name) << event << what << outcome;
        };
        row("a press", reminder({}, State::Held), u"Send reminder pressed"_s, u""_s);
        auto anyway = reminder({}, State::Held);
        anyway.operation.overrideReason = u"lost it"_s;
        row("a press against the rules", anyway, u"Send now anyway pressed"_s, u""_s);
        row("a press for a contact", contact({}, State::Queued), u"Add contact pressed"_s, u""_s);
        row("the hold is over", reminder(State::Held, State::Queued), u"Time to undo over"_s, u""_s);
        row("the claim", reminder(State::Queued, State::Sending), u"Sending began"_s, u""_s);
        row("accepted", reminder(State::Sending, State::Accepted), u"Instantpay answered"_s, u"Accepted by Instantpay"_s);
        row("added", contact(State::Sending, State::Accepted), u"Instantpay answered"_s, u"Added"_s);
        row("not confirmed", reminder(State::Sending, State::Pending), u"Instantpay answered"_s, u"Waiting for Instantpay"_s);
        row("refused", reminder(State::Sending, State::Refused), u"Instantpay answered"_s, u"Refused"_s);
        row("not sent", reminder(State::Queued, State::NotSent), u"Could not be sent"_s, u"Not sent"_s);
        row("no answer", reminder(State::Sending, State::Unknown, UnknownCause::NoAnswerInTime), u"No answer came"_s,
            u"Not known if sent"_s);
        row("broken", reminder(State::Sending, State::Unknown, UnknownCause::ConnectionBroke), u"Connection broke"_s,
            u"Not known if sent"_s);
        row("unclear", reminder(State::Sending, State::Unknown, UnknownCause::AnswerUnclear), u"Instantpay answered"_s,
            u"Not known if sent"_s);
        row("cut", reminder(State::Sending, State::Unknown, UnknownCause::AnswerIncomplete), u"Instantpay answered"_s,
            u"Not known if sent"_s);
        row("a crash", reminder(State::Sending, State::Unknown, UnknownCause::ProgramClosed), u"Found at a start"_s,
            u"Not known if sent"_s);
        row("nobody waited", reminder(State::Sending, State::Unknown, UnknownCause::StoppedWaiting), u"Waiting stopped"_s,
            u"Not known if sent"_s);
        row("a decision", reminder(State::Unknown, State::ResolvedDone), u"Decided"_s, u"Treated as sent"_s);
        row("another one", reminder(State::ResolvedDone, State::ResolvedNotDone), u"Decision changed"_s, u"Was not sent"_s);
        row("taken back", reminder(State::Held, State::Cancelled), u"Taken back"_s, u"Taken back"_s);
        auto erased = contact(State::Accepted, State::Accepted);
        erased.what = ActivityRow::What::Erased;
        row("erased", erased, u"Contact erased here"_s, u""_s);
    }
    void whatAndOutcome()
    {
        QFETCH(ActivityRow, row);
        QFETCH(QString, what);
        QFETCH(QString, outcome);
        QCOMPARE(ActivityWords::what(row), what);
        QCOMPARE(ActivityWords::outcome(row), outcome);
    }

    void whom_data()
    {
        QTest::addColumn<ActivityRow>("row");
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("full");
        QTest::newRow("a contact") << contact({}, OperationState::Queued) << u"Asha Verma, 98****0001"_s
                                   << u"Asha Verma, +91 98765 00001"_s;
        QTest::newRow("a link") << reminder({}, OperationState::Held) << u"Asha, Pune (657aa9…84fb)"_s
                                << u"Asha, Pune (657aa9…84fb)"_s;
        auto mobile = reminder({}, OperationState::Held);
        mobile.recipient = u"9876500001"_s;
        QTest::newRow("a link whose recipient is a mobile")
            << mobile << u"98****0001 (657aa9…84fb)"_s << u"9876500001 (657aa9…84fb)"_s;
        auto nobody = reminder({}, OperationState::Held);
        nobody.recipient.clear();
        QTest::newRow("a link of nobody") << nobody << u"the recipient of 657aa9…84fb"_s << u"the recipient of 657aa9…84fb"_s;
        auto erased = contact({}, OperationState::Queued);
        erased.operation.subject = ErasedContact{};
        QTest::newRow("an erased person") << erased << u"an erased contact"_s << u"an erased contact"_s;
    }
    void whom()
    {
        QFETCH(ActivityRow, row);
        QFETCH(QString, masked);
        QFETCH(QString, full);
        QCOMPARE(ActivityWords::whom(row, false), masked);
        QCOMPARE(ActivityWords::whom(row, true), full);
    }

    void detailsSayEverything()
    {
        ActivityRow row = reminder(OperationState::Sending, OperationState::Accepted);
        row.operation.said = ServerSaid{u"TXN"_s, u"Sent to <b>you</b>\u202e"_s, u"h0009ad1"_s, {}, {}};
        row.operation.overrideReason = u"lost it"_s;
        row.note = u"cannot tell"_s;
        row.stateNow = OperationState::ResolvedDone;
        row.erased = true;
        const QString details = ActivityWords::details(row, {u"api.example.in"_s, 45});
        for (const QString &line :
             {u"Reminder accepted by Instantpay for Asha, Pune (657aa9…84fb): \"Sent to <b>you</b>\ufffd\""_s,
              u"Instantpay answered: Asha, Pune (657aa9…84fb)"_s, u"Link ID: 657aa9841b8d3897000084fb"_s,
              u"Since then: Treated as sent"_s, u"When: 24 Nov 2025, 21:30:05 IST (24 Nov 2025, 16:00:05 UTC)"_s,
              u"Who: priya on desk-7"_s, u"Reason for sending anyway: lost it"_s, u"Note: Cannot tell"_s,
              u"Instantpay said: \"Sent to <b>you</b>\ufffd\""_s, u"Reference: h0009ad1"_s, u"Instantpay's code: TXN"_s,
              u"What was personal here was erased."_s, u"Entry 17; number 12 in the record of writer w"_s})
            QVERIFY2(details.split(u'\n').contains(line), qPrintable(line + u" in\n"_s + details));
    }

    void aStepOnTheWayClaimsNoOutcome()
    {
        const QString details =
            ActivityWords::details(contact(OperationState::Queued, OperationState::Sending), {u"api.example.in"_s, 45});
        QVERIFY(details.startsWith(u"Sending began: Asha Verma, +91 98765 00001\nE-mail: asha@example.in\nWhen: "_s));
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ActivityWordsTest)
#include "activity_words_test.moc"

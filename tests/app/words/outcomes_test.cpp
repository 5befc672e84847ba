// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/outcomes.h"
#include "app/words/people.h"
#include "app/words/reminders.h"
#include "core/domain/email.h"
#include "core/domain/mobile.h"

#include <QDateTime>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const OutcomeSurroundings live{u"api.instantpay.in"_s, 45};

Operation reminder(OperationState state, OperationCause cause = {}, const QString &said = {})
{
    Operation operation{
        OperationId{1}, {}, *ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s), {}, state, cause, {}, {}, 0, 0, {}, {}};
    if (!said.isEmpty())
        operation.said = ServerSaid{u"ERR"_s, said, {}, {}, {}};
    return operation;
}

Operation contact(OperationState state, OperationCause cause = {}, const QString &said = {})
{
    Operation operation = reminder(state, cause, said);
    operation.subject = NewContact{u"Asha Verma"_s, *Email::parse(u"asha@example.in"_s), *Mobile::parse(u"7428585742"_s), {}, {}};
    return operation;
}

} // namespace

class OutcomesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remindersAreTold_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("expected");
        using S = OperationState;
        QTest::newRow("accepted, with the server's own words")
            << reminder(S::Accepted, {}, u"Notification Link Sent To *******742 and ******@instantpay.in"_s)
            << u"Reminder accepted by Instantpay for Asha, Pune (657aa9…84fb): \"Notification Link Sent To *******742 and "
               u"******@instantpay.in\""_s;
        QTest::newRow("not sent: no connection")
            << reminder(S::NotSent, NotSentCause::NoConnection)
            << u"Not sent: no connection to api.instantpay.in. Nothing left this computer."_s;
        QTest::newRow("no answer in time")
            << reminder(S::Unknown, UnknownCause::NoAnswerInTime)
            << u"No answer within 45 s. We do not know whether Asha, Pune got this reminder. Sending again may message them twice."_s;
        QTest::newRow("connection broke") << reminder(S::Unknown, UnknownCause::ConnectionBroke)
                                          << u"The connection broke after the request had left. We do not know whether Asha, "
                                             u"Pune got this reminder. Sending again "
                                             u"may message them twice."_s;
        QTest::newRow("unclear answer") << reminder(S::Unknown, UnknownCause::AnswerUnclear, u"Service Provider Downtime"_s)
                                        << u"Instantpay answered \"Service Provider Downtime\", which does not say whether it "
                                           u"was done. We do not know whether "
                                           u"Asha, Pune got this reminder. Sending again may message them twice."_s;
        QTest::newRow("refused input")
            << reminder(S::Refused, RefusalClass::Input, u"The selected type is invalid."_s)
            << u"No reminder was sent to Asha, Pune (657aa9…84fb). Instantpay refused it: \"The selected "
               u"type is invalid.\""_s;
        QTest::newRow("refused address") << reminder(S::Refused, RefusalClass::Address,
                                                     u"Request made from invalid ip address - 203.0.113.7"_s)
                                         << u"No reminder was sent to Asha, Pune (657aa9…84fb). Instantpay does not know this "
                                            u"network address, 203.0.113.7. Ask for "
                                            u"it to be whitelisted."_s;
        QTest::newRow("already done")
            << reminder(S::Refused, RefusalClass::AlreadyDone, u"Duplicate"_s)
            << u"Asha, Pune (657aa9…84fb): Instantpay says this was already done. Do not send it again."_s;
    }
    void remindersAreTold()
    {
        QFETCH(Operation, operation);
        QFETCH(QString, expected);
        QCOMPARE(Outcomes::sentence(operation, u"Asha, Pune"_s, live), expected);
    }

    void contactsAreTold()
    {
        QCOMPARE(Outcomes::sentence(contact(OperationState::Accepted), {}, live), u"Contact added: Asha Verma."_s);
        QCOMPARE(
            Outcomes::sentence(contact(OperationState::Unknown, UnknownCause::ProgramClosed), {}, live),
            u"The program was closed while sending. We do not know whether Asha Verma was added. Adding again may make a second "
            u"contact."_s);
    }

    /// The strongest thing any sentence may say of an accepted reminder is "accepted by Instantpay".
    void nothingPromisesMoreThanItKnows()
    {
        for (const OperationState state : allOperationStates()) {
            for (const Operation &operation : {reminder(state), contact(state)}) {
                const QString sentence = Outcomes::sentence(operation, u"Asha"_s, live);
                QVERIFY(!sentence.isEmpty());
                QVERIFY(!Outcomes::word(operation.kind(), state).isEmpty());
                for (const QString &tooMuch : {u"deliver"_s, u"paid"_s, u"failed"_s, u"received"_s})
                    QVERIFY2(!sentence.contains(tooMuch, Qt::CaseInsensitive), qPrintable(sentence));
            }
        }
    }

    void foreignWordsAreMadeSafeAndCut()
    {
        const QString hostile = u"<b>bold</b>\n\u202Eevil"_s + QString(5000, u'x');
        const QString quote = Outcomes::quoted(ServerSaid{{}, hostile, {}, {}, {}});
        QVERIFY(quote.size() < 300);
        QVERIFY(!quote.contains(u'\n'));
        QVERIFY(!quote.contains(QChar(0x202E)));
        QVERIFY(quote.contains(u"<b>"_s)); // shown as it is: every widget takes plain text
    }

    void noNameSaysTheLink()
    {
        QCOMPARE(People::of(reminder(OperationState::Held), {}), u"the recipient of 657aa9…84fb"_s);
        Operation erased = contact(OperationState::Accepted);
        erased.subject = ErasedContact{};
        QCOMPARE(People::of(erased, {}), u"an erased contact"_s);
    }

    void blockedRemindersSayWhenTheNextMayGo()
    {
        const auto at = [](const QString &iso) {
            return QDateTime::fromString(iso + u"+05:30"_s, Qt::ISODate).toMSecsSinceEpoch();
        };
        ReminderBlock block;
        block.lastAtMs = at(u"2023-12-14T15:27:00"_s);
        block.allowedFromMs = at(u"2023-12-15T15:27:00"_s);
        QCOMPARE(Reminders::blocked(block, u"Asha"_s, at(u"2023-12-14T17:40:00"_s)),
                 u"Not sent. Asha was reminded 2 h ago (15:27 IST). Next reminder: tomorrow, 15:27."_s);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::OutcomesTest)
#include "outcomes_test.moc"

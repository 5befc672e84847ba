// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operation_record.h"

#include <QSet>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {
const ServerSaid said{u"TXN"_s, u"Contact Added Successfully"_s, u"h0000-1"_s, u"SANDBOX"_s, u"2026-01-02 03:04:05"_s};
ObjectId link() { return *ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s); }
NewContact contact()
{
    return {u"Sample Name"_s, *Email::parse(u"sample@example.in"_s), *Mobile::parse(u"7428585742"_s), {}, {link()}};
}
} // namespace

class OperationRecordTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void causesHaveStableWords_data()
    {
        QTest::addColumn<OperationCause>("cause");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *word, OperationCause cause) {
            QTest::newRow(word) << cause << QString::fromLatin1(word);
        };
        row("input", RefusalClass::Input);
        row("already_done", RefusalClass::AlreadyDone);
        row("credentials", RefusalClass::Credentials);
        row("address", RefusalClass::Address);
        row("account", RefusalClass::Account);
        row("unavailable", RefusalClass::Unavailable);
        row("no_connection", NotSentCause::NoConnection);
        row("tls_failed", NotSentCause::TlsFailed);
        row("proxy_failed", NotSentCause::ProxyFailed);
        row("no_answer_to_connect", NotSentCause::NoAnswerToConnect);
        row("secret_missing", NotSentCause::SecretMissing);
        row("wrong_address", NotSentCause::WrongAddress);
        row("store_failed", NotSentCause::StoreFailed);
        row("no_answer_in_time", UnknownCause::NoAnswerInTime);
        row("connection_broke", UnknownCause::ConnectionBroke);
        row("answer_unclear", UnknownCause::AnswerUnclear);
        row("answer_incomplete", UnknownCause::AnswerIncomplete);
        row("program_closed", UnknownCause::ProgramClosed);
        row("stopped_waiting", UnknownCause::StoppedWaiting);
        row("", std::monostate());
    }
    void causesHaveStableWords()
    {
        QFETCH(OperationCause, cause);
        QFETCH(QString, word);
        QCOMPARE(toWord(cause), word);
        QVERIFY(operationCauseFromWord(word) == cause);
    }

    void aWordOfALaterVersionIsNoCause() { QVERIFY(operationCauseFromWord(u"moon_phase"_s) == OperationCause()); }

    void aPressKnowsItsKindAndTarget()
    {
        const NewOperation added{SubmissionId::create(), OperationState::Queued, contact(), {}};
        QCOMPARE(added.kind(), OperationKind::AddContact);
        QCOMPARE(added.target().size(), 64);
        QVERIFY(!added.target().contains(u"7428585742"_s));
        const NewOperation reminded{SubmissionId::create(), OperationState::Held, link(), {}};
        QCOMPARE(reminded.kind(), OperationKind::RemindLink);
        QCOMPARE(reminded.target(), link().text());
    }

    void anErasedContactIsStillAContact()
    {
        Operation operation{{}, {}, ErasedContact{}, {}, {}, {}, {}, {}, 0, 0, {}, {}};
        QCOMPARE(operation.kind(), OperationKind::AddContact);
        operation.subject = link();
        QCOMPARE(operation.kind(), OperationKind::RemindLink);
        operation.subject = contact();
        QCOMPARE(operation.kind(), OperationKind::AddContact);
    }

    void accepted()
    {
        const auto added = settlementOf(Outcome<ContactReceipt>(Accepted<ContactReceipt>{{link()}, said}));
        QCOMPARE(added.state, OperationState::Accepted);
        QVERIFY(added.cause == OperationCause());
        QCOMPARE(added.said, std::optional(said));
        QCOMPARE(added.contact, std::optional(link()));
        const auto reminded = settlementOf(Outcome<ReminderReceipt>(Accepted<ReminderReceipt>{{}, said}));
        QCOMPARE(reminded.state, OperationState::Accepted);
        QVERIFY(!reminded.contact);
    }

    void everyOtherOutcome_data()
    {
        QTest::addColumn<Outcome<ReminderReceipt>>("outcome");
        QTest::addColumn<OperationState>("state");
        QTest::addColumn<OperationCause>("cause");
        QTest::addColumn<bool>("hasSaid");
        using Any = Outcome<ReminderReceipt>;
        QTest::newRow("pending") << Any(Pending{said}) << OperationState::Pending << OperationCause() << true;
        QTest::newRow("refused") << Any(Refused{RefusalClass::AlreadyDone, said}) << OperationState::Refused
                                 << OperationCause(RefusalClass::AlreadyDone) << true;
        QTest::newRow("not sent") << Any(NotSent{NotSentCause::TlsFailed}) << OperationState::NotSent
                                  << OperationCause(NotSentCause::TlsFailed) << false;
        QTest::newRow("unknown, silent") << Any(Unknown{UnknownCause::NoAnswerInTime, {}}) << OperationState::Unknown
                                         << OperationCause(UnknownCause::NoAnswerInTime) << false;
        QTest::newRow("unknown, with words") << Any(Unknown{UnknownCause::AnswerUnclear, said}) << OperationState::Unknown
                                             << OperationCause(UnknownCause::AnswerUnclear) << true;
    }
    void everyOtherOutcome()
    {
        QFETCH(Outcome<ReminderReceipt>, outcome);
        QFETCH(OperationCause, cause);
        const auto settled = settlementOf(outcome);
        QTEST(settled.state, "state");
        QVERIFY(settled.cause == cause);
        QTEST(settled.said.has_value(), "hasSaid");
        QVERIFY(!settled.contact);
        QVERIFY(mayBecome(OperationState::Sending, settled.state));
    }
};

QTEST_GUILESS_MAIN(OperationRecordTest)
#include "operation_record_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/announcer.h"
#include "tests/core/desk/desk_fixture.h"

#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

Operation someReminder(OperationState state, const OperationCause &cause = {})
{
    return {OperationId{77}, {}, someLink(), {}, state, cause, {}, {}, 0, 0, {}, {}};
}

} // namespace

class AnnouncerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DeskFixture>();
        m_messages.clear();
        m_over.clear();
        m_pages.clear();
    }
    void cleanup() { m_announcer.reset(); }

    void aReminderIsToldWithItsRecipient()
    {
        QVERIFY(open());
        m_fixture->desk->addLinks({PayoutLink{.id = someLink(), .recipient = u"Asha, Pune"_s, .state = LinkState::Issued}});
        m_fixture->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::No);
        QTRY_VERIFY(has(u"Reminder accepted by Instantpay for Asha, Pune ("_s));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
        QVERIFY(m_announcer->unanswered().isEmpty());
    }

    void doubtIsNotKnownAndLeadsToResolve()
    {
        QVERIFY(open());
        m_fixture->gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        m_fixture->desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(has(u"We do not know whether Person 0 was added."_s));
        QCOMPARE(m_messages.last().kind, Message::Kind::NotKnown);
        QCOMPARE(m_messages.last().actions.size(), 1);
        m_messages.last().actions.first().run();
        QCOMPARE(m_pages, QStringList{u"to-resolve"_s});
        QCOMPARE(m_announcer->unanswered().size(), 1);
    }

    void tryAgainPressedTwiceIsOneReminder()
    {
        QVERIFY(open());
        const Operation lost = someReminder(OperationState::NotSent, NotSentCause::NoConnection);
        Q_EMIT m_fixture->desk->operationChanged(lost);
        QTRY_VERIFY(has(u"Not sent: no connection to api.instantpay.in."_s));
        QCOMPARE(m_messages.last().actions.first().text, u"Try again"_s);
        const MessageAction again = m_messages.last().actions.first();
        again.run();
        again.run();
        QTRY_VERIFY(has(u"Reminder accepted by Instantpay"_s));
        QTest::qWait(100);
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void waitingIsOfferedOnceTheCredentialsAreThere()
    {
        m_fixture->withSecret = false;
        QVERIFY(open());
        m_fixture->desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(has(u"Waiting: "_s));
        QCOMPARE(m_messages.last().actions.first().text, u"Open credentials"_s);
        m_fixture->desk->saveCredentials({m_fixture->gateway.clientId(), Secret(m_fixture->gateway.clientSecret()), {}});
        QTRY_VERIFY(has(u"wait to be sent"_s) || has(u"waits to be sent"_s));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 0);
        m_messages.last().actions.first().run();
        QTRY_VERIFY(has(u"Contact added: Person 0."_s));
        QCOMPARE(m_fixture->gateway.arrivalCount(), 1);
    }

    void everyTroubleHasWords()
    {
        QVERIFY(open());
        const auto says = [this](const QString &words) {
            const bool said = has(words);
            m_messages.clear();
            return said;
        };
        Desk &desk = *m_fixture->desk;
        Q_EMIT desk.undoTooLate();
        QVERIFY(says(u"Too late"_s));
        Q_EMIT desk.decisionTooLate(OperationId{1});
        QVERIFY(says(u"Nothing was changed"_s));
        Q_EMIT desk.storeTrouble(StoreProblem{StoreProblem::Kind::DiskFull, {}, {}});
        QVERIFY(says(u"The disk is full"_s));
        Q_EMIT desk.openFailed(StoreProblem{StoreProblem::Kind::NewerVersion, {}, {}});
        QVERIFY(says(u"newer Payout Desk"_s));
        Q_EMIT desk.environmentDiffers(u"LIVE"_s);
        QVERIFY(says(u"\"LIVE\""_s));
        Q_EMIT desk.holdsInterrupted({someReminder(OperationState::Unknown)});
        QVERIFY(says(u"The computer slept"_s));
        Q_EMIT desk.credentialsState(CredentialsState::Locked);
        QVERIFY(says(u"The password store is locked. You can type; nothing is sent."_s));
        Q_EMIT desk.credentialsState(CredentialsState::Ready);
        QVERIFY(m_over.contains(u"credentials"_s));
    }

    void whatWaitsForTheConnectionIsOfferedOnceItIsBack()
    {
        QVERIFY(open());
        Desk &desk = *m_fixture->desk;
        const Operation waiting{OperationId{7}, {}, ErasedContact{}, {}, OperationState::Queued, {}, {}, {}, 0, 0, {}, {}};
        Q_EMIT desk.operationWaits(waiting, WaitReason::NoConnection);
        QVERIFY(has(u"Waiting: no connection. Nothing left this computer."_s));
        QCOMPARE(actions(), QStringList{u"Try now"_s});
        QCOMPARE(m_announcer->parked().size(), 1);
        Q_EMIT desk.connectionBack({waiting, waiting});
        QCOMPARE(m_messages.last().text, u"2 contact(s) are waiting."_s);
        QCOMPARE(actions(), QStringList({u"Add them now"_s, u"Look first"_s}));
        m_messages.last().actions.last().run();
        QCOMPARE(m_pages, QStringList{u"new-contact"_s});
        QVERIFY(m_announcer->parked().isEmpty());
        Q_EMIT desk.connectionBack({});
        QCOMPARE(m_messages.last().text, u"The connection to api.instantpay.in is back."_s);
        QVERIFY(m_over.contains(u"reminder-no-connection"_s));
    }

private:
    [[nodiscard]] bool open()
    {
        if (!m_fixture->open())
            return false;
        m_announcer =
            std::make_unique<Announcer>(*m_fixture->desk, m_fixture->reader, OutcomeSurroundings{u"api.instantpay.in"_s, 45});
        connect(m_announcer.get(), &Announcer::messageWanted, this,
                [this](const Message &message) { m_messages.append(message); });
        connect(m_announcer.get(), &Announcer::messageOver, this, [this](const QString &key) { m_over.append(key); });
        connect(m_announcer.get(), &Announcer::pageWanted, this, [this](const QString &key) { m_pages.append(key); });
        return true;
    }

    [[nodiscard]] QStringList actions() const
    {
        QStringList names;
        for (const MessageAction &action : m_messages.last().actions)
            names.append(action.text);
        return names;
    }

    [[nodiscard]] bool has(const QString &words) const
    {
        return std::any_of(m_messages.cbegin(), m_messages.cend(),
                           [&words](const Message &message) { return message.text.contains(words); });
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<Announcer> m_announcer;
    QList<Message> m_messages;
    QStringList m_over;
    QStringList m_pages;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::AnnouncerTest)
#include "announcer_test.moc"

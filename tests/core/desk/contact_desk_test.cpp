// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"
#include "tests/support/wire_count.h"

#include <QTest>

namespace payoutdesk {

using State = OperationState;

class ContactDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPressIsOnePost()
    {
        DeskFixture f;
        QVERIFY(f.open());
        const SubmissionId submission = SubmissionId::create();
        f.desk->addContact(submission, someContact());
        QTRY_VERIFY(f.heard(State::Accepted));
        QCOMPARE(f.path(f.changes.last().id), (QList{State::Queued, State::Sending, State::Accepted}));
        QCOMPARE(f.taken, QList{submission});
        QVERIFY(f.changes.last().contact.has_value());
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void tenPressesOfOneFormAreOnePost()
    {
        DeskFixture f;
        QVERIFY(f.open());
        const SubmissionId submission = SubmissionId::create();
        for (int i = 0; i < 10; ++i)
            f.desk->addContact(submission, someContact());
        QTRY_VERIFY(f.heard(State::Accepted));
        QTest::qWait(50);
        QCOMPARE(f.taken.size(), 1);
        QVERIFY(f.notTaken.isEmpty());
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void aWrongDraftIsHandedBackAndNothingSent()
    {
        DeskFixture f;
        QVERIFY(f.open());
        ContactDraft draft = someContact();
        draft.mobile = QStringLiteral("9.87654E+09");
        draft.tags.clear();
        f.desk->addContact(SubmissionId::create(), draft);
        QTRY_COMPARE(f.notTaken.size(), 1);
        const auto *problems = std::get_if<DraftProblems>(&f.notTaken.first());
        QVERIFY(problems);
        QVERIFY(problems->noTags);
        QCOMPARE(problems->mobile, Mobile::Problem::SpreadsheetDamage);
        QCOMPARE(f.gateway.arrivalCount(), 0);
    }

    void aSecondContactOfTheSamePersonIsAskedAbout()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(f.heard(State::Accepted));

        ContactDraft again = someContact();
        again.mobile = QStringLiteral("+91 ") + again.mobile;
        again.email = again.email.toUpper();
        const SubmissionId second = SubmissionId::create();
        f.desk->addContact(second, again);
        QTRY_COMPARE(f.notTaken.size(), 1);
        const auto *there = std::get_if<ContactAlreadyThere>(&f.notTaken.first());
        QVERIFY(there);
        QCOMPARE(there->first.state, State::Accepted);
        QCOMPARE(f.gateway.arrivalCount(), 1);

        f.desk->addContact(second, again, true);
        QTRY_COMPARE(f.countOf(State::Accepted), 2);
        QCOMPARE(f.gateway.arrivalCount(), 2);
        recordWire(2, f.gateway.arrivalCount(), 1);
    }

    void theSameMobileWithAnotherEmailIsAskedAbout()
    {
        DeskFixture f;
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(f.heard(State::Accepted));

        ContactDraft mended = someContact();
        mended.email = QStringLiteral("mended@example.in");
        const SubmissionId second = SubmissionId::create();
        f.desk->addContact(second, mended);
        QTRY_COMPARE(f.notTaken.size(), 1);
        const auto *there = std::get_if<ContactAlreadyThere>(&f.notTaken.first());
        QVERIFY(there && there->otherEmail);
        QCOMPARE(there->first.state, State::Accepted);
        QTest::qWait(50);
        QCOMPARE(f.gateway.arrivalCount(), 1);

        f.desk->addContact(second, mended, true);
        QTRY_COMPARE(f.countOf(State::Accepted), 2);
        f.desk->addContact(SubmissionId::create(), mended); // the e-mail is the same again: that one is told
        QTRY_COMPARE(f.notTaken.size(), 2);
        QVERIFY(!std::get<ContactAlreadyThere>(f.notTaken.last()).otherEmail);
        recordWire(2, f.gateway.arrivalCount(), 1);
    }

    void notEvenAddAnywayPassesADoubt()
    {
        DeskFixture f;
        f.gateway.setScript(
            [](const GatewayArrival &) { return GatewayBehaviour{.kind = GatewayBehaviour::Kind::CloseAfterBody}; });
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(f.heard(State::Unknown));
        QCOMPARE(std::get<UnknownCause>(f.changes.last().cause), UnknownCause::ConnectionBroke);

        f.desk->addContact(SubmissionId::create(), someContact(), true);
        QTRY_COMPARE(f.notTaken.size(), 1);
        QCOMPARE(std::get<ContactAlreadyThere>(f.notTaken.first()).first.state, State::Unknown);
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void withoutASecretItWaitsAndGoesOnlyWhenAsked()
    {
        DeskFixture f;
        f.withSecret = false;
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_COMPARE(f.waits, QList{WaitReason::NoKeychain});
        const OperationId id = f.changes.last().id;
        QCOMPARE(f.path(id), QList{State::Queued});

        f.desk->saveCredentials({f.gateway.clientId() + QStringLiteral(" \n"), Secret(f.gateway.clientSecret()), {}});
        QTRY_VERIFY(f.credentials.contains(CredentialsState::Ready));
        QTest::qWait(50);
        QCOMPARE(f.gateway.arrivalCount(), 0);

        f.desk->sendQueued({id, id});
        QTRY_VERIFY(f.heard(State::Accepted));
        QCOMPARE(f.gateway.arrivalCount(), 1);
        recordWire(1, f.gateway.arrivalCount(), 1);
    }

    void aSecretOfAnotherAddressIsNotSent()
    {
        DeskFixture f;
        f.secretsOrigin = QStringLiteral("https://api.instantpay.in:443");
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_COMPARE(f.waits, QList{WaitReason::WrongAddress});
        QCOMPARE(f.gateway.arrivalCount(), 0);
    }

    void aServerThatSaysAnotherEnvironmentIsShoutedAbout()
    {
        DeskFixture f;
        f.setup.profile.environment = ProfileEnvironment::Live;
        QVERIFY(f.open());
        f.desk->addContact(SubmissionId::create(), someContact());
        QTRY_COMPARE(f.differentEnvironments, QList{QStringLiteral("SANDBOX")});
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ContactDeskTest)
#include "contact_desk_test.moc"

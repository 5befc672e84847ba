// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/secret_service.h"
#include "tests/support/fake_secret_service.h"

#include <QTest>

#include <optional>

using namespace payoutdesk;
using Manner = FakeSecretService::Manner;
using Prompting = FakeSecretService::Prompting;
using State = SecretService::State;
using Unlocked = SecretService::Unlocked;

Q_DECLARE_METATYPE(Manner)

/// Prompts, silence and lateness, which a real keychain does not do on demand.
class SecretPromptTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStands_data();
    void saysHowItStands();
    void unlocks_data();
    void unlocks();
    void askingRaisesNoPrompt();
    void dropsALateAnswer();
    void hearsOnlyItsOwnPrompt();

private:
    FakeSecretService m_fake;
};

void SecretPromptTest::saysHowItStands_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<State>("state");
    QTest::newRow("open") << Manner{} << State::Open;
    QTest::newRow("locked") << Manner{.locked = true} << State::Locked;
    QTest::newRow("no collection yet") << Manner{.noCollection = true} << State::NoCollection;
    QTest::newRow("slow") << Manner{.delayMs = 100} << State::Open;
    QTest::newRow("says nothing") << Manner{.silent = true} << State::Silent;
    QTest::newRow("each step in time, both together not") << Manner{.delayMs = 300} << State::Silent;
}

void SecretPromptTest::saysHowItStands()
{
    QFETCH(const Manner, manner);
    QFETCH(const State, state);
    m_fake.behave(manner);
    SecretService service(400, 800);
    std::optional<State> got;
    service.ask(this, [&got](State answer) { got = answer; });
    QTRY_VERIFY(got);
    QCOMPARE(*got, state);
}

void SecretPromptTest::unlocks_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<Unlocked>("unlocked");
    QTest::newRow("without a prompt") << Manner{.locked = true} << Unlocked::Yes;
    QTest::newRow("nothing to unlock yet") << Manner{.noCollection = true} << Unlocked::Yes;
    QTest::newRow("the person gives the password") << Manner{.locked = true, .prompting = Prompting::AtOnce} << Unlocked::Yes;
    QTest::newRow("the person takes a while")
        << Manner{.delayMs = 100, .locked = true, .prompting = Prompting::AtOnce} << Unlocked::Yes;
    QTest::newRow("the person closes the prompt")
        << Manner{.locked = true, .prompting = Prompting::Dismissed} << Unlocked::Dismissed;
    QTest::newRow("the prompt stays open") << Manner{.locked = true, .prompting = Prompting::Open} << Unlocked::Silent;
    QTest::newRow("says nothing") << Manner{.silent = true} << Unlocked::Silent;
}

void SecretPromptTest::unlocks()
{
    QFETCH(const Manner, manner);
    QFETCH(const Unlocked, unlocked);
    m_fake.behave(manner);
    SecretService service(400, 800);
    std::optional<Unlocked> got;
    service.unlock(this, [&got](Unlocked answer) { got = answer; });
    QTRY_VERIFY(got);
    QCOMPARE(*got, unlocked);
}

void SecretPromptTest::askingRaisesNoPrompt()
{
    m_fake.behave({.locked = true, .prompting = Prompting::AtOnce});
    SecretService service(400, 800);
    std::optional<State> got;
    service.ask(this, [&got](State answer) { got = answer; });
    QTRY_VERIFY(got);
    QCOMPARE(m_fake.calls(QStringLiteral("Unlock")), 0);
    QCOMPARE(m_fake.calls(QStringLiteral("Prompt")), 0);
}

void SecretPromptTest::dropsALateAnswer()
{
    m_fake.behave({.delayMs = 300});
    SecretService service(100, 800);
    QList<State> answers;
    service.ask(this, [&answers](State answer) { answers.append(answer); });
    QTest::qWait(800);
    QCOMPARE(answers, QList<State>{State::Silent});
}

void SecretPromptTest::hearsOnlyItsOwnPrompt()
{
    m_fake.behave({.locked = true, .prompting = Prompting::AtOnce});
    SecretService service(400, 800);
    int answers = 0;
    for (int i = 0; i < 3; ++i) {
        service.unlock(this, [&answers](Unlocked) { ++answers; });
        QTRY_COMPARE(answers, i + 1);
    }
    QTest::qWait(100);
    QCOMPARE(answers, 3);
}

QTEST_GUILESS_MAIN(SecretPromptTest)
#include "secret_prompt_test.moc"

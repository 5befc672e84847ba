// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/secret_service.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace payoutdesk;

/// What the real thing says in each state that with-keyring can make; it tells which in PAYOUTDESK_KEYRING_MODE.
class SecretServiceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStands();
    void unlocks();
    void answersLaterAndNotToTheDead();
};

namespace {

struct Expected {
    SecretService::State state;
    SecretService::Unlocked unlocked;
};

Expected expected()
{
    const auto mode = qgetenv("PAYOUTDESK_KEYRING_MODE");
    if (mode == "unlocked")
        return {SecretService::State::Open, SecretService::Unlocked::Yes};
    if (mode == "locked") // nobody on this bus can show a prompt, so it counts as dismissed
        return {SecretService::State::Locked, SecretService::Unlocked::Dismissed};
    return {SecretService::State::Absent, SecretService::Unlocked::Absent};
}

} // namespace

void SecretServiceTest::saysHowItStands()
{
    SecretService service(5'000, 5'000);
    QElapsedTimer clock;
    clock.start();
    std::optional<SecretService::State> state;
    service.ask(this, [&state](SecretService::State answer) { state = answer; });
    QVERIFY2(!state, "the answer comes later");
    QTRY_VERIFY(state);
    QCOMPARE(*state, expected().state);
    QVERIFY2(clock.elapsed() < 2'000, "an answer, not a time limit");
}

void SecretServiceTest::unlocks()
{
    SecretService service(5'000, 5'000);
    std::optional<SecretService::Unlocked> unlocked;
    service.unlock(this, [&unlocked](SecretService::Unlocked answer) { unlocked = answer; });
    QVERIFY(!unlocked);
    QTRY_VERIFY(unlocked);
    QCOMPARE(*unlocked, expected().unlocked);
}

void SecretServiceTest::answersLaterAndNotToTheDead()
{
    SecretService service(5'000, 5'000);
    int answers = 0;
    const auto count = [&answers](SecretService::State) { ++answers; };
    auto context = std::make_unique<QObject>();
    service.ask(context.get(), count);
    context.reset();
    auto another = std::make_unique<SecretService>(5'000, 5'000);
    another->ask(this, count);
    another.reset();
    service.ask(this, count);
    QTRY_COMPARE(answers, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "secret_service_test.moc"

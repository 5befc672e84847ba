// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_secret_store.h"
#include "tests/core/secrets/ask.h"
#include "tests/support/fake_secret_service.h"

#include <QElapsedTimer>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

/// A keychain that says nothing, or says it stands open and then lets every job hang.
class KeychainSilentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsOwnLimit_data();
    void hasItsOwnLimit();
    void aStoreMayGoWhileAJobHangs();
    void answersOnceOnly();
    void hasAnItemOnlyWhereThereIsACollection();

private:
    std::shared_ptr<KeychainThread> m_keychain = std::make_shared<KeychainThread>();
    FakeSecretService m_fake;
};

namespace {
const SecretKey key{u"head-office"_s, u"api.instantpay.in"_s};
Credentials invented() { return {u"invented-id"_s, Secret(u"invented-secret"_s), {}}; }
const KeychainLimits limits{.answerMs = 300, .promptMs = 900};
} // namespace

void KeychainSilentTest::hasItsOwnLimit_data()
{
    QTest::addColumn<bool>("silent");
    QTest::newRow("says nothing at all") << true;
    QTest::newRow("stands open and lets jobs hang") << false;
    QTest::newRow("the same again: jobs queue behind the one that hangs") << false;
}

void KeychainSilentTest::hasItsOwnLimit()
{
    QFETCH(const bool, silent);
    m_fake.behave({.silent = silent});
    KeychainSecretStore store(m_keychain, limits);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(std::holds_alternative<KeychainSilent>(readFrom(store, key)));
    // A coarse timer may come 5 % early, and a busy machine is late.
    QVERIFY2(clock.elapsed() >= 250 && clock.elapsed() < 800, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::Silent);
    QVERIFY(!removeFrom(store, key));
    QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
}

void KeychainSilentTest::aStoreMayGoWhileAJobHangs()
{
    m_fake.behave({});
    int answers = 0;
    {
        KeychainSecretStore store(m_keychain, limits);
        store.read(key, this, [&answers](const SecretAnswer &) { ++answers; });
        QTest::qWait(100);
    }
    QTest::qWait(500);
    QCOMPARE(answers, 0);
}

void KeychainSilentTest::answersOnceOnly()
{
    m_fake.behave({.delayMs = 500});
    KeychainSecretStore store(m_keychain, limits);
    int answers = 0;
    store.read(key, this, [&answers](const SecretAnswer &answer) {
        ++answers;
        QVERIFY(std::holds_alternative<KeychainSilent>(answer));
    });
    QTest::qWait(1'500);
    QCOMPARE(answers, 1);
}

void KeychainSilentTest::hasAnItemOnlyWhereThereIsACollection()
{
    m_fake.behave({.noCollection = true});
    KeychainSecretStore store(m_keychain, limits);
    QVERIFY(std::holds_alternative<SecretNotThere>(readFrom(store, key)));

    // The first write asks the person to make a collection: it has the longer limit.
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::Silent);
    QVERIFY2(clock.elapsed() >= 890, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(KeychainSilentTest)
#include "keychain_silent_test.moc"

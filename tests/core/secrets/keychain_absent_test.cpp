// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_secret_store.h"
#include "tests/core/secrets/ask.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

/// Without a keychain, and without any session bus: this session's memory, and never a file.
class KeychainAbsentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThereIsNone();
    void keepsForThisSessionOnly();
    void writesNoFile();

private:
    std::shared_ptr<KeychainThread> m_keychain = std::make_shared<KeychainThread>();
};

namespace {
const SecretKey key{u"head-office"_s, u"api.instantpay.in"_s};
Credentials invented() { return {u"invented-id"_s, Secret(u"invented-secret"_s), {}}; }
} // namespace

void KeychainAbsentTest::saysThereIsNone()
{
    KeychainSecretStore store(m_keychain);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(std::holds_alternative<NoKeychain>(readFrom(store, key)));
    QVERIFY(!unlocked(store));
    QVERIFY(removeFrom(store, key));
    QVERIFY2(clock.elapsed() < 3'000, "answers, not time limits");
}

void KeychainAbsentTest::keepsForThisSessionOnly()
{
    {
        KeychainSecretStore store(m_keychain);
        QCOMPARE(writeTo(store, key, {u" invented-id "_s, Secret(u"invented-secret\n"_s), {}}), SecretSaved::ForThisSession);
        QVERIFY(foundIn(readFrom(store, key)) == invented());
        QVERIFY(std::holds_alternative<NoKeychain>(readFrom(store, {key.profileId, u"other.example"_s})));
        QVERIFY(removeFrom(store, key));
        QVERIFY(std::holds_alternative<NoKeychain>(readFrom(store, key)));
        QCOMPARE(writeTo(store, key, invented()), SecretSaved::ForThisSession);
    }
    KeychainSecretStore nextStart(m_keychain);
    QVERIFY(std::holds_alternative<NoKeychain>(readFrom(nextStart, key)));
}

void KeychainAbsentTest::writesNoFile()
{
    for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        QDirIterator files(qEnvironmentVariable(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!files.hasNext(), qPrintable(files.next()));
    }
}

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "keychain_absent_test.moc"

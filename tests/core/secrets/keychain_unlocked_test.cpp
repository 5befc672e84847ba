// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_secret_store.h"
#include "tests/core/secrets/ask.h"

#include <QProcess>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

/// Against a real gnome-keyring that is open (with-keyring unlocked).
class KeychainUnlockedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void tellsProfilesAndHostsApart();
    void replacesTheWholeItem();
    void takesBlanksOffWhatWasTyped();
    void neverWritesWhatItCouldNotRead();
    void removes();
    void answersLaterAndNotToTheDead();
    void secretToolFindsWhatItWrote();
    void readsAnItemWrittenByHand_data();
    void readsAnItemWrittenByHand();
    void leavesAnItemItDoesNotUnderstand();
    void needsNoUnlocking();
    void worksForADeskThatCameLater();

private:
    std::shared_ptr<KeychainThread> m_keychain = std::make_shared<KeychainThread>();

    static QString secretTool(const QStringList &arguments, const QByteArray &input = {});
};

namespace {
const SecretKey key{u"head-office"_s, u"api.instantpay.in"_s};
Credentials invented()
{
    return {u"invented-client-id"_s, Secret(u"invented-client-secret"_s), u"https://api.instantpay.in:443"_s};
}
QStringList attributes() { return {u"user"_s, u"hand@127.0.0.1"_s, u"server"_s, u"payout-desk"_s, u"type"_s, u"plaintext"_s}; }
const SecretKey handKey{u"hand"_s, u"127.0.0.1"_s};
} // namespace

QString KeychainUnlockedTest::secretTool(const QStringList &arguments, const QByteArray &input)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

void KeychainUnlockedTest::readsBackWhatItWrote()
{
    KeychainSecretStore store(m_keychain);
    QVERIFY(std::holds_alternative<SecretNotThere>(readFrom(store, key)));
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    QVERIFY(foundIn(readFrom(store, key)) == invented());

    KeychainSecretStore another(m_keychain); // not from a memory of the first
    QVERIFY(foundIn(readFrom(another, key)) == invented());
}

void KeychainUnlockedTest::tellsProfilesAndHostsApart()
{
    KeychainSecretStore store(m_keychain);
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    QVERIFY(std::holds_alternative<SecretNotThere>(readFrom(store, {u"branch"_s, key.host})));
    QVERIFY(std::holds_alternative<SecretNotThere>(readFrom(store, {key.profileId, u"127.0.0.1"_s})));
}

void KeychainUnlockedTest::replacesTheWholeItem()
{
    KeychainSecretStore store(m_keychain);
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    const Credentials newer{u"newer-id"_s, Secret(u"newer-secret"_s), {}};
    QCOMPARE(writeTo(store, key, newer), SecretSaved::InKeychain);
    QVERIFY(foundIn(readFrom(store, key)) == newer);
}

void KeychainUnlockedTest::takesBlanksOffWhatWasTyped()
{
    KeychainSecretStore store(m_keychain);
    const Credentials typed{u" typed-id\n"_s, Secret(u"\u200btyped-secret\u00a0"_s), {}};
    QCOMPARE(writeTo(store, key, typed), SecretSaved::InKeychain);
    const auto found = foundIn(readFrom(store, key));
    QVERIFY(found);
    QCOMPARE(found->clientId, u"typed-id"_s);
    QCOMPARE(found->clientSecret.reveal(), u"typed-secret"_s);
}

void KeychainUnlockedTest::neverWritesWhatItCouldNotRead()
{
    KeychainSecretStore store(m_keychain);
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    QCOMPARE(writeTo(store, key, {u"id"_s, Secret(u"  "_s), {}}), SecretSaved::NotReadBack);
    QVERIFY(foundIn(readFrom(store, key)) == invented());
}

void KeychainUnlockedTest::removes()
{
    KeychainSecretStore store(m_keychain);
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    QVERIFY(removeFrom(store, key));
    QVERIFY(std::holds_alternative<SecretNotThere>(readFrom(store, key)));
    QVERIFY(removeFrom(store, key)); // nothing is left, which is what was asked for
}

void KeychainUnlockedTest::answersLaterAndNotToTheDead()
{
    KeychainSecretStore store(m_keychain);
    int answers = 0;
    const auto count = [&answers](const SecretAnswer &) { ++answers; };
    auto context = std::make_unique<QObject>();
    store.read(key, context.get(), count);
    QCOMPARE(answers, 0);
    context.reset();

    QObject alive;
    store.read(key, &alive, count);
    QTRY_COMPARE(answers, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 1);
}

void KeychainUnlockedTest::secretToolFindsWhatItWrote()
{
    KeychainSecretStore store(m_keychain);
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    const auto printed = secretTool({u"lookup"_s, u"server"_s, u"payout-desk"_s, u"user"_s, u"head-office@api.instantpay.in"_s});
    QCOMPARE(printed, u"{\"clientId\":\"invented-client-id\",\"clientSecret\":\"invented-client-secret\","
                      u"\"origin\":\"https://api.instantpay.in:443\"}"_s);
}

void KeychainUnlockedTest::readsAnItemWrittenByHand_data()
{
    QTest::addColumn<QStringList>("schema");
    QTest::newRow("as the handbook says") << QStringList{u"xdg:schema"_s, u"org.qt.keychain"_s};
    QTest::newRow("without the schema") << QStringList{};
}

void KeychainUnlockedTest::readsAnItemWrittenByHand()
{
    QFETCH(const QStringList, schema);
    secretTool(QStringList{u"store"_s, u"--label=by hand"_s} + schema + attributes(),
               "{ \"clientId\": \"hand-id\", \"clientSecret\": \"hand-secret\" }\n");
    KeychainSecretStore store(m_keychain);
    const auto found = foundIn(readFrom(store, handKey));
    secretTool(QStringList{u"clear"_s} + attributes());
    QVERIFY(found == (Credentials{u"hand-id"_s, Secret(u"hand-secret"_s), {}}));
}

void KeychainUnlockedTest::leavesAnItemItDoesNotUnderstand()
{
    secretTool(QStringList{u"store"_s, u"--label=by hand"_s, u"xdg:schema"_s, u"org.qt.keychain"_s} + attributes(),
               "just a secret");
    KeychainSecretStore store(m_keychain);
    QVERIFY(std::holds_alternative<SecretNotThere>(readFrom(store, handKey)));
    QCOMPARE(secretTool(QStringList{u"lookup"_s} + attributes()), u"just a secret"_s);
}

void KeychainUnlockedTest::needsNoUnlocking()
{
    KeychainSecretStore store(m_keychain);
    QVERIFY(unlocked(store));
}

void KeychainUnlockedTest::worksForADeskThatCameLater()
{
    for (int turn = 0; turn < 2; ++turn) {
        QThread thread;
        QObject worker;
        worker.moveToThread(&thread);
        thread.start();
        int answers = 0;
        std::unique_ptr<KeychainSecretStore> store;
        QMetaObject::invokeMethod(&worker, [&] {
            store = std::make_unique<KeychainSecretStore>(m_keychain);
            store->read(key, &worker, [&](const SecretAnswer &) {
                ++answers;
                store->read(key, &worker, [&](const SecretAnswer &answer) {
                    answers += std::holds_alternative<KeychainSilent>(answer) ? 100 : 1;
                    store.reset();
                    thread.quit();
                });
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(thread.isFinished(), 15'000);
        QCOMPARE(answers, 2);
    }
}

QTEST_GUILESS_MAIN(KeychainUnlockedTest)
#include "keychain_unlocked_test.moc"

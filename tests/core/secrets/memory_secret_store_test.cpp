// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memory_secret_store.h"
#include "tests/core/secrets/ask.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class MemorySecretStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void keepsForThisSession();
    void takesBlanksOff();
    void forgets();
    void answersLaterAndNotToTheDead();
};

namespace {
const SecretKey key{u"practice"_s, u"127.0.0.1"_s};
Credentials invented() { return {u"invented-id"_s, Secret(u"invented-secret"_s), {}}; }
} // namespace

void MemorySecretStoreTest::knowsNothingAtFirst()
{
    MemorySecretStore store;
    QVERIFY(std::holds_alternative<NoKeychain>(readFrom(store, key)));
    QVERIFY(unlocked(store));
}

void MemorySecretStoreTest::keepsForThisSession()
{
    MemorySecretStore store;
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::ForThisSession);
    QVERIFY(foundIn(readFrom(store, key)) == invented());
    QVERIFY(!foundIn(readFrom(store, {u"practice"_s, u"localhost"_s})));
    QVERIFY(!foundIn(readFrom(store, {u"other"_s, key.host})));
}

void MemorySecretStoreTest::takesBlanksOff()
{
    MemorySecretStore store;
    store.put(key, {u" invented-id\n"_s, Secret(u"\tinvented-secret "_s), {}});
    QVERIFY(foundIn(readFrom(store, key)) == invented());
}

void MemorySecretStoreTest::forgets()
{
    MemorySecretStore store;
    store.put(key, invented());
    QVERIFY(removeFrom(store, key));
    QVERIFY(!foundIn(readFrom(store, key)));
    QVERIFY(removeFrom(store, key));
}

void MemorySecretStoreTest::answersLaterAndNotToTheDead()
{
    MemorySecretStore store;
    int answers = 0;
    auto context = std::make_unique<QObject>();
    store.read(key, context.get(), [&answers](const SecretAnswer &) { ++answers; });
    context.reset();
    QObject alive;
    store.read(key, &alive, [&answers](const SecretAnswer &) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 1);
}

QTEST_GUILESS_MAIN(MemorySecretStoreTest)
#include "memory_secret_store_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/secret_service_names.h"
#include "core/secrets/keychain_secret_store.h"
#include "tests/core/secrets/ask.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {
const SecretKey key{u"head-office"_s, u"api.instantpay.in"_s};
Credentials invented() { return {u"invented-id"_s, Secret(u"invented-secret"_s), {}}; }
} // namespace

/// Stands where the desktop's prompter would and counts who wants it; it shows nothing, so that every prompt is dismissed.
class CountingPrompter final : public QDBusVirtualObject {
public:
    CountingPrompter()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }
    ~CountingPrompter() override { QDBusConnection::disconnectFromBus(u"prompter"_s); }
    Q_DISABLE_COPY_MOVE(CountingPrompter)

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        ++prompts;
        m_bus.send(message.createErrorReply(QDBusError::Failed, u"nobody is here"_s));
        return true;
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    int prompts = 0;

private:
    QDBusConnection m_bus;
};

/// Against a real gnome-keyring that is locked (with-keyring locked).
class KeychainLockedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysLockedWithoutAPrompt();
    void unlockAsksThePersonWhoDeclines();
    void findsTheItemOnceItIsOpen();

private:
    static bool openKeyring();
    static bool lockKeyring();

    std::shared_ptr<KeychainThread> m_keychain = std::make_shared<KeychainThread>();
    CountingPrompter m_prompter;
};

// Behind the program's back, as another window of the desktop would.
bool KeychainLockedTest::openKeyring() { return QProcess::execute(QStringLiteral(PAYOUTDESK_OPEN_KEYRING), {}) == 0; }

bool KeychainLockedTest::lockKeyring()
{
    auto lock = QDBusMessage::createMethodCall(secret_service::service, secret_service::path, secret_service::serviceInterface,
                                               u"Lock"_s);
    lock << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    return QDBusConnection::sessionBus().call(lock).type() == QDBusMessage::ReplyMessage;
}

void KeychainLockedTest::saysLockedWithoutAPrompt()
{
    KeychainSecretStore store(m_keychain);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(std::holds_alternative<SecretLocked>(readFrom(store, key)));
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::Locked);
    QVERIFY(!removeFrom(store, key));
    QVERIFY2(clock.elapsed() < 3'000, "answers, not time limits");
    QCOMPARE(m_prompter.prompts, 0);
    QVERIFY2(std::holds_alternative<SecretLocked>(readFrom(store, key)),
             "what was not saved is not in this session's memory either");
}

void KeychainLockedTest::unlockAsksThePersonWhoDeclines()
{
    KeychainSecretStore store(m_keychain);
    QVERIFY(!unlocked(store));
    QVERIFY(m_prompter.prompts > 0);
    QVERIFY(std::holds_alternative<SecretLocked>(readFrom(store, key)));
}

void KeychainLockedTest::findsTheItemOnceItIsOpen()
{
    KeychainSecretStore store(m_keychain);
    QVERIFY(openKeyring());
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::InKeychain);
    QVERIFY(lockKeyring());
    m_prompter.prompts = 0;
    QVERIFY(std::holds_alternative<SecretLocked>(readFrom(store, key)));
    QCOMPARE(writeTo(store, key, invented()), SecretSaved::Locked);
    QVERIFY2(m_prompter.prompts == 0, "an item that is there is no reason to raise a prompt either");
    QVERIFY(openKeyring());
    QVERIFY(unlocked(store));
    QVERIFY(foundIn(readFrom(store, key)) == invented());
}

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "keychain_locked_test.moc"

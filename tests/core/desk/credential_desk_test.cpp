// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/desk_fixture.h"

#include "core/secrets/memory_secret_store.h"
#include "core/store/profile_lock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// A keychain that can be locked, and that a person unlocks at once.
class LockableStore final : public SecretStore {
public:
    explicit LockableStore(std::shared_ptr<std::atomic_bool> locked, std::shared_ptr<SessionSecrets> secrets)
        : m_locked(std::move(locked))
        , m_memory(std::move(secrets))
    {
    }
    void read(const SecretKey &key, QObject *context, Answered answered) override
    {
        if (*m_locked)
            later(context, [answered] { answered(SecretLocked{}); });
        else
            m_memory.read(key, context, [answered](const SecretAnswer &answer) {
                answered(std::holds_alternative<NoKeychain>(answer) ? SecretAnswer(SecretNotThere{}) : answer);
            });
    }
    void write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved) override
    {
        if (*m_locked)
            return later(context, [saved] { saved(SecretSaved::Locked); });
        m_memory.put(key, credentials);
        later(context, [saved] { saved(SecretSaved::InKeychain); });
    }
    void remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed) override
    {
        if (*m_locked)
            later(context, [removed] { removed(false); });
        else
            m_memory.remove(key, context, removed);
    }
    void unlock(QObject *context, std::function<void(bool)> unlocked) override
    {
        *m_locked = false;
        later(context, [unlocked] { unlocked(true); });
    }

private:
    template <typename Function>
    static void later(QObject *context, Function function)
    {
        QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
    }
    std::shared_ptr<std::atomic_bool> m_locked;
    MemorySecretStore m_memory;
};

} // namespace

class CredentialDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_f = std::make_unique<DeskFixture>();
        m_locked = std::make_shared<std::atomic_bool>(false);
        m_secrets = std::make_shared<SessionSecrets>();
        m_saved.clear();
        m_f->setup.makeSecretStore = [this] { return std::make_unique<LockableStore>(m_locked, m_secrets); };
        m_key = SecretKey{m_f->setup.profile.id, m_f->setup.address.host()}.text();
    }
    void cleanup() { m_f.reset(); }

    void whatIsLeftOutStays_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("proxy"); // "-" leaves it out
        QTest::addColumn<QString>("result");
        QTest::newRow("a new secret alone") << QString() << u"new"_s << u"-"_s << u"id new proxy"_s;
        QTest::newRow("both new") << u"id2"_s << u"new"_s << u"-"_s << u"id2 new proxy"_s;
        QTest::newRow("a password for the proxy alone") << QString() << QString() << u"other"_s << u"id old other"_s;
        QTest::newRow("the proxy's password goes") << QString() << QString() << QString() << u"id old "_s;
        QTest::newRow("all new") << u"id2"_s << u"new"_s << u"other"_s << u"id2 new other"_s;
    }
    void whatIsLeftOutStays()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, secret);
        QFETCH(QString, proxy);
        m_secrets->put(m_key, {u"id"_s, Secret(u"old"_s), m_f->setup.address.origin(), Secret(u"proxy"_s)});
        QVERIFY(open());
        m_f->desk->saveCredentials({clientId, Secret(secret), proxy == u"-"_s ? std::nullopt : std::optional(Secret(proxy))});
        QTRY_COMPARE(m_saved, QList<CredentialsSaved>{CredentialsSaved::InKeychain});
        QTEST(item(), "result");
    }

    void nothingIsKeptOfAnotherAddress()
    {
        m_secrets->put(m_key, {u"id"_s, Secret(u"old"_s), u"https://elsewhere.example.in:443"_s, Secret(u"proxy"_s)});
        QVERIFY(open());
        m_f->desk->saveCredentials({{}, Secret(u"new"_s), {}});
        QTRY_COMPARE(m_f->credentials, QList<CredentialsState>{CredentialsState::WrongAddress});
        QCOMPARE(m_saved.size(), 0);
        QCOMPARE(item(), u"id old proxy"_s);
    }

    void whatFindsItLockedIsSavedByUnlocking()
    {
        QVERIFY(open());
        *m_locked = true;
        m_f->desk->saveCredentials({m_f->gateway.clientId(), Secret(m_f->gateway.clientSecret()), {}});
        QTRY_COMPARE(m_saved, QList<CredentialsSaved>{CredentialsSaved::Locked});
        QVERIFY(!m_secrets->get(m_key));
        m_f->desk->unlockKeychain();
        QTRY_COMPARE(m_saved.size(), 2);
        QCOMPARE(m_saved.last(), CredentialsSaved::InKeychain);
        QTRY_COMPARE(m_f->credentials.last(), CredentialsState::Ready);
        m_f->desk->addContact(SubmissionId::create(), someContact());
        QTRY_VERIFY(m_f->heard(OperationState::Accepted));
        QCOMPARE(m_f->gateway.arrivalCount(), 1);
    }

    void aNewSecretCountsFromTheNextSend()
    {
        m_secrets->put(m_key, {m_f->gateway.clientId(), Secret(u"an older one"_s), {}});
        QVERIFY(open());
        m_f->desk->addContact(SubmissionId::create(), someContact(1));
        QTRY_VERIFY(m_f->heard(OperationState::Refused));
        m_f->desk->saveCredentials({{}, Secret(m_f->gateway.clientSecret()), {}});
        QTRY_COMPARE(m_saved.size(), 1);
        m_f->desk->addContact(SubmissionId::create(), someContact(2));
        QTRY_VERIFY(m_f->heard(OperationState::Accepted));
        QCOMPARE(m_f->gateway.arrivalCount(), 2);
    }

    void anEarlierAddressIsForgotten()
    {
        const QString other = SecretKey{m_f->setup.profile.id, u"sandbox.example.in"_s}.text();
        m_secrets->put(other, {u"id"_s, Secret(u"old"_s), {}});
        QVERIFY(open());
        m_f->desk->forgetCredentials(u"sandbox.example.in"_s);
        QTRY_VERIFY(!m_secrets->get(other));
    }

    void erasingTakesSecretAndFolder()
    {
        putRight();
        QVERIFY(open());
        QSignalSpy added(m_f->desk.get(), &Desk::linksAdded); // nothing is erased while links are being written
        m_f->desk->addLinks({PayoutLink{.id = someLink(), .recipient = u"Asha"_s, .note = {}}});
        QTRY_COMPARE(added.size(), 1);
        m_f->desk->erase();
        QTRY_COMPARE(m_erased, 1);
        QTRY_COMPARE(m_f->closed, 1);
        QVERIFY(!QFile::exists(m_f->setup.profileFolder));
        QVERIFY(!m_secrets->get(m_key));
    }

    void nothingIsErasedWhile_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("why");
        QTest::newRow("something is on the wire") << 0 << int(EraseProblem::OnTheWire);
        QTest::newRow("something is held") << 1 << int(EraseProblem::OnTheWire);
        QTest::newRow("the keychain is locked") << 2 << int(EraseProblem::Credentials);
        QTest::newRow("a list waits for a busy server") << 3 << int(EraseProblem::OnTheWire);
    }
    void nothingIsErasedWhile()
    {
        QFETCH(int, what);
        QFETCH(int, why);
        putRight();
        m_f->setup.holdMs = 60'000;
        m_f->setup.sending.inFlight = 1;
        m_f->gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.delayMs = 500}; });
        QVERIFY(open());
        if (what == 0) {
            m_f->desk->addContact(SubmissionId::create(), someContact());
            QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        } else if (what == 1) {
            m_f->desk->remind(SubmissionId::create(), {someLink()}, Desk::Hold::Yes);
        } else if (what == 2) {
            *m_locked = true;
        } else {
            m_f->gateway.setScript([](const GatewayArrival &arrival) {
                if (!arrival.path.contains("notify"))
                    return GatewayBehaviour{};
                return GatewayBehaviour{.kind = GatewayBehaviour::Kind::Raw,
                                        .raw = "HTTP/1.1 429 Busy\r\nRetry-After: 40\r\nContent-Length: 0\r\n\r\n"};
            });
            m_f->desk->remind(SubmissionId::create(), {someLink(1), someLink(2), someLink(3)}, Desk::Hold::No);
            QTRY_VERIFY(m_f->heard(OperationState::Unknown)); // nothing is on the wire any more
            QTRY_COMPARE(m_f->gateway.arrivalCount(), 1);
        }
        m_f->desk->erase();
        QTRY_COMPARE(m_notErased.size(), 1);
        QCOMPARE(int(m_notErased.first()), why);
        QVERIFY(QFile::exists(m_f->setup.profileFolder + u"/desk.sqlite"_s));
        QVERIFY(m_secrets->get(m_key));
        // And the desk goes on.
        *m_locked = false;
        m_f->desk->addContact(SubmissionId::create(), someContact(7));
        QTRY_COMPARE(m_f->countOf(OperationState::Accepted), what == 0 ? 2 : 1);
    }

private:
    [[nodiscard]] bool open()
    {
        m_erased = 0;
        m_notErased.clear();
        if (!m_f->open())
            return false;
        Desk *desk = m_f->desk.get();
        connect(desk, &Desk::credentialsSaved, this, [this](CredentialsSaved saved) { m_saved.append(saved); });
        connect(desk, &Desk::erased, this, [this] { ++m_erased; });
        connect(desk, &Desk::notErased, this, [this](EraseProblem why) { m_notErased.append(why); });
        return true;
    }
    void putRight()
    {
        m_secrets->put(m_key, {m_f->gateway.clientId(), Secret(m_f->gateway.clientSecret()), m_f->setup.address.origin()});
    }
    [[nodiscard]] QString item() const
    {
        const auto there = m_secrets->get(m_key).value_or(Credentials{});
        return there.clientId + u' ' + there.clientSecret.reveal() + u' ' + there.proxyPassword.reveal();
    }

    std::unique_ptr<DeskFixture> m_f;
    std::shared_ptr<std::atomic_bool> m_locked;
    std::shared_ptr<SessionSecrets> m_secrets;
    QString m_key;
    QList<CredentialsSaved> m_saved;
    QList<EraseProblem> m_notErased;
    int m_erased = 0;
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::CredentialDeskTest)
#include "credential_desk_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_secret_store.h"

#include "core/desktop/answer_once.h"
#include "core/secrets/secret_item.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <utility>

namespace payoutdesk {

using State = SecretService::State;

namespace {

/// Whether what was read back is what was written; the write's own word is worth nothing either way (KWallet reports success for
/// a failed write).
SecretSaved savedAs(const SecretAnswer &readBack, const Credentials &written)
{
    struct Judge {
        const Credentials &written;
        SecretSaved operator()(const SecretFound &found) const
        {
            return found.credentials == written ? SecretSaved::InKeychain : SecretSaved::NotReadBack;
        }
        SecretSaved operator()(SecretNotThere) const { return SecretSaved::NotReadBack; }
        SecretSaved operator()(SecretLocked) const { return SecretSaved::Locked; }
        SecretSaved operator()(NoKeychain) const { return SecretSaved::ForThisSession; }
        SecretSaved operator()(KeychainSilent) const { return SecretSaved::Silent; }
    };
    return std::visit(Judge{written}, readBack);
}

/// How the service stands, as an answer; nothing when it is open, so that the item itself has to be looked at.
std::optional<SecretAnswer> answerOf(State state)
{
    switch (state) {
    case State::Open:
        return std::nullopt;
    case State::NoCollection:
        return SecretNotThere{};
    case State::Locked:
        return SecretLocked{};
    case State::Absent:
        return NoKeychain{};
    case State::Silent:
        return KeychainSilent{};
    }
    Q_UNREACHABLE();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::shared_ptr<KeychainThread> keychain, KeychainLimits limits, QObject *parent,
                                         std::shared_ptr<SessionSecrets> session)
    : SecretStore(parent)
    , m_keychain(std::move(keychain))
    , m_limits(limits)
    , m_service(limits.answerMs, limits.promptMs, this)
    , m_session(std::move(session), this)
{
    connect(&m_keychain->jobs(), &KeychainJobs::finished, this, &KeychainSecretStore::onFinished);
}

void KeychainSecretStore::read(const SecretKey &key, QObject *context, Answered answered)
{
    assertOwnThread();
    const Once limited(context, [this, key, answered = std::move(answered)](const SecretAnswer &answer) {
        // What was typed while no keychain ran stays good for this session, also if one has come up since.
        const bool nothing = std::holds_alternative<NoKeychain>(answer) || std::holds_alternative<SecretNotThere>(answer);
        const auto kept = nothing ? m_session.get(key) : std::nullopt;
        answered(kept ? SecretAnswer(SecretFound{*kept}) : answer);
    });
    QTimer::singleShot(m_limits.answerMs, this, [limited] { limited(KeychainSilent{}); });
    readKeychain(key, limited);
}

void KeychainSecretStore::write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved)
{
    assertOwnThread();
    // What could not be read back is not written: it would only destroy the item that is there.
    const auto written = credentialsFromSecretItem(secretItemText(credentials));
    const AnswerOnce<SecretSaved> judged(context, [this, key, credentials, saved = std::move(saved)](SecretSaved how) {
        if (how == SecretSaved::ForThisSession)
            m_session.put(key, credentials);
        else if (how == SecretSaved::InKeychain)
            m_session.forget(key);
        saved(how);
    });
    const QDeadlineTimer deadline(m_limits.answerMs);
    m_service.ask(this, [this, key, written, judged, deadline](State state) {
        const auto standing = answerOf(state);
        if (!written || (standing && state != State::NoCollection))
            return judged(written ? savedAs(*standing, *written) : SecretSaved::NotReadBack);

        const auto limit = state == State::NoCollection ? m_limits.promptMs : deadline.remainingTime();
        QTimer::singleShot(static_cast<int>(limit), this, [judged] { judged(SecretSaved::Silent); });
        const Secret item(secretItemText(*written));
        whenFinished(m_keychain->jobs().write(key.text(), item), [this, key, written, judged](const KeychainReply &) {
            readKeychain(key,
                         Once(this, [written, judged](const SecretAnswer &readBack) { judged(savedAs(readBack, *written)); }));
        });
    });
}

void KeychainSecretStore::remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed)
{
    assertOwnThread();
    m_session.forget(key);
    const Once limited(context, [removed = std::move(removed)](const SecretAnswer &left) {
        removed(std::holds_alternative<SecretNotThere>(left) || std::holds_alternative<NoKeychain>(left));
    });
    QTimer::singleShot(m_limits.answerMs, this, [limited] { limited(KeychainSilent{}); });
    m_service.ask(this, [this, key, limited](State state) {
        if (const auto standing = answerOf(state))
            return limited(*standing);
        whenFinished(m_keychain->jobs().remove(key.text()),
                     [this, key, limited](const KeychainReply &) { readKeychain(key, limited); });
    });
}

void KeychainSecretStore::unlock(QObject *context, std::function<void(bool)> unlocked)
{
    assertOwnThread();
    m_service.unlock(context, [unlocked = std::move(unlocked)](SecretService::Unlocked how) {
        unlocked(how == SecretService::Unlocked::Yes);
    });
}

void KeychainSecretStore::readKeychain(const SecretKey &key, const Once &answered)
{
    m_service.ask(this, [this, key, answered](State state) {
        if (const auto standing = answerOf(state))
            answered(*standing);
        else
            readItem(key, answered);
    });
}

void KeychainSecretStore::readItem(const SecretKey &key, const Once &answered)
{
    whenFinished(m_keychain->jobs().read(key.text()), [this, answered](const KeychainReply &reply) {
        if (reply.result != KeychainReply::Result::Done)
            return explainFailure(reply.result, answered);
        if (const auto credentials = credentialsFromSecretItem(reply.text.reveal()))
            answered(SecretFound{*credentials});
        else
            answered(SecretNotThere{});
    });
}

void KeychainSecretStore::explainFailure(KeychainReply::Result result, const Once &answered)
{
    if (result == KeychainReply::Result::Denied)
        return answered(SecretLocked{});
    if (result == KeychainReply::Result::NoBackend)
        return answered(NoKeychain{});
    m_service.ask(this, [result, answered](State state) {
        if (const auto standing = answerOf(state))
            answered(*standing);
        else if (result == KeychainReply::Result::NotFound)
            answered(SecretNotThere{});
        else
            answered(KeychainSilent{}); // "not there" would make a person type it all again
    });
}

void KeychainSecretStore::whenFinished(KeychainJobs::Ticket ticket, const Finished &finished)
{
    m_running.insert(ticket, finished); // before onFinished() can hear of it: that comes through this thread's event loop
}

void KeychainSecretStore::onFinished(KeychainJobs::Ticket ticket, const KeychainReply &reply)
{
    if (const auto finished = m_running.take(ticket))
        finished(reply);
}

void KeychainSecretStore::assertOwnThread() const
{
    Q_ASSERT_X(QThread::currentThread() == thread(), "KeychainSecretStore", "called from another thread than its own");
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memory_secret_store.h"

#include <QThread>

#include <utility>

namespace payoutdesk {

namespace {

/// As a keychain answers: through the event loop, never from within the call.
template <typename Function>
void later(QObject *context, Function function)
{
    QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
}

} // namespace

MemorySecretStore::MemorySecretStore(std::shared_ptr<SessionSecrets> secrets, QObject *parent)
    : SecretStore(parent)
    , m_credentials(std::move(secrets))
{
}

void MemorySecretStore::put(const SecretKey &key, const Credentials &credentials)
{
    Credentials kept = credentials;
    kept.clientId = trimmedPaste(credentials.clientId);
    kept.clientSecret = Secret(trimmedPaste(credentials.clientSecret.reveal()));
    m_credentials->put(key.text(), kept);
}

std::optional<Credentials> MemorySecretStore::get(const SecretKey &key) const { return m_credentials->get(key.text()); }

void MemorySecretStore::forget(const SecretKey &key) { m_credentials->forget(key.text()); }

void MemorySecretStore::read(const SecretKey &key, QObject *context, Answered answered)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto credentials = get(key);
    later(context, [answered = std::move(answered), credentials] {
        answered(credentials ? SecretAnswer(SecretFound{*credentials}) : SecretAnswer(NoKeychain{}));
    });
}

void MemorySecretStore::write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved)
{
    Q_ASSERT(QThread::currentThread() == thread());
    put(key, credentials);
    later(context, [saved = std::move(saved)] { saved(SecretSaved::ForThisSession); });
}

void MemorySecretStore::remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed)
{
    Q_ASSERT(QThread::currentThread() == thread());
    forget(key);
    later(context, [removed = std::move(removed)] { removed(true); }); // nothing is left, also where nothing was
}

void MemorySecretStore::unlock(QObject *context, std::function<void(bool)> unlocked)
{
    Q_ASSERT(QThread::currentThread() == thread());
    later(context, [unlocked = std::move(unlocked)] { unlocked(true); });
}

} // namespace payoutdesk

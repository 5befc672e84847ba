// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/scripted_secrets.h"

#include <utility>

namespace payoutdesk {

namespace {

template <typename Function>
void later(QObject *context, Function function)
{
    QMetaObject::invokeMethod(context, std::move(function), Qt::QueuedConnection);
}

} // namespace

ScriptedSecrets::ScriptedSecrets(Keyring keyring, Credentials credentials)
    : m_keyring(keyring)
    , m_credentials(std::move(credentials))
{
}

void ScriptedSecrets::read(const SecretKey &, QObject *context, Answered answered)
{
    SecretAnswer answer;
    switch (m_keyring) {
    case Keyring::Open:
        answer = SecretFound{m_credentials};
        break;
    case Keyring::Empty:
        answer = SecretNotThere{};
        break;
    case Keyring::Locked:
        answer = SecretLocked{};
        break;
    case Keyring::None:
        answer = NoKeychain{};
        break;
    }
    later(context, [answered = std::move(answered), answer] { answered(answer); });
}

void ScriptedSecrets::write(const SecretKey &, const Credentials &, QObject *context, Saved saved)
{
    const SecretSaved result = m_keyring == Keyring::Locked ? SecretSaved::Locked
                               : m_keyring == Keyring::None ? SecretSaved::ForThisSession
                                                            : SecretSaved::InKeychain;
    later(context, [saved = std::move(saved), result] { saved(result); });
}

void ScriptedSecrets::remove(const SecretKey &, QObject *context, std::function<void(bool)> removed)
{
    later(context, [removed = std::move(removed), done = m_keyring != Keyring::Locked] { removed(done); });
}

void ScriptedSecrets::unlock(QObject *context, std::function<void(bool)> unlocked)
{
    later(context, [unlocked = std::move(unlocked), done = m_keyring != Keyring::Locked] { unlocked(done); });
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/credential_desk.h"

#include "core/domain/outcome.h"

#include <utility>

namespace payoutdesk {

CredentialDesk::CredentialDesk(SecretStore &secrets, SecretKey key, QString origin, DeskSignals &news, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_key(std::move(key))
    , m_origin(std::move(origin))
    , m_news(news)
{
}

void CredentialDesk::check()
{
    m_secrets.read(m_key, this, [this](const SecretAnswer &answer) {
        Q_EMIT m_news.credentialsState(std::visit(Match{
                                                      [&](const SecretFound &found) {
                                                          const QString &origin = found.credentials.origin;
                                                          return origin.isEmpty() || origin == m_origin
                                                                     ? CredentialsState::Ready
                                                                     : CredentialsState::WrongAddress;
                                                      },
                                                      [](const SecretNotThere &) { return CredentialsState::NotThere; },
                                                      [](const SecretLocked &) { return CredentialsState::Locked; },
                                                      [](const NoKeychain &) { return CredentialsState::NoKeychain; },
                                                      [](const KeychainSilent &) { return CredentialsState::Silent; },
                                                  },
                                                  answer));
    });
}

void CredentialDesk::save(const CredentialChange &change)
{
    m_pending.reset();
    if (!change.clientId.isEmpty() && !change.clientSecret.isEmpty() && change.proxyPassword) {
        complete(change, {});
        return;
    }
    m_secrets.read(m_key, this, [this, change](const SecretAnswer &answer) {
        std::visit(Match{
                       [&](const SecretFound &found) {
                           const QString &origin = found.credentials.origin;
                           // Another address's secret is nothing to keep.
                           complete(change, origin.isEmpty() || origin == m_origin ? found.credentials : Credentials{});
                       },
                       [&](const SecretNotThere &) { complete(change, {}); },
                       [&](const NoKeychain &) { complete(change, {}); },
                       [&](const SecretLocked &) {
                           m_pending = change;
                           tell(CredentialsSaved::Locked);
                       },
                       [&](const KeychainSilent &) { tell(CredentialsSaved::Silent); },
                   },
                   answer);
    });
}

void CredentialDesk::complete(const CredentialChange &change, const Credentials &there)
{
    Credentials credentials{trimmedPaste(change.clientId), Secret(trimmedPaste(change.clientSecret.reveal())), m_origin,
                            change.proxyPassword.value_or(there.proxyPassword)};
    if (credentials.clientId.isEmpty())
        credentials.clientId = there.clientId;
    if (credentials.clientSecret.isEmpty())
        credentials.clientSecret = there.clientSecret;
    if (credentials.clientId.isEmpty() || credentials.clientSecret.isEmpty())
        check(); // half of it: what is missing is said instead
    else
        write(credentials, change);
}

void CredentialDesk::write(const Credentials &credentials, const CredentialChange &change)
{
    m_secrets.write(m_key, credentials, this, [this, change](SecretSaved saved) {
        switch (saved) {
        case SecretSaved::InKeychain:
            return tell(CredentialsSaved::InKeychain);
        case SecretSaved::ForThisSession:
            return tell(CredentialsSaved::ForThisSession);
        case SecretSaved::Locked:
            m_pending = change;
            return tell(CredentialsSaved::Locked);
        case SecretSaved::NotReadBack:
            return tell(CredentialsSaved::NotReadBack);
        case SecretSaved::Silent:
            return tell(CredentialsSaved::Silent);
        }
        Q_UNREACHABLE();
    });
}

void CredentialDesk::tell(CredentialsSaved saved)
{
    Q_EMIT m_news.credentialsSaved(saved);
    check();
}

void CredentialDesk::unlock()
{
    m_secrets.unlock(this, [this](bool unlocked) {
        if (unlocked && m_pending)
            save(*std::exchange(m_pending, {}));
        else
            check();
    });
}

} // namespace payoutdesk

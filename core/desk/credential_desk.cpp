// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/credential_desk.h"

#include "core/domain/outcome.h"

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

void CredentialDesk::save(const QString &clientId, const Secret &clientSecret)
{
    const Credentials credentials{trimmedPaste(clientId), Secret(trimmedPaste(clientSecret.reveal())), m_origin};
    m_secrets.write(m_key, credentials, this, [this](SecretSaved saved) {
        switch (saved) {
        case SecretSaved::InKeychain:
            Q_EMIT m_news.credentialsSaved(CredentialsSaved::InKeychain);
            break;
        case SecretSaved::ForThisSession:
            Q_EMIT m_news.credentialsSaved(CredentialsSaved::ForThisSession);
            break;
        case SecretSaved::Locked:
            Q_EMIT m_news.credentialsSaved(CredentialsSaved::Locked);
            break;
        case SecretSaved::NotReadBack:
            Q_EMIT m_news.credentialsSaved(CredentialsSaved::NotReadBack);
            break;
        case SecretSaved::Silent:
            Q_EMIT m_news.credentialsSaved(CredentialsSaved::Silent);
            break;
        }
        check();
    });
}

void CredentialDesk::unlock()
{
    m_secrets.unlock(this, [this](bool) { check(); });
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"
#include "core/secrets/session_secrets.h"

#include <memory>
#include <optional>

namespace payoutdesk {

/// Keeps secrets until the program ends and nowhere else: for a computer without a keychain, and for practice, which opens none
/// and is filled with its gateway's credentials. Answers SecretFound or NoKeychain, and ForThisSession.
class MemorySecretStore final : public SecretStore {
    Q_OBJECT
public:
    /// `secrets` may outlive this: what was typed stays for the next profile's desk, until the program ends.
    explicit MemorySecretStore(std::shared_ptr<SessionSecrets> secrets = std::make_shared<SessionSecrets>(),
                               QObject *parent = nullptr);

    void put(const SecretKey &key, const Credentials &credentials);
    [[nodiscard]] std::optional<Credentials> get(const SecretKey &key) const;
    void forget(const SecretKey &key);

    void read(const SecretKey &key, QObject *context, Answered answered) override;
    void write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved) override;
    void remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed) override;
    void unlock(QObject *context, std::function<void(bool)> unlocked) override; ///< there is no lock: true

private:
    const std::shared_ptr<SessionSecrets> m_credentials;
};

} // namespace payoutdesk

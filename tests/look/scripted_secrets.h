// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

namespace payoutdesk {

/// How the password store of a scene answers.
enum class Keyring { Open, Empty, Locked, None };

/// A password store that always answers the same, with the timing of a real one. It keeps nothing.
class ScriptedSecrets final : public SecretStore {
    Q_OBJECT
public:
    ScriptedSecrets(Keyring keyring, Credentials credentials);

    void read(const SecretKey &key, QObject *context, Answered answered) override;
    void write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved) override;
    void remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed) override;
    void unlock(QObject *context, std::function<void(bool)> unlocked) override;

private:
    const Keyring m_keyring;
    const Credentials m_credentials;
};

} // namespace payoutdesk

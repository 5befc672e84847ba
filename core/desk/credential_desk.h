// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/domain/credentials.h"
#include "core/secrets/secret_store.h"

#include <QObject>

#include <optional>

namespace payoutdesk {

/// The credentials of the profile in use: are they there, store them, unlock the keychain.
class CredentialDesk final : public QObject {
    Q_OBJECT
public:
    /// `origin` is written into the item and compared with what an item says.
    CredentialDesk(SecretStore &secrets, SecretKey key, QString origin, DeskSignals &news, QObject *parent);

    void check();
    /// What the change leaves out is taken from the item that is there, if that belongs to this address.
    void save(const CredentialChange &change);
    void unlock();

private:
    void complete(const CredentialChange &change, const Credentials &there);
    void write(const Credentials &credentials, const CredentialChange &change);
    void tell(CredentialsSaved saved);

    SecretStore &m_secrets;
    const SecretKey m_key;
    const QString m_origin;
    DeskSignals &m_news;
    std::optional<CredentialChange> m_pending; ///< found the keychain locked
};

} // namespace payoutdesk

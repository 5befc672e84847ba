// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/domain/credentials.h"
#include "core/secrets/secret_store.h"

#include <QObject>

namespace payoutdesk {

/// The credentials of the profile in use: are they there, store them, unlock the keychain.
class CredentialDesk final : public QObject {
    Q_OBJECT
public:
    /// `origin` is written into the item and compared with what an item says.
    CredentialDesk(SecretStore &secrets, SecretKey key, QString origin, DeskSignals &news, QObject *parent);

    void check();
    void save(const QString &clientId, const Secret &clientSecret);
    void unlock();

private:
    SecretStore &m_secrets;
    const SecretKey m_key;
    const QString m_origin;
    DeskSignals &m_news;
};

} // namespace payoutdesk

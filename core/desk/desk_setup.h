// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_address.h"
#include "core/domain/moment.h"
#include "core/domain/payout_link.h"
#include "core/domain/tag.h"
#include "core/secrets/secret_store.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"

#include <QList>
#include <QSslCertificate>

#include <functional>
#include <memory>

namespace payoutdesk {

/// Everything a desk is built from. Durations are values, so that tests need not wait.
struct DeskSetup {
    Profile profile;
    ApiAddress address;
    QString profileFolder;
    SendingSettings sending;
    int holdMs = 5'000;                ///< how long a lone reminder can be taken back; 0 = not at all
    int probeMs = 15'000;              ///< between two looks for a connection that was lost
    int tunnelMs = 15'000;             ///< how long a proxy may take to open the way
    QList<Tag> firstTags;              ///< put into a store that was just made: the practice profile's samples
    QList<PayoutLink> firstLinks;      ///< likewise
    QList<QSslCertificate> extraTrust; ///< tests only
    std::shared_ptr<const Clock> clock;
    /// Makes the secret store; called once, on the desk thread, where it lives.
    std::function<std::unique_ptr<SecretStore>()> makeSecretStore;
};

} // namespace payoutdesk

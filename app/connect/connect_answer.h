// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"
#include "core/settings/profile.h"

#include <QMetaType>

#include <optional>

namespace payoutdesk {

/// What was typed on "Connect to Instantpay", found right. The profile's id is the one it came with, or empty for a new one.
struct ConnectAnswer {
    Profile profile;
    QString clientId;                    ///< empty: keep the one that is saved
    Secret clientSecret;                 ///< likewise
    std::optional<Secret> proxyPassword; ///< likewise; an empty one takes it away
};

} // namespace payoutdesk

Q_DECLARE_METATYPE(payoutdesk::ConnectAnswer)

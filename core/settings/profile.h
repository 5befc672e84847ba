// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proxy_choice.h"

#include <QString>

namespace payoutdesk {

enum class ProfileEnvironment { Live, Sandbox, Practice };

/// One account at Instantpay as this computer knows it; the secret is not in here.
struct Profile {
    static constexpr int maximumNameLength = 60;

    QString id;   ///< folder and settings group: [a-z0-9-]{1,40}
    QString name; ///< what people call it, "Head office"
    ProfileEnvironment environment = ProfileEnvironment::Live;
    QString baseUrl;                        ///< as written in the settings; ApiAddress judges it. Ignored by practice.
    QString authCode = QStringLiteral("1"); ///< X-Ipay-Auth-Code, a constant so far (seed-notify-link)
    QString endpointIp;                     ///< X-Ipay-Endpoint-Ip
    bool reads = false;                     ///< whether the four optional reads may be used
    ProxyChoice proxy = {};

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace payoutdesk

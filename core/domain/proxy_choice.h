// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// How requests leave this computer's network. The password is a secret and stands with the others: Credentials.
struct ProxyChoice {
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    QString host; ///< this and the rest count for Http and Socks5 only
    int port = 0;
    QString user; ///< empty: the proxy asks nobody's name

    [[nodiscard]] bool isManual() const { return kind == Kind::Http || kind == Kind::Socks5; }

    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace payoutdesk

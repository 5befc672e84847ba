// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QUrl>

namespace payoutdesk {

/// The address of the service in use: https, or http for a literal loopback address only; no user info, query or fragment.
class ApiAddress final {
public:
    enum class Problem { Empty, NotAnAddress, NotHttps, HasUserInfo, HasQueryOrFragment };

    static constexpr auto live = "https://api.instantpay.in";

    [[nodiscard]] static Result<ApiAddress, Problem> parse(const QString &typed);

    [[nodiscard]] QUrl url(const QString &path) const; ///< path begins with "/"
    [[nodiscard]] QString host() const { return m_base.host(); }
    [[nodiscard]] QString origin() const;  ///< scheme, host and port, the port always written
    [[nodiscard]] bool isLoopback() const; ///< a literal 127.0.0.0/8 or ::1
    [[nodiscard]] bool isInstantpayLive() const;

    friend bool operator==(const ApiAddress &, const ApiAddress &) = default;

private:
    explicit ApiAddress(QUrl base)
        : m_base(std::move(base))
    {
    }
    QUrl m_base;
};

} // namespace payoutdesk

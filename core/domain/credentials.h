// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace payoutdesk {

/// A secret text. It cannot be streamed, put into a QVariant or compared by accident: whoever needs it must ask by name.
class Secret final {
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] const QString &reveal() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_text;
};

/// What the keychain holds for one profile.
struct Credentials {
    QString clientId;
    Secret clientSecret;
    QString origin;            ///< "https://api.instantpay.in:443", or empty in items written by other tools
    Secret proxyPassword = {}; ///< of the proxy's user, where the profile has one; empty: none

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// What a person changes about a profile's keychain item. What is left out stays as it is.
struct CredentialChange {
    QString clientId = {};
    Secret clientSecret = {};
    std::optional<Secret> proxyPassword = {}; ///< an empty one takes the password away

    [[nodiscard]] bool isEmpty() const { return clientId.isEmpty() && clientSecret.isEmpty() && !proxyPassword; }
};

/// Takes blanks, newlines, NBSP and zero-width characters off both ends of what was pasted.
[[nodiscard]] QString trimmedPaste(const QString &pasted);

} // namespace payoutdesk

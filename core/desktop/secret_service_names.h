// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The names of the Secret Service API, https://specifications.freedesktop.org/secret-service/latest/.
namespace payoutdesk::secret_service {

inline constexpr QLatin1StringView service("org.freedesktop.secrets");
inline constexpr QLatin1StringView path("/org/freedesktop/secrets");
inline constexpr QLatin1StringView serviceInterface("org.freedesktop.Secret.Service");
inline constexpr QLatin1StringView collectionInterface("org.freedesktop.Secret.Collection");
inline constexpr QLatin1StringView promptInterface("org.freedesktop.Secret.Prompt");
inline constexpr QLatin1StringView promptCompleted("Completed");
inline constexpr QLatin1StringView properties("org.freedesktop.DBus.Properties");
inline constexpr QLatin1StringView defaultAlias("default");
inline constexpr QLatin1StringView locked("Locked");
/// How the API spells "no object": no default collection, no prompt needed.
inline constexpr QLatin1StringView nothing("/");

} // namespace payoutdesk::secret_service

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace payoutdesk {

/// The one table of settings.ini: every key with its default and what it may hold. Keys are whole, "sending/holdSeconds",
/// "profiles/main/name", "window/tables/main/links".

[[nodiscard]] bool isSettingsKey(const QString &key);
[[nodiscard]] QString defaultSetting(const QString &key);
/// What was written in its one spelling ("Yes" → "true", "007" → "7"), or nothing when it is unusable.
[[nodiscard]] std::optional<QString> usableSetting(const QString &key, const QString &written);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"

#include <QString>

#include <optional>

namespace payoutdesk {

/// The text of one keychain item: {"clientId":"…","clientSecret":"…","origin":"https://api.instantpay.in:443"}.
/// One item holds both, so that an id is never paired with another account's secret. A proxy's password, where there is one,
/// stands in it as "proxyPassword".
[[nodiscard]] QString secretItemText(const Credentials &credentials);

/// Reads it back, also when it was written by hand: blanks around the values are taken off, `origin` and unknown members may be
/// missing or there. Nothing when it is no such object, when id or secret is missing or empty, or when `origin` is there and is
/// not a text: an origin that cannot be read must not pass for "none was set".
[[nodiscard]] std::optional<Credentials> credentialsFromSecretItem(const QString &text);

} // namespace payoutdesk

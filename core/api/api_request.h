// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/api_client.h"

#include <QNetworkRequest>

namespace payoutdesk {

/// The head of a call: the address, the four headers of the seed documents and Content-Type; and every setting of Qt that could
/// repeat, redirect, cache or dress up a request switched off (docs/architecture.md says what each of them did).
[[nodiscard]] QNetworkRequest requestFor(const ApiOptions &options, const QString &path, const Credentials &credentials);

/// What may stand in a header: printable ASCII. Anything else would be a second header, or nothing a server could compare.
[[nodiscard]] QByteArray headerValue(const QString &text);

} // namespace payoutdesk

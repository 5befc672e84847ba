// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/email.h"
#include "core/domain/mobile.h"

#include <QString>

namespace payoutdesk {

/// Says whether two contacts are the same person for us: SHA-256 over the ten-digit mobile and the lower-cased
/// e-mail, in hex. It is the `target` of an operation that adds a contact, so that the target holds no personal text.
[[nodiscard]] QString contactKey(const Mobile &mobile, const Email &email);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// A text of a library made fit for the log: one line of at most 300 characters in which everything that looks like an
/// e-mail address, a telephone number or a secret (24 or more letters of hex or base64) is replaced by what it looked like.
/// A second net only: what may be personal is not given to the log at all.
[[nodiscard]] QString redacted(const QString &text);

} // namespace payoutdesk

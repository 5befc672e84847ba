// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// What is personal, told without telling it. Empty text stays empty: that there was nothing is no secret.
/// Mobile and Email mask themselves.

/// "A****": the first character as people see it, however long the name is.
[[nodiscard]] QString maskedName(const QString &name);
/// "****": words that may name anybody.
[[nodiscard]] QString maskedWords(const QString &words);
/// A name that somebody typed, which may be a mobile or an e-mail: those are masked, a name stays.
[[nodiscard]] QString withoutNumbers(const QString &typed);

} // namespace payoutdesk

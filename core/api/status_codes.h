// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include <QString>

#include <variant>

namespace payoutdesk {

struct SaysDone {};       ///< TXN, "success": official
struct SaysPending {};    ///< TUP, "pending": official
struct SaysNeitherNor {}; ///< it may have happened

/// What a status code says about the request it answers.
using Meaning = std::variant<SaysDone, SaysPending, RefusalClass, SaysNeitherNor>;

/// The table of docs/api.md. Codes are compared letter for letter; one that is not listed says nothing.
/// ERR is a catch-all whose meaning stands in `sentence` alone: every sentence in it must be a known refusal.
[[nodiscard]] Meaning meaningOf(const QString &statusCode, const QString &sentence);

} // namespace payoutdesk

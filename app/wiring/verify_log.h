// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/start/command_line.h"
#include "core/settings/places.h"

#include <cstdio>

namespace payoutdesk {

/// What --verify-log ends with; stands in --help and in the manual page.
enum class VerifyExit { Sound = 0, NotRead = 1, NoSuchProfile = 2, Broken = 3 };

/// --verify-log: checks the record of the profile asked for, or of every profile that has one, and says for each writer how many
/// entries there are and the fingerprint of the last one. Read-only, needs no display, and runs beside an open program.
/// A broken record outweighs one that could not be read. What went wrong goes to `errors`, all else to `out`.
[[nodiscard]] VerifyExit verifyLog(const CommandLine &line, const Places &places, std::FILE *out, std::FILE *errors);

} // namespace payoutdesk

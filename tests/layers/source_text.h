// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// A C++ source with its comments and the insides of its string literals blanked, line for line, so that words can be
/// looked for in what is code. Includes keep their names.
[[nodiscard]] QString codeOnly(const QString &source);

} // namespace payoutdesk

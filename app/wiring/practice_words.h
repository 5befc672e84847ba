// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace payoutdesk {

/// One line a thing that can be tried in practice: the link's id and the e-mail that do it, and what happens.
[[nodiscard]] QStringList whatToTryInPractice();

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

namespace payoutdesk {

/// " ORDER BY amount_paise DESC, links.id DESC": one index for each column walks either way.
[[nodiscard]] QString orderBySql(LinkColumn column, bool descending);

/// Columns that operations change, and no edit of the list.
[[nodiscard]] bool isFilledByReminders(LinkColumn column);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"
#include "core/domain/tag.h"

#include <QList>

namespace payoutdesk {

/// What a practice profile starts with. All people are invented.
[[nodiscard]] QList<Tag> practiceTags();
/// One a practice effect (practiceExamples()), then links in every state: the list shows the newest on top, and those are what a
/// person should see first. Expiries are counted from `nowMs`.
[[nodiscard]] QList<PayoutLink> practiceLinks(qint64 nowMs);

} // namespace payoutdesk

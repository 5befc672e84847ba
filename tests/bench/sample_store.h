// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"
#include "core/store/store.h"

namespace payoutdesk {

/// Invented links in every state, the same for the same number: English and Hindi recipients, notes, amounts, dates.
[[nodiscard]] PayoutLink sampleLink(int number);

/// Fills a store with `count` of them, a few of them reminded, and says on stderr how far it is.
[[nodiscard]] Result<void, StoreProblem> fillWithSamples(Store &store, int count);

} // namespace payoutdesk

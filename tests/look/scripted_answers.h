// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_values.h"

namespace payoutdesk {

/// What the practice gateway would do, with nothing made up at random or taken from the real clock: references and ids follow
/// from the request, so that two pictures are the same.
[[nodiscard]] GatewayBehaviour sameAnswerEachTime(const GatewayArrival &arrival);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> withoutBus();
[[nodiscard]] QList<Fault> keychainsThatRefuse(); ///< a scripted Secret Service that does not give the secret
[[nodiscard]] QList<Fault> keychainsThatLose();   ///< one that loses or does not keep what it was given
[[nodiscard]] QList<Fault> withoutService();      ///< a bus, and nobody who keeps secrets

} // namespace payoutdesk

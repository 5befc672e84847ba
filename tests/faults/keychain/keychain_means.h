// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/steps.h"
#include "tests/support/fake_secret_service.h"

#include <QString>

namespace payoutdesk {

/// The program's secrets come from the session bus, as they really do, with limits that a test can wait for.
void useSessionBus(FaultStage &stage);

/// A Secret Service on that bus that has the profile's item and behaves so.
[[nodiscard]] Fault::Step keyring(const FakeSecretService::Manner &manner);
/// The same with this text for an item; none when it is null.
[[nodiscard]] Fault::Step keyringWith(const QByteArray &item, const FakeSecretService::Manner &manner = {.keepsItems = true});
/// From now on it behaves so.
[[nodiscard]] Fault::Step turns(const FakeSecretService::Manner &manner);
/// Its item is taken away by somebody.
[[nodiscard]] Fault::Step itemGoes();

/// Waits until the press waits: it was asked for the secret, and there was none.
[[nodiscard]] Fault::Step untilItWaits();
/// Somebody enters client ID and secret on the page "Connect to Instantpay" and saves them.
[[nodiscard]] Fault::Step entersCredentials();
/// The page that the press was made on.
[[nodiscard]] Fault::Step goesBack();

} // namespace payoutdesk

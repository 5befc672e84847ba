// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <QTest>

#include <optional>

/// Asks a secret store and waits for its answer. An answer that never comes is KeychainSilent / Silent, which no test that uses
/// these for speed expects, so that it fails there.
namespace payoutdesk {

constexpr int answerWithinMs = 10'000;

inline SecretAnswer readFrom(SecretStore &store, const SecretKey &key)
{
    QObject context;
    SecretAnswer got = KeychainSilent{};
    bool answered = false;
    store.read(key, &context, [&](const SecretAnswer &answer) {
        got = answer;
        answered = true;
    });
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return answered; }, answerWithinMs);
    return got;
}

inline SecretSaved writeTo(SecretStore &store, const SecretKey &key, const Credentials &credentials)
{
    QObject context;
    std::optional<SecretSaved> got;
    store.write(key, credentials, &context, [&got](SecretSaved saved) { got = saved; });
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return got.has_value(); }, answerWithinMs);
    return got.value_or(SecretSaved::Silent);
}

inline bool removeFrom(SecretStore &store, const SecretKey &key)
{
    QObject context;
    std::optional<bool> got;
    store.remove(key, &context, [&got](bool removed) { got = removed; });
    return QTest::qWaitFor([&] { return got.has_value(); }, answerWithinMs) && *got;
}

inline bool unlocked(SecretStore &store)
{
    QObject context;
    std::optional<bool> got;
    store.unlock(&context, [&got](bool unlocked) { got = unlocked; });
    return QTest::qWaitFor([&] { return got.has_value(); }, answerWithinMs) && *got;
}

inline std::optional<Credentials> foundIn(const SecretAnswer &answer)
{
    const auto *found = std::get_if<SecretFound>(&answer);
    return found ? std::optional(found->credentials) : std::nullopt;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"

#include <QObject>

#include <functional>
#include <variant>

namespace payoutdesk {

struct SecretFound {
    Credentials credentials;
};
struct SecretNotThere {}; ///< the keychain is open and has no such item
struct SecretLocked {};   ///< locked, or the person closed its prompt
struct NoKeychain {};     ///< no service: this session's memory is used instead
struct KeychainSilent {}; ///< no answer within the limit; a late answer is dropped
using SecretAnswer = std::variant<SecretFound, SecretNotThere, SecretLocked, NoKeychain, KeychainSilent>;

enum class SecretSaved {
    InKeychain,     ///< written, read back, equal
    ForThisSession, ///< no keychain: in memory until the program ends
    Locked,
    NotReadBack, ///< written without an error and yet not there (KWallet does that)
    Silent,
};

/// Which item: service "payout-desk", key "<profile id>@<host>".
struct SecretKey {
    QString profileId;
    QString host;
    [[nodiscard]] QString text() const;
};

/// The one way to a secret. Lives on the desk thread and asserts it: two threads at once crash QtKeychain 0.13.2 (measured).
/// Never falls back to a file. Each call gets exactly one answer, later, unless `context` dies first.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Answered = std::function<void(const SecretAnswer &)>;
    using Saved = std::function<void(SecretSaved)>;

    virtual void read(const SecretKey &key, QObject *context, Answered answered) = 0;
    virtual void write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved) = 0;
    virtual void remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed) = 0;
    /// Asks the keychain to unlock: the person may see its prompt, so the limit is 60 s.
    virtual void unlock(QObject *context, std::function<void(bool)> unlocked) = 0;
};

} // namespace payoutdesk

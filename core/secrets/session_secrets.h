// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace payoutdesk {

/// What was typed on a computer without a keychain, until the program ends. One a process: desks come and go with the
/// profiles, and each has a thread of its own, so every function may be called from any of them.
class SessionSecrets final {
public:
    SessionSecrets() = default;
    Q_DISABLE_COPY_MOVE(SessionSecrets)

    void put(const QString &key, const Credentials &credentials);
    [[nodiscard]] std::optional<Credentials> get(const QString &key) const;
    void forget(const QString &key);

private:
    mutable QMutex m_mutex;
    QHash<QString, Credentials> m_credentials;
};

} // namespace payoutdesk

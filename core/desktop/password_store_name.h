// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/password_store.h"

#include <QObject>

#include <functional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace payoutdesk {

/// Finds out over D-Bus which program offers the Secret Service, so that a person reads a name they know. Asks the bus about its
/// names only: nothing is started, nothing prompts, no secret is near. Never waits; the answer comes with found().
class PasswordStoreName final : public QObject {
    Q_OBJECT
public:
    explicit PasswordStoreName(QObject *parent = nullptr);

    [[nodiscard]] PasswordStore store() const { return m_store; }

Q_SIGNALS:
    void found(payoutdesk::PasswordStore store);

private:
    void askBus(const QString &method, const QString &argument, std::function<void(const QDBusPendingCallWatcher &)> replied);
    void compare(const QString &owner, int candidate);
    void askWhetherItCouldStart();
    void take(PasswordStore store);

    PasswordStore m_store = PasswordStore::Unknown;
};

} // namespace payoutdesk

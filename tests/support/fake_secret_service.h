// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>
#include <QString>

namespace payoutdesk {

/// Stands where gnome-keyring would (org.freedesktop.secrets), to do what a real one cannot be made to do on demand: say
/// nothing, answer late, leave a prompt open. Needs a private session bus without the real one (with-keyring no-service).
/// Has a connection of its own, so that calls travel over the bus.
class FakeSecretService final : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Prompting { None, AtOnce, Dismissed, Open };
    struct Manner {
        bool silent = false; ///< answers nothing at all
        int delayMs = 0;     ///< before every answer
        bool noCollection = false;
        bool locked = false;
        Prompting prompting = Prompting::None; ///< how an unlock goes on; None unlocks without a prompt
    };

    FakeSecretService();
    ~FakeSecretService() override;
    Q_DISABLE_COPY_MOVE(FakeSecretService)

    void behave(const Manner &manner);
    [[nodiscard]] int calls(const QString &method) const { return m_calls.value(method); }

    /// Everything but the few questions about the collection stays without an answer, so that a job of QtKeychain hangs.
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &path) const override;

private:
    [[nodiscard]] QVariantList answer(const QDBusMessage &message) const;
    void completePrompt();

    QDBusConnection m_bus;
    Manner m_manner;
    QHash<QString, int> m_calls;
};

} // namespace payoutdesk

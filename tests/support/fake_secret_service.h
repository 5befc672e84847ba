// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>
#include <QString>

namespace payoutdesk {

/// Stands where gnome-keyring would (org.freedesktop.secrets), to do what a real one cannot be made to do on demand: say
/// nothing, answer late, leave a prompt open, die, lose what it was given. Needs a private session bus without the real one
/// (with-keyring no-service). Has a connection of its own, so that calls travel over the bus.
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
        bool keepsItems = false;               ///< reads, writes and removes items; else a job of QtKeychain hangs
        QString silentAt = {};                 ///< this method is never answered
        QString diesAt = {};                   ///< at this method it leaves the bus, as a process that dies
        bool losesWrites = false;              ///< says that it has written, and has not
        bool losesWhatWasRead = false;
    };

    FakeSecretService();
    ~FakeSecretService() override;
    Q_DISABLE_COPY_MOVE(FakeSecretService)

    void behave(const Manner &manner);
    [[nodiscard]] int calls(const QString &method) const { return m_calls.value(method); }
    /// The item under this key, as QtKeychain writes and reads it.
    void put(const QString &key, const QByteArray &text) { m_items.insert(key, text); }
    void forget(const QString &key) { m_items.remove(key); }

    /// What is not known stays without an answer.
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &path) const override;

private:
    [[nodiscard]] QVariantList answer(const QDBusMessage &message) const;
    [[nodiscard]] QVariantList answerAboutItems(const QDBusMessage &message);
    void completePrompt();
    void leaveTheBus();

    QDBusConnection m_bus;
    Manner m_manner;
    QHash<QString, int> m_calls;
    QHash<QString, QByteArray> m_items;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/password_store_name.h"

#include "core/desktop/secret_service_names.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <array>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 5'000;

/// Each of these programs owns a name of its own beside the service's, on the same connection.
constexpr std::array candidates{std::pair("org.gnome.keyring"_L1, PasswordStore::GnomeKeyring),
                                std::pair("org.kde.kwalletd6"_L1, PasswordStore::KWallet),
                                std::pair("org.kde.kwalletd5"_L1, PasswordStore::KWallet),
                                std::pair("org.kde.secretservicecompat"_L1, PasswordStore::KWallet),
                                std::pair("org.keepassxc.KeePassXC.MainWindow"_L1, PasswordStore::KeePassXC)};

} // namespace

PasswordStoreName::PasswordStoreName(QObject *parent)
    : QObject(parent)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        m_store = PasswordStore::None;
        return;
    }
    askBus(u"GetNameOwner"_s, secret_service::service, [this](const QDBusPendingCallWatcher &call) {
        const QDBusPendingReply<QString> owner = call;
        if (owner.isError())
            askWhetherItCouldStart();
        else
            compare(owner.value(), 0);
    });
}

void PasswordStoreName::compare(const QString &owner, int candidate)
{
    if (candidate == static_cast<int>(candidates.size()))
        return take(PasswordStore::Unknown);
    const auto &[name, store] = candidates[static_cast<std::size_t>(candidate)];
    askBus(u"GetNameOwner"_s, name, [this, owner, candidate, store = store](const QDBusPendingCallWatcher &call) {
        const QDBusPendingReply<QString> reply = call;
        if (!reply.isError() && reply.value() == owner)
            take(store);
        else
            compare(owner, candidate + 1);
    });
}

void PasswordStoreName::askWhetherItCouldStart()
{
    askBus(u"ListActivatableNames"_s, {}, [this](const QDBusPendingCallWatcher &call) {
        const QDBusPendingReply<QStringList> names = call;
        // An error is no proof that there is none.
        take(!names.isError() && !names.value().contains(secret_service::service) ? PasswordStore::None : PasswordStore::Unknown);
    });
}

void PasswordStoreName::take(PasswordStore store)
{
    m_store = store;
    Q_EMIT found(store);
}

void PasswordStoreName::askBus(const QString &method, const QString &argument,
                               std::function<void(const QDBusPendingCallWatcher &)> replied)
{
    auto message =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    if (!argument.isEmpty())
        message << argument;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, limitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, replied = std::move(replied)] {
        watcher->deleteLater();
        replied(*watcher);
    });
}

} // namespace payoutdesk

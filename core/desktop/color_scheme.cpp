// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/color_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

// QtDBus looks slots up by their normalised signature, without blanks.
// clang-format off
const char *const changedSlot = SLOT(onSettingChanged(QString,QString,QDBusVariant));
// clang-format on

/// The portal's numbers; one that a later version adds is no preference, as its documentation asks.
ColorScheme::Preference preferenceOf(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<uint>())
        return ColorScheme::Preference::Unknown;
    switch (value.toUInt()) {
    case 1:
        return ColorScheme::Preference::Dark;
    case 2:
        return ColorScheme::Preference::Light;
    default:
        return ColorScheme::Preference::None;
    }
}

/// Read() wraps the value twice, the signal once.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}
} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &ColorScheme::answered, Qt::QueuedConnection);
        return;
    }
    // Listening first: a change between the question and its answer is not lost.
    bus.connect(portalService, portalPath, interface, u"SettingChanged"_s, this, changedSlot);
    ask();
}

void ColorScheme::ask()
{
    // Read is deprecated in favour of ReadOne, which Debian 12's portal does not have.
    auto message = QDBusMessage::createMethodCall(portalService, portalPath, interface, u"Read"_s);
    message << QString(appearance) << QString(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            take(preferenceOf(unwrapped(reply.value().variant())));
        Q_EMIT answered();
    });
}

void ColorScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        take(preferenceOf(unwrapped(value.variant())));
}

void ColorScheme::take(Preference preference)
{
    if (preference == m_preference)
        return;
    m_preference = preference;
    Q_EMIT changed(preference);
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/profile.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

class QSettings;

namespace payoutdesk {

/// The figures of group `sending`, with their units.
struct SendingSettings {
    int holdSeconds = 5;
    int cooldownHours = 24;
    int maxReminders = 3;
    int perSecond = 2;
    int inFlight = 4;
    int deadlineSeconds = 45;
};

enum class ColorSchemeChoice { System, Light, Dark };

/// What the window remembers, beside profiles and sending.
struct WindowSettings {
    ColorSchemeChoice colorScheme = ColorSchemeChoice::System;
    QString language; ///< "en", "hi", or empty for the system's
    QString lastProfile;
    QString lastPage;          ///< the page's stable name
    bool showPersonal = false; ///< mobiles and e-mails in lists are shown in full
};

/// settings.ini: every key, its default and its bounds stand in one table, settings_table.cpp. No secrets.
/// Values out of bounds or unreadable give the default, and are named by problems().
class Settings final {
public:
    explicit Settings(const QString &file); ///< read at once; a missing file gives the defaults
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> profile(const QString &id) const;
    /// False when the file could not be written (read-only, disk full), or the id is none; the caller says so.
    /// Every save waits for the disk and takes in what another process has written meanwhile.
    [[nodiscard]] bool saveProfile(const Profile &profile);
    /// Forgets the profile and all that was remembered about it. False as for saveProfile().
    [[nodiscard]] bool removeProfile(const QString &id);

    [[nodiscard]] SendingSettings sending() const;
    [[nodiscard]] WindowSettings window() const;
    [[nodiscard]] bool saveWindow(const WindowSettings &window);
    /// The live profile that something was sent with last; empty when the last send was with practice, a sandbox or a test
    /// server. Looks into the file: another window may have sent meanwhile.
    [[nodiscard]] QString lastLiveProfile() const;
    [[nodiscard]] bool saveLastLiveProfile(const QString &profileId);
    /// Column widths, order and visibility, one opaque blob a table and profile.
    [[nodiscard]] QByteArray tableLayout(const QString &profileId, const QString &table) const;
    [[nodiscard]] bool saveTableLayout(const QString &profileId, const QString &table, const QByteArray &layout);

    /// Whether a secret was ever stored for this profile: a non-secret marker, because a keychain that is locked
    /// may say "not there" (measured, QtKeychain 0.13.2).
    [[nodiscard]] bool secretStored(const QString &profileId) const;
    [[nodiscard]] bool setSecretStored(const QString &profileId, bool stored);

    /// Keys whose value was unusable, "sending/holdSeconds"; groups of profiles whose id is none; the file's own path
    /// when it is there and cannot be read.
    [[nodiscard]] QList<QString> problems() const;

private:
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool write(const QMap<QString, QString> &values, const QList<QString> &removed = {});

    QString m_file;
    std::unique_ptr<QSettings> m_settings;
};

} // namespace payoutdesk

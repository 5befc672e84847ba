// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Where this program keeps its files. With --data-dir both are inside that folder.
struct Places {
    QString settingsFile; ///< ~/.config/payout-desk/settings.ini
    QString dataFolder;   ///< ~/.local/share/payout-desk; a profile's store is <dataFolder>/<profile id>/desk.sqlite

    [[nodiscard]] static Places standard();                     ///< XDG_CONFIG_HOME and XDG_DATA_HOME are honoured
    [[nodiscard]] static Places inside(const QString &dataDir); ///< --data-dir; a relative one counts from the working folder
    [[nodiscard]] QString profileFolder(const QString &profileId) const;
};

/// Ids name a folder and a group of settings: [a-z0-9-]{1,40}.
[[nodiscard]] bool isProfileId(const QString &id);

/// Makes the folder and those missing above it, each for its owner only (0700). What exists stays as it is.
[[nodiscard]] bool makePrivateFolder(const QString &path);
/// Makes an empty file for its owner only (0600), and its folder. What exists stays as it is.
[[nodiscard]] bool makePrivateFile(const QString &path);

} // namespace payoutdesk

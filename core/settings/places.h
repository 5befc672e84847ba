// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Where this program keeps its files. With --data-dir both are inside that folder.
struct Places {
    QString settingsFile; ///< ~/.config/payout-desk/settings.ini
    QString dataFolder;   ///< ~/.local/share/payout-desk; a profile's store is <dataFolder>/<profile id>/desk.sqlite

    [[nodiscard]] static Places standard(); ///< XDG_CONFIG_HOME and XDG_DATA_HOME are honoured
    [[nodiscard]] static Places inside(const QString &dataDir);
    [[nodiscard]] QString profileFolder(const QString &profileId) const;
};

} // namespace payoutdesk

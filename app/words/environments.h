// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// Where the words of this window go: said by the banner, the title and every question before a send.
/// It follows the address in use, not the profile's label.
enum class Surroundings { NotConnected, Practice, TestServer, Sandbox, Live };

class Environments {
    Q_DECLARE_TR_FUNCTIONS(Environments)
public:
    /// "LIVE", "PRACTICE"; empty for NotConnected.
    [[nodiscard]] static QString word(Surroundings surroundings);
    /// The banner: "● LIVE · Head office", "◐ PRACTICE: nothing leaves this computer".
    [[nodiscard]] static QString banner(Surroundings surroundings, const QString &profileName);
    /// "Payout Desk – Head office", "Payout Desk – PRACTICE".
    [[nodiscard]] static QString windowTitle(Surroundings surroundings, const QString &profileName);
};

} // namespace payoutdesk

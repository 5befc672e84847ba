// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/environments.h"

#include <QString>

namespace payoutdesk {

class Settings;

/// Decides when "This reaches real people" is asked: before the profile's first live send ever, and before the first live
/// send after another profile, or practice, was used for sending. The settings remember who sent last.
class LiveSends final {
public:
    struct Account {
        QString profileId;
        QString name;
        Surroundings surroundings = Surroundings::NotConnected;
    };

    /// `settings` outlives this.
    LiveSends(Settings &settings, Account account);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] bool asksFirst() const;
    /// Something of this account goes now. Waits for the disk only when another account sent last.
    void note();

private:
    Settings &m_settings;
    const Account m_account;
};

} // namespace payoutdesk

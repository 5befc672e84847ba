// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/live_sends.h"

#include "core/settings/settings.h"

namespace payoutdesk {

LiveSends::LiveSends(Settings &settings, Account account)
    : m_settings(settings)
    , m_account(std::move(account))
{
}

bool LiveSends::asksFirst() const
{
    return m_account.surroundings == Surroundings::Live && m_settings.lastLiveProfile() != m_account.profileId;
}

void LiveSends::note()
{
    // A send that reaches nobody wipes it out, whichever profile it is of: a sandbox that became live is asked about too.
    const QString last = m_account.surroundings == Surroundings::Live ? m_account.profileId : QString();
    // A file that cannot be written means only that the question comes again.
    if (m_settings.lastLiveProfile() != last)
        (void)m_settings.saveLastLiveProfile(last);
}

} // namespace payoutdesk

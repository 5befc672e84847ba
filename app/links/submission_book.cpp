// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/submission_book.h"

namespace payoutdesk {

std::optional<SubmissionId> SubmissionBook::press(const ObjectId &link)
{
    const qint64 now = m_clock.elapsed();
    const auto known = m_entries.find(link);
    if (known == m_entries.end()) {
        const SubmissionId submission = SubmissionId::create();
        m_entries.insert(link, {submission, now});
        return submission;
    }
    const bool tooFast = now - known->pressedAtMs < m_doubleClickMs;
    known->pressedAtMs = now; // a held key never becomes a fresh press
    if (tooFast)
        return {};
    if (known->answered)
        *known = {SubmissionId::create(), now};
    return known->submission;
}

void SubmissionBook::outcomeShown(const ObjectId &link)
{
    const auto known = m_entries.find(link);
    if (known != m_entries.end())
        known->answered = true;
}

} // namespace payoutdesk

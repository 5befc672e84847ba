// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/domain/contact_draft.h"

#include <QHash>

namespace payoutdesk {

class OperationLog;
class Sender;

/// Adds contacts: checked, not there already, written down, handed to the sender.
class ContactDesk final {
public:
    ContactDesk(OperationLog &operations, Sender &sender, DeskSignals &news);

    void add(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere);

private:
    OperationLog &m_operations;
    Sender &m_sender;
    DeskSignals &m_news;
    QHash<SubmissionId, OperationId> m_taken; ///< of this run: the second click of a double click ends here
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/domain/contact_draft.h"

#include <QHash>
#include <QSet>

namespace payoutdesk {

class Connectivity;
class OperationLog;
class Sender;

/// Adds contacts: checked, not there already, written down, handed to the sender.
class ContactDesk final {
public:
    ContactDesk(OperationLog &operations, Sender &sender, Connectivity &connectivity, DeskSignals &news);

    /// While the service cannot be reached, what was written down stays queued: nothing is attempted.
    void add(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere);
    /// Contacts that wait go to the wire; one that was not sent becomes a new operation, once. While the service cannot be
    /// reached only the first is attempted, because a person asked for it; it tells whether the others can go.
    void addAgain(const QList<OperationId> &ids);

private:
    /// Nothing when it stands for nobody any more, or must not go; that was told then.
    [[nodiscard]] std::optional<Operation> takeUp(const OperationId &id);
    /// Who seems to be this contact: the same mobile and e-mail first, else the same mobile.
    [[nodiscard]] Result<std::optional<ContactAlreadyThere>, StoreProblem> alreadyThere(const NewContact &contact) const;
    void send(const Operation &operation);
    void waitForConnection(const Operation &operation);

    OperationLog &m_operations;
    Sender &m_sender;
    Connectivity &m_connectivity;
    DeskSignals &m_news;
    QHash<SubmissionId, OperationId> m_taken; ///< of this run: the second click of a double click ends here
    QSet<OperationId> m_takenUp;              ///< likewise, of addAgain()
};

} // namespace payoutdesk

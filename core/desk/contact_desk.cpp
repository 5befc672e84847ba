// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/contact_desk.h"

#include "core/desk/sender.h"
#include "core/domain/contact_key.h"
#include "core/store/operation_log.h"

namespace payoutdesk {

ContactDesk::ContactDesk(OperationLog &operations, Sender &sender, DeskSignals &news)
    : m_operations(operations)
    , m_sender(sender)
    , m_news(news)
{
}

void ContactDesk::add(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere)
{
    if (m_taken.contains(submission))
        return;
    const auto contact = check(draft);
    if (!contact) {
        Q_EMIT m_news.contactNotTaken(submission, contact.error());
        return;
    }
    if (!evenIfThere) {
        const auto twin = m_operations.twinOf(contactKey(contact->mobile, contact->email));
        if (!twin) {
            Q_EMIT m_news.contactNotTaken(submission, twin.error());
            return;
        }
        if (*twin) {
            Q_EMIT m_news.contactNotTaken(submission, ContactAlreadyThere{**twin});
            return;
        }
    }
    const auto added = m_operations.add({submission, OperationState::Queued, *contact, {}});
    if (!added) {
        std::visit(
            Match{
                // Taken in an earlier run: what became of it is told, and nothing is sent.
                [&](const SameSubmission &same) { Q_EMIT m_news.operationChanged(same.operation); },
                [&](const OpenOnTarget &open) { Q_EMIT m_news.contactNotTaken(submission, ContactAlreadyThere{open.operation}); },
                [&](const StoreProblem &problem) { Q_EMIT m_news.contactNotTaken(submission, problem); },
            },
            added.error());
        return;
    }
    m_taken.insert(submission, added->id);
    Q_EMIT m_news.contactTaken(submission, *added);
    Q_EMIT m_news.operationChanged(*added);
    m_sender.send(added->id);
}

} // namespace payoutdesk

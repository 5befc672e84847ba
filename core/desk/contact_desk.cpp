// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/contact_desk.h"

#include "core/desk/connectivity.h"
#include "core/desk/sender.h"
#include "core/domain/contact_key.h"
#include "core/faults/faults.h"
#include "core/store/operation_log.h"

namespace payoutdesk {

ContactDesk::ContactDesk(OperationLog &operations, Sender &sender, Connectivity &connectivity, DeskSignals &news)
    : m_operations(operations)
    , m_sender(sender)
    , m_connectivity(connectivity)
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
        const auto there = alreadyThere(*contact);
        if (!there) {
            Q_EMIT m_news.contactNotTaken(submission, there.error());
            return;
        }
        if (*there) {
            Q_EMIT m_news.contactNotTaken(submission, **there);
            return;
        }
    }
    const auto added = m_operations.add({submission, OperationState::Queued, *contact, {}});
    if (!added) {
        std::visit(
            Match{
                // Taken in an earlier run: what became of it is told, the form may be emptied, and nothing is sent.
                [&](const SameSubmission &same) {
                    Q_EMIT m_news.contactTaken(submission, same.operation);
                    Q_EMIT m_news.operationChanged(same.operation);
                },
                [&](const OpenOnTarget &open) { Q_EMIT m_news.contactNotTaken(submission, ContactAlreadyThere{open.operation}); },
                [&](const StoreProblem &problem) { Q_EMIT m_news.contactNotTaken(submission, problem); },
            },
            added.error());
        return;
    }
    faults::reach(faults::Point::AfterIntent);
    m_taken.insert(submission, added->id);
    Q_EMIT m_news.contactTaken(submission, *added);
    Q_EMIT m_news.operationChanged(*added);
    send(*added);
}

Result<std::optional<ContactAlreadyThere>, StoreProblem> ContactDesk::alreadyThere(const NewContact &contact) const
{
    const auto twin = m_operations.twinOf(contactKey(contact.mobile, contact.email));
    if (!twin)
        return fail(twin.error());
    if (*twin)
        return ContactAlreadyThere{**twin};
    const auto sharing = m_operations.twinByMobile(contact.mobile);
    if (!sharing)
        return fail(sharing.error());
    if (*sharing)
        return ContactAlreadyThere{**sharing, true};
    return std::nullopt;
}

void ContactDesk::send(const Operation &operation)
{
    if (m_connectivity.isOffline())
        waitForConnection(operation);
    else
        m_sender.send(operation.id);
}

void ContactDesk::waitForConnection(const Operation &operation)
{
    Q_EMIT m_news.operationWaits(operation, WaitReason::NoConnection);
    m_connectivity.look();
}

void ContactDesk::addAgain(const QList<OperationId> &ids)
{
    bool mayAttempt = true;
    for (const OperationId &id : ids) {
        const std::optional<Operation> operation = takeUp(id);
        if (!operation)
            continue;
        if (mayAttempt)
            m_sender.send(operation->id);
        else
            waitForConnection(*operation);
        mayAttempt = !m_connectivity.isOffline();
    }
}

std::optional<Operation> ContactDesk::takeUp(const OperationId &id)
{
    if (m_takenUp.contains(id))
        return {};
    const auto before = m_operations.find(id);
    if (!before) {
        Q_EMIT m_news.storeTrouble(before.error());
        return {};
    }
    if (!*before)
        return {};
    if ((*before)->state == OperationState::Queued) {
        if (m_sender.isInLine(id))
            return {}; // on its way already: a second press
        return **before;
    }
    const auto *contact = std::get_if<NewContact>(&(*before)->subject);
    if ((*before)->state != OperationState::NotSent || !contact)
        return {};
    const auto there = alreadyThere(*contact);
    if (!there) {
        Q_EMIT m_news.contactNotAddedAgain(id, there.error());
        return {};
    }
    if (*there) {
        Q_EMIT m_news.contactNotAddedAgain(id, **there);
        return {};
    }
    const auto added = m_operations.add({SubmissionId::create(), OperationState::Queued, *contact, {}, id});
    if (!added) {
        std::visit(
            Match{
                // Taken up already: what became of it is told, and nothing is sent.
                [&](const SameSubmission &same) { Q_EMIT m_news.contactAddedAgain(id, same.operation); },
                [&](const OpenOnTarget &open) { Q_EMIT m_news.contactNotAddedAgain(id, ContactAlreadyThere{open.operation}); },
                [&](const StoreProblem &problem) { Q_EMIT m_news.contactNotAddedAgain(id, problem); },
            },
            added.error());
        return {};
    }
    faults::reach(faults::Point::AfterIntent);
    m_takenUp.insert(id);
    Q_EMIT m_news.contactAddedAgain(id, *added);
    Q_EMIT m_news.operationChanged(*added);
    return *added;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_worker.h"

#include "core/api/api_client.h"
#include "core/desk/connectivity.h"
#include "core/desk/contact_desk.h"
#include "core/desk/credential_desk.h"
#include "core/desk/desk_log.h"
#include "core/desk/link_desk.h"
#include "core/desk/reminder_desk.h"
#include "core/desk/sender.h"
#include "core/faults/faults.h"
#include "core/secrets/secret_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTimer>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace payoutdesk {

namespace {

Writer thisProcess(const Clock &clock)
{
    const QString machine = QSysInfo::machineHostName();
    const QString owner = QStringLiteral("%1:%2:%3").arg(machine).arg(QCoreApplication::applicationPid()).arg(clock.now().bootMs);
    const passwd *const user = getpwuid(geteuid()); // not $USER: a service or a container may not set it
    return {user ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid()), machine, owner};
}

} // namespace

DeskWorker::DeskWorker(DeskSetup setup)
    : m_setup(std::move(setup))
{
    connect(this, &DeskSignals::batchChanged, this,
            [this](const BatchProgress &progress) { m_listWaits = progress.waiting > 0; });
}

DeskWorker::~DeskWorker() = default;

void DeskWorker::open()
{
    if (!m_secrets) {
        m_secrets = m_setup.makeSecretStore();
        m_credentials = std::make_unique<CredentialDesk>(*m_secrets, SecretKey{m_setup.profile.id, m_setup.address.host()},
                                                         m_setup.address.origin(), *this, nullptr);
    }
    auto store = Store::open(m_setup.profileFolder, thisProcess(*m_setup.clock), *m_setup.clock);
    if (!store) {
        Q_EMIT openFailed(store.error());
        return;
    }
    const auto lastWritten = (*store)->operations().lastWritten(); // before the recovery writes
    if (!lastWritten) {
        Q_EMIT openFailed(lastWritten.error());
        return;
    }
    auto recovered = (*store)->operations().recover();
    if (!recovered) {
        Q_EMIT openFailed(recovered.error());
        return;
    }
    m_store = std::move(*store);
    makeUseCases(*lastWritten);
    putSamples();
    tellOpened(*recovered);
}

void DeskWorker::makeUseCases(const std::optional<Moment> &lastWritten)
{
    const SendingSettings &sending = m_setup.sending;
    ApiOptions options{.address = m_setup.address,
                       .authCode = m_setup.profile.authCode,
                       .endpointIp = m_setup.profile.endpointIp,
                       .proxy = m_setup.profile.proxy,
                       .tunnelMs = m_setup.tunnelMs,
                       .extraTrust = m_setup.extraTrust};
    options.deadlineMs = sending.deadlineSeconds * 1000;
    options.lanes = sending.inFlight;
    m_api = std::make_unique<ApiClient>(std::move(options));

    const Sender::Rules rules{m_setup.profile.id,
                              m_setup.address.host(),
                              m_setup.address.origin(),
                              m_setup.profile.environment != ProfileEnvironment::Live,
                              1000 / std::max(1, sending.perSecond),
                              lastWritten};
    m_sender = std::make_unique<Sender>(m_store->operations(), *m_secrets, *m_api, rules, *this, nullptr);
    m_connectivity = std::make_unique<Connectivity>(m_setup.address, m_setup.profile.proxy, m_setup.probeMs, nullptr);
    hearConnection();
    m_contacts = std::make_unique<ContactDesk>(m_store->operations(), *m_sender, *m_connectivity, *this);
    const ReminderLimits limits{sending.cooldownHours * 3'600'000LL, sending.maxReminders};
    m_reminders = std::make_unique<ReminderDesk>(m_store->operations(), *m_sender, *m_connectivity, *m_setup.clock, limits,
                                                 m_setup.holdMs, *this, nullptr);
    m_links = std::make_unique<LinkDesk>(m_store->links(), *this, nullptr);
}

void DeskWorker::hearConnection()
{
    connect(m_sender.get(), &Sender::settled, m_connectivity.get(), &Connectivity::hear);
    connect(m_connectivity.get(), &Connectivity::lost, this, [this] {
        Q_EMIT connectionLost();
        m_sender->parkContacts();
        m_reminders->stopBatch(); // as a press would be refused now: by the time it could leave, it may not be wanted
    });
    connect(m_connectivity.get(), &Connectivity::back, this, &DeskWorker::tellConnectionBack);
}

void DeskWorker::tellConnectionBack()
{
    constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;
    auto waiting = m_store->operations().unsent(m_setup.clock->now().utcMs - weekMs);
    if (!waiting) {
        Q_EMIT storeTrouble(waiting.error());
        waiting = QList<Operation>{};
    }
    waiting->removeIf([this](const Operation &operation) { return m_sender->isInLine(operation.id); });
    Q_EMIT connectionBack(*waiting);
}

void DeskWorker::tellIfFailed(const Result<void, StoreProblem> &written)
{
    if (!written)
        Q_EMIT storeTrouble(written.error());
}

void DeskWorker::putSamples()
{
    if (m_setup.firstLinks.isEmpty() && m_setup.firstTags.isEmpty())
        return;
    const auto empty = m_store->isEmpty();
    if (!empty)
        Q_EMIT storeTrouble(empty.error());
    if (!empty || !*empty)
        return;
    if (!m_setup.firstLinks.isEmpty()) {
        if (const auto added = m_store->links().add(m_setup.firstLinks); !added)
            Q_EMIT storeTrouble(added.error());
    }
    for (const Tag &tag : m_setup.firstTags) {
        if (const auto saved = m_store->tags().save(tag); !saved)
            Q_EMIT storeTrouble(saved.error());
    }
}

void DeskWorker::tellOpened(const Recovered &found)
{
    Q_EMIT opened({m_store->file(), found.unknown, found.cancelled, found.queued, m_setup.clock->now().utcMs});
}

void DeskWorker::close(int graceMs)
{
    if (!m_closing && m_sender) {
        m_sender->stop();
        m_reminders->undoAll();
        connect(m_sender.get(), &Sender::idle, this, &DeskWorker::finishIfIdle);
        connect(m_links.get(), &LinkDesk::idle, this, &DeskWorker::finishIfIdle);
    }
    m_closing = true;
    finishIfIdle();
    if (m_closed)
        return;
    QTimer::singleShot(graceMs, this, [this] {
        if (m_sender)
            m_sender->stopWaitingForAll();
    });
    // An outcome that the disk does not take cannot hold the program open for ever: the next start finds it as sending.
    QTimer::singleShot(graceMs + 1'000, this, &DeskWorker::finishClosing);
}

void DeskWorker::finishIfIdle()
{
    if (!m_sender || (m_sender->isIdle() && m_links->isIdle()))
        finishClosing();
}

void DeskWorker::finishClosing()
{
    if (std::exchange(m_closed, true))
        return;
    // Queued, because we may be inside a signal of what is about to go.
    QMetaObject::invokeMethod(
        this,
        [this] {
            closeUseCases();
            m_store.reset();
            m_credentials.reset();
            m_secrets.reset();
            Q_EMIT closed();
        },
        Qt::QueuedConnection);
}

void DeskWorker::closeUseCases()
{
    m_contacts.reset();
    m_reminders.reset();
    m_links.reset();
    m_sender.reset();
    m_connectivity.reset();
    m_api.reset();
}

void DeskWorker::erase()
{
    if (!m_store || m_closing)
        return;
    if (!m_sender->isIdle() || !m_links->isIdle() || m_reminders->holds() || m_listWaits) {
        Q_EMIT notErased(EraseProblem::OnTheWire);
        return;
    }
    m_closing = true;
    m_sender->stop();
    // The secret first: a profile without its secret can be given it again, a secret without its profile is forgotten there.
    m_secrets->remove({m_setup.profile.id, m_setup.address.host()}, this, [this](bool removed) {
        if (m_closed)
            return; // the program ends: the profile stays, without its secret
        if (removed) {
            eraseFolder();
            return;
        }
        m_closing = false;
        m_sender->goOn();
        Q_EMIT notErased(EraseProblem::Credentials);
    });
}

void DeskWorker::eraseFolder()
{
    closeUseCases();
    if (const auto erased = Store::erase(std::move(m_store)))
        Q_EMIT this->erased();
    else
        Q_EMIT notErased(EraseProblem::Folder);
    finishClosing();
}

void DeskWorker::addContact(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere)
{
    faults::reach(faults::Point::AfterPress);
    if (m_contacts && !m_closing)
        m_contacts->add(submission, draft, evenIfThere);
}

void DeskWorker::addAgain(const QList<OperationId> &ids)
{
    faults::reach(faults::Point::AfterPress);
    if (m_contacts && !m_closing)
        m_contacts->addAgain(ids);
}

void DeskWorker::saveDraft(const SavedDraft &draft, std::optional<OperationId> insteadOf)
{
    if (m_store)
        tellIfFailed(m_store->drafts().save(draft, insteadOf));
}

void DeskWorker::discardDraft(const SubmissionId &submission)
{
    if (m_store)
        tellIfFailed(m_store->drafts().discard(submission));
}

void DeskWorker::letGo(const OperationId &id, bool gone)
{
    if (m_store)
        tellIfFailed(m_store->drafts().letGo(id, gone));
}

void DeskWorker::remind(const SubmissionId &submission, const QList<ObjectId> &links, bool hold, const QString &overrideReason)
{
    faults::reach(faults::Point::AfterPress);
    if (m_reminders && !m_closing)
        m_reminders->remind(submission, links, hold, overrideReason);
}

void DeskWorker::undoNewestHold()
{
    if (m_reminders)
        m_reminders->undoNewest();
}

void DeskWorker::undoAllHolds()
{
    if (m_reminders)
        m_reminders->undoAll();
}

void DeskWorker::stopBatch()
{
    if (m_reminders)
        m_reminders->stopBatch();
}

void DeskWorker::stopWaiting(const OperationId &id)
{
    if (m_sender)
        m_sender->stopWaiting(id);
}

void DeskWorker::sendQueued(const QList<OperationId> &ids)
{
    if (!m_sender || m_closing)
        return;
    QList<Operation> reminders;
    const QSet<OperationId> each(ids.cbegin(), ids.cend());
    for (const OperationId &id : each) {
        m_sender->withdraw(id); // standing in line twice would read the secret for nothing
        const auto found = m_store->operations().find(id);
        if (!found)
            Q_EMIT storeTrouble(found.error());
        else if (*found && (*found)->kind() == OperationKind::RemindLink)
            reminders.append(**found);
        else
            m_sender->send(id);
    }
    m_reminders->goOn(reminders);
}

void DeskWorker::cancelQueued(const QList<OperationId> &ids)
{
    if (!m_store)
        return;
    for (const OperationId &id : ids) {
        m_sender->withdraw(id);
        const auto cancelled = m_store->operations().cancel(id);
        if (cancelled)
            Q_EMIT operationChanged(*cancelled);
        else if (const auto *problem = std::get_if<StoreProblem>(&cancelled.error()))
            Q_EMIT storeTrouble(*problem);
        else
            Q_EMIT undoTooLate();
    }
}

void DeskWorker::acceptClock()
{
    if (m_sender)
        m_sender->acceptClock();
}

void DeskWorker::resolve(const OperationId &id, OperationState decision, const QString &note)
{
    if (!m_store)
        return;
    const auto resolved = m_store->operations().resolve(id, decision, note);
    if (resolved)
        Q_EMIT operationChanged(*resolved);
    else if (const auto *problem = std::get_if<StoreProblem>(&resolved.error()))
        Q_EMIT storeTrouble(*problem);
    else
        Q_EMIT decisionTooLate(id);
}

void DeskWorker::addLinks(const QList<PayoutLink> &links)
{
    if (m_links && !m_closing)
        m_links->add(links);
}

void DeskWorker::updateLink(const PayoutLink &link)
{
    if (m_links && !m_closing)
        m_links->update(link);
}

void DeskWorker::tieLink(const ObjectId &link, const QString &contactKey)
{
    if (m_links && !m_closing)
        m_links->tie(link, contactKey);
}

void DeskWorker::setLinksRemoved(const QList<ObjectId> &links, bool removed)
{
    if (m_links && !m_closing)
        m_links->setRemoved(links, removed);
}

void DeskWorker::saveTag(const Tag &tag)
{
    if (!m_store)
        return;
    if (const auto saved = m_store->tags().save(tag))
        Q_EMIT tagsChanged();
    else
        Q_EMIT storeTrouble(saved.error());
}

void DeskWorker::addTags(const QList<Tag> &tags)
{
    if (!m_store)
        return;
    const auto added = m_store->tags().add(tags);
    if (!added) {
        Q_EMIT storeTrouble(added.error());
        return;
    }
    Q_EMIT tagsAdded({added->added, added->alreadyThere, added->broughtBack});
    Q_EMIT tagsChanged();
}

void DeskWorker::removeTag(const ObjectId &id)
{
    if (!m_store)
        return;
    if (const auto removed = m_store->tags().remove(id))
        Q_EMIT tagsChanged();
    else
        Q_EMIT storeTrouble(removed.error());
}

void DeskWorker::checkCredentials()
{
    if (m_credentials)
        m_credentials->check();
}

void DeskWorker::saveCredentials(const CredentialChange &change)
{
    if (m_credentials)
        m_credentials->save(change);
}

void DeskWorker::forgetCredentials(const QString &host)
{
    if (m_secrets)
        m_secrets->remove({m_setup.profile.id, host}, this, [](bool) {});
}

void DeskWorker::unlockKeychain()
{
    if (m_credentials)
        m_credentials->unlock();
}

} // namespace payoutdesk

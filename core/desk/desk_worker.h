// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_setup.h"
#include "core/desk/desk_signals.h"
#include "core/domain/contact_draft.h"
#include "core/domain/credentials.h"
#include "core/domain/saved_draft.h"

#include <memory>
#include <optional>

namespace payoutdesk {

class ApiClient;
class Connectivity;
class ContactDesk;
class CredentialDesk;
class LinkDesk;
class ReminderDesk;
class Sender;
class Store;
struct Recovered;

/// The desk's end on its own thread: owns the store, the secrets and the wire, and hands each command to its use case.
/// Before open() has succeeded every command but the credentials' is dropped: the window offers none.
class DeskWorker final : public DeskSignals {
    Q_OBJECT
public:
    explicit DeskWorker(DeskSetup setup);
    ~DeskWorker() override;

    void open();
    void close(int graceMs);

    void addContact(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere);
    void addAgain(const QList<OperationId> &ids);
    void saveDraft(const SavedDraft &draft, std::optional<OperationId> insteadOf);
    void discardDraft(const SubmissionId &submission);
    void letGo(const OperationId &id, bool gone);
    void remind(const SubmissionId &submission, const QList<ObjectId> &links, bool hold, const QString &overrideReason);
    void undoNewestHold();
    void undoAllHolds();
    void stopBatch();
    void stopWaiting(const OperationId &id);
    void sendQueued(const QList<OperationId> &ids);
    void cancelQueued(const QList<OperationId> &ids);
    void acceptClock();
    void resolve(const OperationId &id, OperationState decision, const QString &note);

    void addLinks(const QList<PayoutLink> &links);
    void updateLink(const PayoutLink &link);
    void tieLink(const ObjectId &link, const QString &contactKey);
    void setLinksRemoved(const QList<ObjectId> &links, bool removed);
    void saveTag(const Tag &tag);
    void addTags(const QList<Tag> &tags);
    void removeTag(const ObjectId &id);

    void checkCredentials();
    void saveCredentials(const CredentialChange &change);
    void forgetCredentials(const QString &host);
    void erase();
    void unlockKeychain();

private:
    void makeUseCases(const std::optional<Moment> &lastWritten);
    void putSamples();
    void hearConnection();
    void tellConnectionBack();
    void tellIfFailed(const Result<void, StoreProblem> &written);
    void tellOpened(const Recovered &found);
    void finishIfIdle();
    void finishClosing();
    void closeUseCases();
    void eraseFolder();

    const DeskSetup m_setup;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<Connectivity> m_connectivity;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<ContactDesk> m_contacts;
    std::unique_ptr<ReminderDesk> m_reminders;
    std::unique_ptr<LinkDesk> m_links;
    std::unique_ptr<CredentialDesk> m_credentials;
    bool m_listWaits = false; ///< some of a reviewed list has not left, and nothing may be on the wire for minutes
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace payoutdesk

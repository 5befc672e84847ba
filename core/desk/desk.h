// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"
#include "core/domain/api_address.h"
#include "core/domain/credentials.h"
#include "core/domain/payout_link.h"
#include "core/domain/tag.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QSslCertificate>
#include <QThread>

#include <functional>
#include <memory>

namespace payoutdesk {

class ApiClient;
class Clock;
class DeskWorker;
class SecretStore;

/// Everything a desk is built from. Durations are values, so that tests need not wait.
struct DeskSetup {
    Profile profile;
    ApiAddress address;
    QString profileFolder;
    SendingSettings sending;
    int secretLimitMs = 5'000;
    QList<Tag> firstTags;              ///< put into a store that has none: the practice profile's samples
    QList<PayoutLink> firstLinks;      ///< likewise
    QList<QSslCertificate> extraTrust; ///< tests only
    std::shared_ptr<const Clock> clock;
    /// Makes the secret store on the desk thread.
    std::function<std::unique_ptr<SecretStore>()> makeSecretStore;
    /// How long a started hold lasts; sending.holdSeconds in milliseconds unless a test says otherwise.
    int holdMs = 5'000;
};

/// The window's end of the desk: commands go in as values, news come out as signals with values, and nothing here waits.
/// The work is done by DeskWorker on the desk thread, which lives as long as this object.
class Desk final : public QObject {
    Q_OBJECT
public:
    explicit Desk(DeskSetup setup, QObject *parent = nullptr);
    /// Lets what is on the wire finish for at most `graceMs`, then marks it Unknown; ends the thread.
    ~Desk() override;

    /// Opens the store and recovers; answered by opened() or openFailed().
    void open();

    /// Adds a contact once. Answered by contactTaken() or contactNotTaken(), then operationChanged().
    void addContact(SubmissionId submission, const ContactDraft &draft, bool evenIfThere = false);
    /// Holds one reminder a link (each link is its own operation), then sends it. Answered by operationChanged() or
    /// reminderBlocked().
    void remind(SubmissionId submission, const QList<ObjectId> &links, const QString &overrideReason = {});
    /// Takes back the newest held reminder: operationChanged(cancelled), or undoTooLate().
    void undoNewestHold();
    /// Takes back everything that is held; holdsChanged({}) follows.
    void undoAllHolds();
    /// Gives up waiting for an answer: the operation becomes unknown.
    void stopWaiting(OperationId id);
    /// What waits since an earlier start or an offline spell: send it, or take it back.
    void sendQueued(const QList<OperationId> &ids);
    void cancelQueued(const QList<OperationId> &ids);
    /// A person's decision on an unknown or pending operation.
    void resolve(OperationId id, OperationState decision, const QString &note = {});

    void addLinks(const QList<PayoutLink> &links);
    void updateLink(const PayoutLink &link);
    void setLinksRemoved(const QList<ObjectId> &links, bool removed);
    void saveTag(const Tag &tag);
    void removeTag(const ObjectId &id);

    /// Reads the keychain; answered by credentialsState().
    void checkCredentials();
    void saveCredentials(const QString &clientId, const Secret &clientSecret);
    void unlockKeychain();

Q_SIGNALS:
    void opened(const payoutdesk::StartReport &report);
    void openFailed(const payoutdesk::StoreProblem &problem);

    /// The intent is on disk: the form may be emptied.
    void contactTaken(const payoutdesk::SubmissionId &submission, const payoutdesk::Operation &operation);
    void contactNotTaken(const payoutdesk::SubmissionId &submission, const payoutdesk::ContactNotTaken &why);
    void reminderBlocked(const payoutdesk::SubmissionId &submission, const payoutdesk::ObjectId &link,
                         const payoutdesk::ReminderBlock &why);

    /// An operation was written or changed; on disk before this is heard.
    void operationChanged(const payoutdesk::Operation &operation);
    /// An operation is queued and cannot go on now; it stays queued.
    void operationWaits(const payoutdesk::Operation &operation, payoutdesk::WaitReason why);
    void holdsChanged(const QList<payoutdesk::HeldReminder> &holds);
    void undoTooLate();
    /// Nothing changed on disk: the sentence is about a write that failed. What was sent stays judged as the news say.
    void storeTrouble(const payoutdesk::StoreProblem &problem);

    void linksAdded(const payoutdesk::LinkAddition &report);
    void linksChanged();
    void tagsChanged();
    void credentialsState(payoutdesk::CredentialsState state);
    void credentialsSaved(payoutdesk::CredentialsSaved saved);
    /// The reply's environment differs from the profile's.
    void environmentDiffers(const QString &replied);

private:
    QThread m_thread;
    DeskWorker *m_worker; ///< lives and dies on m_thread
};

} // namespace payoutdesk

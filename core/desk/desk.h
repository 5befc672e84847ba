// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_setup.h"
#include "core/desk/desk_signals.h"
#include "core/domain/contact_draft.h"
#include "core/domain/credentials.h"
#include "core/domain/operation.h"
#include "core/domain/saved_draft.h"

#include <QThread>

namespace payoutdesk {

class DeskWorker;

/// The window's end of the desk: commands go in as values, news come out as signals with values, and nothing here waits.
/// The work is done by DeskWorker on the desk thread, which lives as long as this object.
/// After closed() every command is dropped: a desk is opened and closed once.
class Desk final : public DeskSignals {
    Q_OBJECT
public:
    /// A lone reminder is held for an Undo; a reviewed list was looked at already and goes at once.
    enum class Hold { Yes, No };

    explicit Desk(DeskSetup setup, QObject *parent = nullptr);
    /// Ends at once: what is held is taken back, what is on the wire becomes unknown. Call close() first to let it finish.
    ~Desk() override;

    /// Opens the store and recovers; answered by opened() or openFailed().
    void open();
    /// Takes back what is held and waits at most `graceMs` for what is on the wire; answered by closed().
    void close(int graceMs);

    /// Adds a contact once. Answered by contactTaken() or contactNotTaken(), then operationChanged().
    void addContact(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere = false);
    /// "Try again" and "Add them now": contacts that wait go, one that was not sent becomes a new operation, each once.
    /// Answered by contactAddedAgain() or contactNotAddedAgain(), then operationChanged().
    void addAgain(const QList<OperationId> &ids);
    /// Keeps what was typed over a crash, unless its submission was taken meanwhile. `insteadOf` is the refused contact whose
    /// values it corrects: that one is not offered again.
    void saveDraft(const SavedDraft &draft, const std::optional<OperationId> &insteadOf = {});
    void discardDraft(const SubmissionId &submission);
    /// A contact that was refused or not sent is not offered any more after the next start; or is again.
    void letGo(const OperationId &id, bool gone = true);
    /// Reminds the recipient of each link (each is an operation of its own). Answered a link by operationChanged()
    /// or reminderBlocked(). A reason overrides the blocks that canBeOverridden(). Several without a hold are one reviewed
    /// list: written down as a whole or not at all, sent in their order at the set pace, told by batchChanged().
    void remind(const SubmissionId &submission, const QList<ObjectId> &links, Hold hold, const QString &overrideReason = {});
    /// Takes back the newest held reminder: operationChanged(cancelled), or undoTooLate().
    void undoNewestHold();
    void undoAllHolds();
    /// Takes back what of the reviewed list has not left: batchStopped().
    void stopBatch();
    /// Gives up waiting for an answer: the operation becomes unknown.
    void stopWaiting(const OperationId &id);
    /// What waits since an earlier start or for its credentials: send it, or take it back.
    void sendQueued(const QList<OperationId> &ids);
    void cancelQueued(const QList<OperationId> &ids);
    /// Somebody looked at this computer's clock: until the program ends it is believed, and stops nothing.
    void acceptClock();
    /// A person's decision on an unknown or pending operation: ResolvedDone or ResolvedNotDone.
    void resolve(const OperationId &id, OperationState decision, const QString &note = {});

    /// Long lists go in pieces, so that a claim never waits for them: linksProgress(), then linksAdded().
    void addLinks(const QList<PayoutLink> &links);
    void updateLink(const PayoutLink &link);
    /// Ties a link to a contact of this store; an empty key unties it.
    void tieLink(const ObjectId &link, const QString &contactKey);
    void setLinksRemoved(const QList<ObjectId> &links, bool removed);
    void saveTag(const Tag &tag);
    /// Adds many; those that are there stay as they are. Answered by tagsAdded().
    void addTags(const QList<Tag> &tags);
    void removeTag(const ObjectId &id);

    /// Reads the keychain; answered by credentialsState().
    void checkCredentials();
    /// Answered by credentialsSaved(); counts from the next send on. Client ID and secret are trimmed as pastes. What finds the
    /// keychain locked is kept, in memory, and saved by unlockKeychain().
    void saveCredentials(const CredentialChange &change);
    /// Takes this profile's item for an earlier address out of the keychain; nothing is said.
    void forgetCredentials(const QString &host);
    /// Removes the profile from this computer: keychain item, then folder. Not while something is held or on the wire.
    /// Answered by erased() or notErased().
    void erase();
    /// May show the keychain's own prompt; answered by credentialsState().
    void unlockKeychain();

Q_SIGNALS:
    /// The last moment for commands, said inside close(): write down what was typed.
    void aboutToClose();

private:
    template <typename Command>
    void tell(Command command);

    QThread m_thread;
    DeskWorker *m_worker; ///< works on m_thread, deleted once that has ended
};

} // namespace payoutdesk

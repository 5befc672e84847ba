// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"

#include <QObject>

namespace payoutdesk {

/// What a desk tells. Declared once: DeskWorker says it on the desk thread, Desk repeats it on the window's.
class DeskSignals : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void opened(const payoutdesk::StartReport &report);
    void openFailed(const payoutdesk::StoreProblem &problem);
    /// Nothing is on the wire any more and the store is closed: the program may end.
    void closed();

    /// The intent is on disk: the form may be emptied.
    void contactTaken(const payoutdesk::SubmissionId &submission, const payoutdesk::Operation &operation);
    void contactNotTaken(const payoutdesk::SubmissionId &submission, const payoutdesk::ContactNotTaken &why);
    /// A contact that had not been sent was taken up once more: `operation` stands for `before` from now on. Then
    /// operationChanged().
    void contactAddedAgain(const payoutdesk::OperationId &before, const payoutdesk::Operation &operation);
    void contactNotAddedAgain(const payoutdesk::OperationId &before, const payoutdesk::ContactNotTaken &why);
    void reminderBlocked(const payoutdesk::SubmissionId &submission, const payoutdesk::ObjectId &link,
                         const payoutdesk::ReminderBlock &why);

    /// An operation was written or changed; on disk before this is heard.
    void operationChanged(const payoutdesk::Operation &operation);
    /// An operation is queued and cannot go on now; it stays queued until sendQueued() or cancelQueued().
    void operationWaits(const payoutdesk::Operation &operation, payoutdesk::WaitReason why);
    /// The held reminders, the newest last; said again whenever one comes or goes.
    void holdsChanged(const QList<payoutdesk::HeldReminder> &holds);
    /// The computer slept or stood still during a hold: these were taken back, nothing was sent. Said before
    /// operationChanged() says it of each.
    void holdsInterrupted(const QList<payoutdesk::Operation> &cancelled);
    void undoTooLate();
    /// A reviewed list of reminders went on; total = 0 once all of it is over.
    void batchChanged(const payoutdesk::BatchProgress &progress);
    /// These of a reviewed list were taken back before they left; said before operationChanged() says it of each.
    void batchStopped(const QList<payoutdesk::Operation> &cancelled);
    /// A decision came too late: the operation is no longer open to it.
    void decisionTooLate(const payoutdesk::OperationId &id);
    /// A write failed; nothing changed on disk and nothing was sent.
    void storeTrouble(const payoutdesk::StoreProblem &problem);
    /// The outcome of a request that has left could not be written: on disk it is still on its way. It is tried again until
    /// it is there; then operationChanged().
    void outcomeNotWritten(const payoutdesk::StoreProblem &problem);

    /// The service cannot be reached: contacts wait from now on, reminders are blocked, and it is looked for.
    void connectionLost();
    /// It can be reached again. Nothing is sent by itself: these contacts wait, or were not sent, and a person is asked.
    void connectionBack(const QList<payoutdesk::Operation> &waiting);

    void tagsAdded(const payoutdesk::TagAddition &report);
    /// A long addition goes on, piece by piece.
    void linksProgress(int done, int total);
    void linksAdded(const payoutdesk::LinkAddition &report);
    void linksChanged();
    void tagsChanged();
    void credentialsState(payoutdesk::CredentialsState state);
    void credentialsSaved(payoutdesk::CredentialsSaved saved);
    /// The keychain item and the profile's folder are gone; closed() follows.
    void erased();
    /// After EraseProblem::Folder closed() follows; else everything is as it was.
    void notErased(payoutdesk::EraseProblem why);
    /// A reply's environment is not the profile's.
    void environmentDiffers(const QString &replied);
};

} // namespace payoutdesk

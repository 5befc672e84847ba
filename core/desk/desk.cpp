// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/desk/desk_worker.h"

#include <QMetaMethod>

namespace payoutdesk {

Desk::Desk(DeskSetup setup, QObject *parent)
    : DeskSignals(parent)
    , m_worker(new DeskWorker(std::move(setup)))
{
    m_thread.setObjectName(QStringLiteral("desk"));
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &DeskSignals::closed, &m_thread, &QThread::quit, Qt::DirectConnection);
    // Every signal that DeskSignals declares is repeated on this object's thread.
    const QMetaObject &meta = DeskSignals::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
        connect(m_worker, meta.method(i), this, meta.method(i), Qt::QueuedConnection);
    m_thread.start();
}

Desk::~Desk()
{
    close(0);
    m_thread.wait(); // closed() ends it
    delete m_worker; // its thread is over: nobody else can touch it
}

template <typename Command>
void Desk::tell(Command command)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, command = std::move(command)] { command(*worker); }, Qt::QueuedConnection);
}

void Desk::open()
{
    tell([](DeskWorker &worker) { worker.open(); });
}

void Desk::close(int graceMs)
{
    Q_EMIT aboutToClose();
    tell([graceMs](DeskWorker &worker) { worker.close(graceMs); });
}

void Desk::addContact(const SubmissionId &submission, const ContactDraft &draft, bool evenIfThere)
{
    tell([=](DeskWorker &worker) { worker.addContact(submission, draft, evenIfThere); });
}

void Desk::addAgain(const QList<OperationId> &ids)
{
    tell([ids](DeskWorker &worker) { worker.addAgain(ids); });
}

void Desk::saveDraft(const SavedDraft &draft, const std::optional<OperationId> &insteadOf)
{
    tell([=](DeskWorker &worker) { worker.saveDraft(draft, insteadOf); });
}

void Desk::discardDraft(const SubmissionId &submission)
{
    tell([submission](DeskWorker &worker) { worker.discardDraft(submission); });
}

void Desk::letGo(const OperationId &id, bool gone)
{
    tell([=](DeskWorker &worker) { worker.letGo(id, gone); });
}

void Desk::remind(const SubmissionId &submission, const QList<ObjectId> &links, Hold hold, const QString &overrideReason)
{
    tell([=](DeskWorker &worker) { worker.remind(submission, links, hold == Hold::Yes, overrideReason); });
}

void Desk::undoNewestHold()
{
    tell([](DeskWorker &worker) { worker.undoNewestHold(); });
}

void Desk::undoAllHolds()
{
    tell([](DeskWorker &worker) { worker.undoAllHolds(); });
}

void Desk::stopBatch()
{
    tell([](DeskWorker &worker) { worker.stopBatch(); });
}

void Desk::stopWaiting(const OperationId &id)
{
    tell([id](DeskWorker &worker) { worker.stopWaiting(id); });
}

void Desk::sendQueued(const QList<OperationId> &ids)
{
    tell([ids](DeskWorker &worker) { worker.sendQueued(ids); });
}

void Desk::cancelQueued(const QList<OperationId> &ids)
{
    tell([ids](DeskWorker &worker) { worker.cancelQueued(ids); });
}

void Desk::acceptClock()
{
    tell([](DeskWorker &worker) { worker.acceptClock(); });
}

void Desk::resolve(const OperationId &id, OperationState decision, const QString &note)
{
    tell([=](DeskWorker &worker) { worker.resolve(id, decision, note); });
}

void Desk::addLinks(const QList<PayoutLink> &links)
{
    tell([links](DeskWorker &worker) { worker.addLinks(links); });
}

void Desk::updateLink(const PayoutLink &link)
{
    tell([link](DeskWorker &worker) { worker.updateLink(link); });
}

void Desk::tieLink(const ObjectId &link, const QString &contactKey)
{
    tell([=](DeskWorker &worker) { worker.tieLink(link, contactKey); });
}

void Desk::setLinksRemoved(const QList<ObjectId> &links, bool removed)
{
    tell([=](DeskWorker &worker) { worker.setLinksRemoved(links, removed); });
}

void Desk::saveTag(const Tag &tag)
{
    tell([tag](DeskWorker &worker) { worker.saveTag(tag); });
}

void Desk::addTags(const QList<Tag> &tags)
{
    tell([tags](DeskWorker &worker) { worker.addTags(tags); });
}

void Desk::removeTag(const ObjectId &id)
{
    tell([id](DeskWorker &worker) { worker.removeTag(id); });
}

void Desk::checkCredentials()
{
    tell([](DeskWorker &worker) { worker.checkCredentials(); });
}

void Desk::saveCredentials(const CredentialChange &change)
{
    tell([change](DeskWorker &worker) { worker.saveCredentials(change); });
}

void Desk::forgetCredentials(const QString &host)
{
    tell([host](DeskWorker &worker) { worker.forgetCredentials(host); });
}

void Desk::erase()
{
    tell([](DeskWorker &worker) { worker.erase(); });
}

void Desk::unlockKeychain()
{
    tell([](DeskWorker &worker) { worker.unlockKeychain(); });
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_jobs.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const auto name = u"payout-desk"_s;
    return name;
}

KeychainReply::Result resultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainReply::Result::Done;
    case QKeychain::EntryNotFound:
        return KeychainReply::Result::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainReply::Result::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainReply::Result::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return KeychainReply::Result::Failed;
    }
    return KeychainReply::Result::Failed;
}

} // namespace

template <typename Start>
KeychainJobs::Ticket KeychainJobs::post(Start start)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        this, [ticket, start = std::move(start)] { start(ticket); }, Qt::QueuedConnection);
    return ticket;
}

KeychainJobs::Ticket KeychainJobs::read(const QString &key)
{
    return post([this, key](Ticket ticket) {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [this, job, ticket] {
            Q_EMIT finished(ticket, KeychainReply{resultOf(job->error()), Secret(job->textData())});
        });
        job->start();
    });
}

KeychainJobs::Ticket KeychainJobs::write(const QString &key, const Secret &text)
{
    return post([this, key, text](Ticket ticket) {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(key);
        job->setTextData(text.reveal());
        connect(job, &QKeychain::Job::finished, this, [this, job, ticket] {
            Q_EMIT finished(ticket, KeychainReply{resultOf(job->error()), {}});
        });
        job->start();
    });
}

KeychainJobs::Ticket KeychainJobs::remove(const QString &key)
{
    return post([this, key](Ticket ticket) {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, [this, job, ticket] {
            Q_EMIT finished(ticket, KeychainReply{resultOf(job->error()), {}});
        });
        job->start();
    });
}

} // namespace payoutdesk

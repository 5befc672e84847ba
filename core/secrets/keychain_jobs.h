// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/credentials.h"

#include <QMetaType>
#include <QObject>

#include <atomic>

namespace payoutdesk {

/// What one job came to. The library's own words are of no use: "not found" also means locked or dismissed.
struct KeychainReply {
    enum class Result { Done, NotFound, Denied, NoBackend, Failed };
    Result result = Result::Failed;
    Secret text; ///< of a read that is Done
};

/// Starts QtKeychain's jobs and says what became of them: the only one who knows QtKeychain. Lives on the KeychainThread.
///
/// The calls may come from any thread; each gives a ticket, and finished() speaks of it later, if the job ever ends.
/// A job has no parent and is never deleted while it runs (use after free, QtKeychain 0.13.2).
class KeychainJobs final : public QObject {
    Q_OBJECT
public:
    using Ticket = quint64;

    Ticket read(const QString &key);
    Ticket write(const QString &key, const Secret &text);
    Ticket remove(const QString &key);

Q_SIGNALS:
    void finished(quint64 ticket, const payoutdesk::KeychainReply &reply);

private:
    template <typename Start>
    Ticket post(Start start);

    std::atomic<Ticket> m_lastTicket = 0;
};

} // namespace payoutdesk

Q_DECLARE_METATYPE(payoutdesk::KeychainReply)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain_jobs.h"

#include <QThread>

namespace payoutdesk {

/// The thread on which QtKeychain works. Make ONE a process, in main or wiring, and share it with every KeychainSecretStore:
/// QtKeychain 0.13.2 keeps its queue on the thread of the first job of the process for good, so that jobs on another thread crash
/// it, or never start once the first thread is gone (both measured). Desks, and their threads, come and go with the profiles.
///
/// At its end a job that still runs is abandoned; nothing waits for the keychain.
class KeychainThread final {
public:
    KeychainThread();
    ~KeychainThread();
    Q_DISABLE_COPY_MOVE(KeychainThread)

    [[nodiscard]] KeychainJobs &jobs() { return m_jobs; }

private:
    QThread m_thread;
    KeychainJobs m_jobs;
};

} // namespace payoutdesk

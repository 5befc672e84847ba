// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desktop/secret_service.h"
#include "core/secrets/keychain_limits.h"
#include "core/secrets/keychain_thread.h"
#include "core/secrets/memory_secret_store.h"

#include <QHash>

#include <memory>

namespace payoutdesk {

template <typename Answer>
class AnswerOnce;

/// The desktop's keychain. Where no keychain runs, what is saved is kept in this
/// session's memory instead (ForThisSession); it never goes to a file.
///
/// Neither read() nor write() raises a prompt to unlock; unlock() does. The first write on a computer whose keychain has no
/// collection yet does ask the person to make one.
///
/// An item that is not ours to understand (no JSON object, id or secret missing) answers SecretNotThere and stays as it is: what
/// a person can do about it is the same, type the credentials again, and saving them replaces it.
///
/// A QtKeychain job cannot be cancelled and must not be deleted while it runs (use after free, 0.13.2): one that outlives its
/// limit, or this object, is abandoned and its answer dropped.
class KeychainSecretStore final : public SecretStore {
    Q_OBJECT
public:
    /// `session` keeps what no keychain would take; shared, it survives a change of profile.
    explicit KeychainSecretStore(std::shared_ptr<KeychainThread> keychain, KeychainLimits limits = {}, QObject *parent = nullptr,
                                 std::shared_ptr<SessionSecrets> session = std::make_shared<SessionSecrets>());

    void read(const SecretKey &key, QObject *context, Answered answered) override;
    void write(const SecretKey &key, const Credentials &credentials, QObject *context, Saved saved) override;
    /// True when nothing is left under this key, also when nothing was there.
    void remove(const SecretKey &key, QObject *context, std::function<void(bool)> removed) override;
    void unlock(QObject *context, std::function<void(bool)> unlocked) override;

private:
    using Once = AnswerOnce<SecretAnswer>;
    using Finished = std::function<void(const KeychainReply &)>;

    /// Answers from the keychain alone, without the session's memory and without a limit of its own.
    void readKeychain(const SecretKey &key, const Once &answered);
    void readItem(const SecretKey &key, const Once &answered);
    /// QtKeychain's "not found" also means locked: the service is asked once more.
    void explainFailure(KeychainReply::Result result, const Once &answered);
    void whenFinished(KeychainJobs::Ticket ticket, const Finished &finished);
    void onFinished(KeychainJobs::Ticket ticket, const KeychainReply &reply);
    void assertOwnThread() const;

    std::shared_ptr<KeychainThread> m_keychain;
    KeychainLimits m_limits;
    SecretService m_service;
    MemorySecretStore m_session;
    QHash<KeychainJobs::Ticket, Finished> m_running;
};

} // namespace payoutdesk

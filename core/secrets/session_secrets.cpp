// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/session_secrets.h"

namespace payoutdesk {

void SessionSecrets::put(const QString &key, const Credentials &credentials)
{
    const QMutexLocker locker(&m_mutex);
    m_credentials.insert(key, credentials);
}

std::optional<Credentials> SessionSecrets::get(const QString &key) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_credentials.constFind(key);
    return found == m_credentials.cend() ? std::nullopt : std::optional(*found);
}

void SessionSecrets::forget(const QString &key)
{
    const QMutexLocker locker(&m_mutex);
    m_credentials.remove(key);
}

} // namespace payoutdesk

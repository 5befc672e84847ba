// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain_thread.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

KeychainThread::KeychainThread()
{
    m_thread.setObjectName(u"keychain"_s);
    m_jobs.moveToThread(&m_thread);
    m_thread.start();
}

KeychainThread::~KeychainThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace payoutdesk

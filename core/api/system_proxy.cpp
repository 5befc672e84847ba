// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/system_proxy.h"

#include "core/api/proxy_asker.h"

#include <QThread>
#include <QTimer>

namespace payoutdesk {

namespace {
constexpr unsigned long patienceAtEndMs = 100;
}

SystemProxy::SystemProxy(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limitMs(limitMs)
{
}

SystemProxy::~SystemProxy()
{
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(patienceAtEndMs)) {
        delete m_asker;
        delete m_thread;
    }
    // Else the system still thinks: thread and asker stay behind, and what they find has nobody to go to.
}

void SystemProxy::ask(const QUrl &url, Answered answered)
{
    if (!m_thread) {
        m_thread = new QThread; // no parent: it may have to stay behind
        m_thread->setObjectName(QStringLiteral("system proxy"));
        m_asker = new ProxyAsker;
        m_asker->moveToThread(m_thread);
        connect(m_asker, &ProxyAsker::found, this, &SystemProxy::answer, Qt::QueuedConnection);
        m_thread->start();
    }
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, answered);
    QTimer::singleShot(m_limitMs, this, [this, ticket] { answer(ticket, std::nullopt); });
    QMetaObject::invokeMethod(
        m_asker, [asker = m_asker, ticket, url] { asker->ask(ticket, url); }, Qt::QueuedConnection);
}

void SystemProxy::answer(quint64 ticket, const std::optional<QNetworkProxy> &proxy)
{
    if (const auto answered = m_waiting.take(ticket))
        answered(proxy);
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/gateway_thread.h"

namespace payoutdesk {

GatewayThread::GatewayThread(QObject *parent)
    : QObject(parent)
    , m_gateway(new PracticeGateway)
{
    m_thread.setObjectName(QStringLiteral("practice gateway"));
    m_gateway->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_gateway, &QObject::deleteLater);
    connect(m_gateway, &PracticeGateway::arrived, this, &GatewayThread::arrived);
}

GatewayThread::~GatewayThread()
{
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_gateway;
    }
}

bool GatewayThread::start(const std::optional<QSslConfiguration> &tls, PracticeGateway::Script script)
{
    m_thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(
        m_gateway,
        [&] {
            if (script)
                m_gateway->setScript(std::move(script));
            listening = m_gateway->listen(tls);
            m_baseUrl = m_gateway->baseUrl();
            m_clientId = m_gateway->clientId();
            m_clientSecret = m_gateway->clientSecret();
        },
        Qt::BlockingQueuedConnection);
    return listening;
}

int GatewayThread::arrivalCount() const { return m_gateway->arrivalCount(); }

int GatewayThread::connectionCount() const { return m_gateway->connectionCount(); }

QList<GatewayArrival> GatewayThread::arrivals() const { return m_gateway->arrivals(); }

void GatewayThread::setManners(const GatewayManners &manners)
{
    QMetaObject::invokeMethod(
        m_gateway, [&] { m_gateway->setManners(manners); }, Qt::BlockingQueuedConnection);
}

void GatewayThread::stopListening()
{
    QMetaObject::invokeMethod(m_gateway, &PracticeGateway::close, Qt::BlockingQueuedConnection);
}

void GatewayThread::setScript(PracticeGateway::Script script) { m_gateway->setScript(std::move(script)); }

} // namespace payoutdesk

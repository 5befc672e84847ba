// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/counting_gateway.h"

#include "core/domain/contact_key.h"
#include "tests/support/tls.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

/// What an operation calls the one it is about; the whole body where it is none of ours.
QString targetOf(const GatewayArrival &arrival)
{
    const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
    const auto mobile = Mobile::parse(body.value(u"mobile"_s).toString());
    const auto email = Email::parse(body.value(u"email"_s).toString());
    if (arrival.path == "/contacts/profile" && mobile && email)
        return contactKey(*mobile, *email);
    if (arrival.path == "/payments/payout/link/notify" && body.contains(u"linkId"_s))
        return body.value(u"linkId"_s).toString();
    return QString::fromUtf8(arrival.path + ' ' + arrival.body);
}

} // namespace

CountingGateway::CountingGateway()
{
    if (!m_gateway.start(testServerTls(), [this](const GatewayArrival &arrival) { return take(arrival); }))
        qFatal("no port on 127.0.0.1");
}

QHash<QString, int> CountingGateway::arrivals() const
{
    const QMutexLocker locked(&m_lock);
    return m_arrivals;
}

void CountingGateway::behave(const GatewayBehaviour &behaviour)
{
    const QMutexLocker locked(&m_lock);
    m_behaviour = behaviour;
}

GatewayBehaviour CountingGateway::take(const GatewayArrival &arrival)
{
    const QMutexLocker locked(&m_lock);
    ++m_arrivals[targetOf(arrival)];
    return m_behaviour;
}

} // namespace payoutdesk

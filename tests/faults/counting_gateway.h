// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_thread.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace payoutdesk {

/// The gateway over TLS, as the journal of what reached Instantpay for whom: the oracle.
class CountingGateway final {
public:
    CountingGateway();

    /// Complete bodies by target: a link's id, or contactKey().
    [[nodiscard]] QHash<QString, int> arrivals() const;
    /// How it treats every request from now on.
    void behave(const GatewayBehaviour &behaviour);
    [[nodiscard]] const GatewayThread &thread() const { return m_gateway; }

private:
    GatewayBehaviour take(const GatewayArrival &arrival);

    mutable QMutex m_lock; ///< the script runs on the gateway's thread
    QHash<QString, int> m_arrivals;
    GatewayBehaviour m_behaviour;
    GatewayThread m_gateway; ///< last: ends before what its script uses
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/connectivity.h"

#include "core/api/connection_probe.h"

namespace payoutdesk {

namespace {

constexpr int longestLookMs = 10'000;

/// Nothing where an outcome says nothing about the connection, such as a secret that was missing.
std::optional<bool> reachedBy(const Settlement &settlement)
{
    if (settlement.state != OperationState::NotSent)
        return true;
    const auto *why = std::get_if<NotSentCause>(&settlement.cause);
    if (!why)
        return std::nullopt;
    switch (*why) {
    case NotSentCause::NoConnection:
    case NotSentCause::ProxyFailed:
    case NotSentCause::NoAnswerToConnect:
        return false;
    case NotSentCause::TlsFailed:
    case NotSentCause::SecretMissing:
    case NotSentCause::WrongAddress:
    case NotSentCause::StoreFailed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// After these a byte of the server's has come in; "no answer in time" may be a cable that was pulled.
bool provesAnswer(const Settlement &settlement) { return settlement.said.has_value(); }

} // namespace

Connectivity::Connectivity(const ApiAddress &address, const ProxyChoice &proxy, int everyMs, QObject *parent)
    : QObject(parent)
    , m_host(address.host())
    , m_probe(new ConnectionProbe(address, proxy, longestLookMs, this))
{
    m_again.setInterval(everyMs);
    connect(&m_again, &QTimer::timeout, m_probe, &ConnectionProbe::look);
    connect(m_probe, &ConnectionProbe::ended, this, [this](bool reached) {
        if (reached)
            setOffline(false);
    });
}

Connectivity::~Connectivity() = default;

void Connectivity::hear(const Settlement &settlement)
{
    const auto reached = reachedBy(settlement);
    if (reached == false)
        setOffline(true);
    else if (reached == true && provesAnswer(settlement))
        setOffline(false);
}

void Connectivity::look()
{
    if (m_offline)
        m_probe->look();
}

void Connectivity::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) == offline)
        return;
    if (offline) {
        m_again.start();
        Q_EMIT lost();
    } else {
        m_again.stop();
        Q_EMIT back();
    }
}

} // namespace payoutdesk

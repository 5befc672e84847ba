// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/lane.h"

#include "core/api/one_shot_body.h"
#include "core/faults/faults.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <ctime>

namespace payoutdesk {
namespace {

/// Goes on while the machine sleeps: a connection that slept for an hour is an hour old.
qint64 bootMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

Exchange::Trouble troubleOf(const QNetworkReply &reply, bool hasStatus, bool throughProxy)
{
    using Trouble = Exchange::Trouble;
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError)
        return Trouble::None;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Trouble::Tls;
    if (error == QNetworkReply::TimeoutError)
        return Trouble::NoAnswer;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return Trouble::Proxy;
    // Qt says "unknown" for an HTTP proxy that refuses the connection, and "host not found" for one of SOCKS (measured); only
    // the words, translated, say more. Who looks the name up is the proxy.
    if ((error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::HostNotFoundError) && throughProxy)
        return Trouble::Proxy;
    // From here on Qt mostly repeats an HTTP status in its own words. Not so "cannot be sent again".
    const bool repeatsStatus = (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
                               error >= QNetworkReply::InternalServerError;
    return hasStatus && repeatsStatus && error != QNetworkReply::ContentReSendError ? Trouble::None : Trouble::Network;
}

/// Fault points of the tests, on every signal that one exchange goes on by; before the lane hears of it.
void countSteps(QNetworkReply *reply)
{
    if constexpr (faults::compiledIn) {
        for (const auto step : {&QNetworkReply::socketStartedConnecting, &QNetworkReply::encrypted, &QNetworkReply::requestSent,
                                &QNetworkReply::metaDataChanged, &QNetworkReply::finished})
            QObject::connect(reply, step, reply, &faults::networkStep);
        QObject::connect(reply, &QNetworkReply::readyRead, reply, &faults::networkStep);
        QObject::connect(reply, &QNetworkReply::uploadProgress, reply, [](qint64 sent, qint64 total) {
            if (total > 0 && sent == total)
                faults::reach(faults::Point::AfterWrite);
        });
    }
}

} // namespace

Lane::Lane(const LaneRules &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { halt(Exchange::Stop::Deadline); });
    m_tunnel.setSingleShot(true);
    connect(&m_tunnel, &QTimer::timeout, this, [this] {
        if (m_body && m_body->bytesServed() == 0)
            halt(Exchange::Stop::NoTunnel);
    });
}

Lane::~Lane()
{
    if (m_reply) {
        m_body->withdraw();
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

QNetworkAccessManager *Lane::freshManager(const QNetworkProxy &proxy)
{
    // Never clearConnectionCache(): it dropped a request in flight (measured). A manager is thrown away whole.
    if (m_manager && m_manager->proxy() == proxy && bootMs() - m_lastUsedMs < m_rules.idleMs)
        return m_manager;
    delete m_manager;
    m_manager = new QNetworkAccessManager(this);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // Always said, so that Qt asks nobody. Name and password stand in it: there is no slot on proxyAuthenticationRequired,
    // which would answer a refusal by trying again.
    m_manager->setProxy(proxy);
    return m_manager;
}

void Lane::post(const QNetworkRequest &request, const QByteArray &body, const QNetworkProxy &proxy)
{
    Q_ASSERT(isFree());
    m_received.clear();
    m_stop = Exchange::Stop::None;
    m_body = new OneShotBody(body);
    m_reply = freshManager(proxy)->post(request, m_body);
    m_body->setParent(m_reply);
    m_reply->setReadBufferSize(m_rules.maximumReply);
    countSteps(m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &Lane::takeBytes);
    // Queued: a reply that ends inside post() or abort() must still be heard from the event loop.
    connect(
        m_reply, &QNetworkReply::finished, this,
        [this, reply = m_reply] {
            if (reply == m_reply)
                conclude();
        },
        Qt::QueuedConnection);
    m_deadline.start(m_rules.deadlineMs);
    // Qt does not notice that a proxy closes while it is asked for the way; it would wait for our deadline (measured, 6.4.2).
    if (proxy.type() != QNetworkProxy::NoProxy)
        m_tunnel.start(m_rules.tunnelMs);
}

void Lane::stop() { halt(Exchange::Stop::Person); }

void Lane::takeBytes()
{
    if (!m_reply->isOpen()) // after an abort
        return;
    m_received += m_reply->read(m_rules.maximumReply + 1 - m_received.size());
    if (m_received.size() > m_rules.maximumReply)
        halt(Exchange::Stop::AnswerTooLarge);
}

void Lane::halt(Exchange::Stop reason)
{
    if (!m_reply || m_stop != Exchange::Stop::None || m_reply->isFinished())
        return;
    m_stop = reason;
    m_body->withdraw();
    if (reason != Exchange::Stop::AnswerTooLarge)
        takeBytes(); // what came is evidence
    m_reply->abort();
}

void Lane::conclude()
{
    m_deadline.stop();
    m_tunnel.stop();
    takeBytes();
    m_body->withdraw();

    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    Exchange exchange{.bodySize = m_body->size(), .bytesServed = m_body->bytesServed()};
    if (status.isValid())
        exchange.httpStatus = status.toInt();
    exchange.headers = m_reply->rawHeaderPairs();
    exchange.stop = m_received.size() > m_rules.maximumReply ? Exchange::Stop::AnswerTooLarge : m_stop;
    exchange.received = std::exchange(m_received, {});
    exchange.trouble = troubleOf(*m_reply, exchange.httpStatus.has_value(), m_manager->proxy().type() != QNetworkProxy::NoProxy);

    m_reply->deleteLater();
    m_reply = nullptr;
    m_body = nullptr;
    // After anything but a quiet end the connection is not to be trusted: as if idle for ever.
    const bool closing = exchange.header("connection").value_or(QByteArray()).compare("close", Qt::CaseInsensitive) == 0;
    const bool quiet = !closing && exchange.stop == Exchange::Stop::None && exchange.trouble == Exchange::Trouble::None;
    m_lastUsedMs = quiet ? bootMs() : bootMs() - m_rules.idleMs;
    Q_EMIT finished(exchange);
}

} // namespace payoutdesk

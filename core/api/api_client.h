// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/domain/api_address.h"
#include "core/domain/credentials.h"
#include "core/domain/outcome.h"
#include "core/domain/proxy_choice.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>

#include <functional>
#include <memory>

namespace payoutdesk {

/// Everything ApiClient needs, given once.
struct ApiOptions {
    ApiAddress address;
    QString authCode;
    QString endpointIp;
    ProxyChoice proxy = {};  ///< loopback addresses go around it; its password comes with the credentials
    int deadlineMs = 45'000; ///< total, from send() to the last byte of the answer
    int tunnelMs = 15'000;   ///< how long a proxy may take to open the way
    int lanes = 4;           ///< requests on the wire at once, 1 to 6
    qsizetype maximumReply = 64 * 1024;
    int laneIdleMs = 2'000; ///< a lane idle for this long is replaced before use: a stale connection would be a false Unknown
    QList<QSslCertificate> extraTrust = {}; ///< tests only: a certificate authority beside the system's
};

/// Names one request on the wire, for stopWaiting().
struct SendId {
    quint64 value = 0;
    friend bool operator==(SendId, SendId) = default;
};

/// The wire. Every send() is at most one POST: nothing in here or below repeats one (OneShotBody, docs/architecture.md).
/// Lives on one thread, the desk's.
class ApiClient final : public QObject {
    Q_OBJECT
public:
    explicit ApiClient(ApiOptions options, QObject *parent = nullptr);
    /// Whatever is on the wire is dropped without a word: who needs an outcome calls stopWaiting() first and waits for it.
    ~ApiClient() override;

    /// Whether send() may be called now. A caller without a free lane keeps its operation queued, unclaimed.
    [[nodiscard]] bool hasFreeLane() const;

    /// Posts the endpoint once. `done` runs exactly once, later, from the event loop, unless `context` dies first.
    /// Requires hasFreeLane().
    template <typename Endpoint>
    SendId send(const Endpoint &endpoint, const Credentials &credentials, QObject *context,
                std::function<void(const Outcome<typename Endpoint::Receipt> &)> done);

    /// Gives up waiting. It does not take the request back: the outcome becomes Unknown(StoppedWaiting),
    /// or NotSent if not one byte of the body had left.
    void stopWaiting(SendId id);

Q_SIGNALS:
    /// After `done` of the send that held the lane.
    void laneFreed();
    /// The server is too busy (429, 503): nothing of a batch should go before that.
    void pauseAsked(int ms);
    /// The server's Date header, with the local moment the answer came: for the clock check.
    void serverDateSeen(qint64 serverUtcMs, qint64 localUtcMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

extern template SendId ApiClient::send<AddContact>(const AddContact &, const Credentials &, QObject *,
                                                   std::function<void(const Outcome<ContactReceipt> &)>);
extern template SendId ApiClient::send<NotifyPayoutLink>(const NotifyPayoutLink &, const Credentials &, QObject *,
                                                         std::function<void(const Outcome<ReminderReceipt> &)>);

} // namespace payoutdesk

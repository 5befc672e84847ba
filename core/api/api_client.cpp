// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/api_client.h"

#include "core/api/api_request.h"
#include "core/api/http_date.h"
#include "core/api/judge.h"
#include "core/api/lane.h"
#include "core/api/system_proxy.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>
#include <variant>
#include <vector>

namespace payoutdesk {
namespace {

constexpr int mostLanes = 6;
constexpr int systemProxyLimitMs = 5'000;

/// The proxy, where it stands in the options; nothing when the system has to be asked.
std::optional<QNetworkProxy> knownProxy(const ApiOptions &options, const Secret &password)
{
    const ProxyChoice &choice = options.proxy;
    const auto manual = [&](QNetworkProxy::ProxyType type) {
        QNetworkProxy proxy(type, choice.host, static_cast<quint16>(choice.port));
        if (!choice.user.isEmpty()) {
            proxy.setUser(choice.user);
            proxy.setPassword(password.reveal());
        }
        return proxy;
    };
    if (options.address.isLoopback())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    switch (choice.kind) {
    case ProxyChoice::Kind::System:
        return std::nullopt;
    case ProxyChoice::Kind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyChoice::Kind::Http:
        return manual(QNetworkProxy::HttpProxy);
    case ProxyChoice::Kind::Socks5:
        return manual(QNetworkProxy::Socks5Proxy);
    }
    Q_UNREACHABLE();
}

} // namespace

class ApiClient::Private final {
public:
    /// How a send ended, before the endpoint looks at it.
    using End = std::variant<NotSent, Exchange>;
    struct Call {
        SendId id;
        std::function<void(const End &)> done;
    };
    struct Track {
        std::unique_ptr<Lane> lane;
        std::optional<Call> call;
    };

    Private(ApiClient *client, ApiOptions given)
        : q(client)
        , options(std::move(given))
        , tracks(static_cast<size_t>(std::clamp(options.lanes, 1, mostLanes)))
        , systemProxy(std::min(systemProxyLimitMs, options.deadlineMs))
    {
    }

    std::optional<NotSentCause> whyNot(const Credentials &credentials, const Track *track) const;
    Track *freeTrack();
    SendId dispatch(const QString &path, const QJsonObject &body, const Credentials &credentials,
                    std::function<void(const End &)> done);
    void makeLane(Track &track);
    void postThroughSystemProxy(Track &track, const QNetworkRequest &request, const QByteArray &body);
    /// Ends a call whose lane has not been given anything.
    void giveUp(SendId id, NotSentCause cause);
    void conclude(Track &track, const Exchange &exchange) const;

    ApiClient *const q;
    const ApiOptions options;
    std::vector<Track> tracks; ///< never grows: lanes are made when they are first needed
    SystemProxy systemProxy;
    quint64 lastId = 0;
};

ApiClient::Private::Track *ApiClient::Private::freeTrack()
{
    const auto found = std::find_if(tracks.begin(), tracks.end(), [](const Track &track) { return !track.call; });
    return found == tracks.end() ? nullptr : &*found;
}

/// The last look before the wire; the desk has looked already.
std::optional<NotSentCause> ApiClient::Private::whyNot(const Credentials &credentials, const Track *track) const
{
    if (headerValue(credentials.clientId).isEmpty() || headerValue(credentials.clientSecret.reveal()).isEmpty())
        return NotSentCause::SecretMissing;
    if (!credentials.origin.isEmpty() && credentials.origin != options.address.origin())
        return NotSentCause::WrongAddress;
    if (!track)
        return NotSentCause::NoConnection;
    return std::nullopt;
}

SendId ApiClient::Private::dispatch(const QString &path, const QJsonObject &body, const Credentials &credentials,
                                    std::function<void(const End &)> done)
{
    const SendId id{++lastId};
    Track *const track = freeTrack();
    Q_ASSERT(track);
    if (const auto cause = whyNot(credentials, track)) {
        QMetaObject::invokeMethod(
            q, [done = std::move(done), cause] { done(NotSent{*cause}); }, Qt::QueuedConnection);
        return id;
    }
    if (!track->lane)
        makeLane(*track);
    track->call = Call{id, std::move(done)};
    const QNetworkRequest request = requestFor(options, path, credentials);
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (const auto proxy = knownProxy(options, credentials.proxyPassword))
        track->lane->post(request, bytes, *proxy);
    else
        postThroughSystemProxy(*track, request, bytes);
    return id;
}

void ApiClient::Private::postThroughSystemProxy(Track &track, const QNetworkRequest &request, const QByteArray &body)
{
    const SendId id = track.call->id;
    systemProxy.ask(request.url(), [this, &track, id, request, body](const std::optional<QNetworkProxy> &proxy) {
        if (!track.call || track.call->id != id)
            return; // given up meanwhile
        if (proxy)
            track.lane->post(request, body, *proxy);
        else
            giveUp(id, NotSentCause::ProxyFailed);
    });
}

void ApiClient::Private::giveUp(SendId id, NotSentCause cause)
{
    const auto track =
        std::find_if(tracks.begin(), tracks.end(), [id](const Track &each) { return each.call && each.call->id == id; });
    if (track == tracks.end() || !track->lane->isFree())
        return;
    const QPointer<ApiClient> alive(q);
    const Call call = *std::exchange(track->call, std::nullopt);
    call.done(NotSent{cause});
    if (alive)
        Q_EMIT q->laneFreed();
}

void ApiClient::Private::makeLane(Track &track)
{
    const LaneRules rules{.deadlineMs = options.deadlineMs,
                          .tunnelMs = options.tunnelMs,
                          .idleMs = options.laneIdleMs,
                          .maximumReply = options.maximumReply};
    track.lane = std::make_unique<Lane>(rules);
    connect(track.lane.get(), &Lane::finished, q, [this, &track](const Exchange &exchange) { conclude(track, exchange); });
}

void ApiClient::Private::conclude(Track &track, const Exchange &exchange) const
{
    const QPointer<ApiClient> alive(q);
    const Call call = *std::exchange(track.call, std::nullopt); // free before anybody hears of it
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto date = exchange.header("date");
    if (const auto serverNow = date ? parseHttpDate(*date) : std::nullopt)
        Q_EMIT q->serverDateSeen(*serverNow, now);
    if (const auto pause = pauseAskedForMs(exchange, now))
        Q_EMIT q->pauseAsked(*pause);
    call.done(exchange);
    if (alive)
        Q_EMIT q->laneFreed();
}

ApiClient::ApiClient(ApiOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

ApiClient::~ApiClient() = default;

bool ApiClient::hasFreeLane() const { return d->freeTrack() != nullptr; }

template <typename Endpoint>
SendId ApiClient::send(const Endpoint &endpoint, const Credentials &credentials, QObject *context,
                       std::function<void(const Outcome<typename Endpoint::Receipt> &)> done)
{
    using Result = Outcome<typename Endpoint::Receipt>;
    return d->dispatch(Endpoint::path(), endpoint.body(), credentials,
                       [context = QPointer<QObject>(context), done = std::move(done)](const Private::End &end) {
                           if (!context)
                               return;
                           done(std::visit(Match{[](const NotSent &notSent) -> Result { return notSent; },
                                                 [](const Exchange &exchange) { return outcomeOf<Endpoint>(exchange); }},
                                           end));
                       });
}

void ApiClient::stopWaiting(SendId id)
{
    for (const Private::Track &track : d->tracks) {
        if (!track.call || track.call->id != id)
            continue;
        if (!track.lane->isFree())
            track.lane->stop();
        else // the system is still asked for its proxy; the answer comes later, as always
            QMetaObject::invokeMethod(
                this, [this, id] { d->giveUp(id, NotSentCause::NoAnswerToConnect); }, Qt::QueuedConnection);
    }
}

template SendId ApiClient::send<AddContact>(const AddContact &, const Credentials &, QObject *,
                                            std::function<void(const Outcome<ContactReceipt> &)>);
template SendId ApiClient::send<NotifyPayoutLink>(const NotifyPayoutLink &, const Credentials &, QObject *,
                                                  std::function<void(const Outcome<ReminderReceipt> &)>);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_gateway.h"

#include "core/practice/gateway_connection.h"
#include "core/practice/gateway_listener.h"
#include "core/practice/practice_effects.h"
#include "core/practice/practice_service.h"

#include <QMutex>
#include <QRandomGenerator>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

constexpr qsizetype mostArrivalsKept = 5'000;

QByteArray randomBytes()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

/// In the shape that every public sample of Instantpay's has.
ServiceCredentials inventedCredentials()
{
    return {QString::fromLatin1(randomBytes().toBase64()), QString::fromLatin1(randomBytes().toHex())};
}

GatewayReply::Then thenOf(GatewayBehaviour::End end)
{
    switch (end) {
    case GatewayBehaviour::End::Close:
        return GatewayReply::Then::Close;
    case GatewayBehaviour::End::HangUp:
        return GatewayReply::Then::HangUp;
    case GatewayBehaviour::End::Reset:
        return GatewayReply::Then::Reset;
    case GatewayBehaviour::End::Stay:
        return GatewayReply::Then::Hang;
    }
    Q_UNREACHABLE();
}

} // namespace

class PracticeGateway::Private final {
public:
    explicit Private(PracticeGateway *gateway)
        : q(gateway)
    {
    }

    GatewayReply reply(GatewayArrival arrival);
    GatewayReply replyOf(const GatewayBehaviour &behaviour, const std::optional<ServiceAnswer> &refusal,
                         const GatewayArrival &arrival);
    void note(const GatewayArrival &arrival);

    PracticeGateway *const q;
    GatewayListener *listener = nullptr;
    bool speaksTls = false;
    GatewayManners manners;
    std::atomic<int> count = 0;
    std::atomic<int> connections = 0;
    std::atomic<quint16> port = 0;

    mutable QMutex lock; ///< guards what follows
    Script script;
    ServiceCredentials credentials = inventedCredentials();
    QList<GatewayArrival> arrivals;
};

void PracticeGateway::Private::note(const GatewayArrival &arrival)
{
    {
        const QMutexLocker locked(&lock);
        if (arrivals.size() == mostArrivalsKept)
            arrivals.removeFirst();
        arrivals.append(arrival);
    }
    Q_EMIT q->arrived(++count);
}

GatewayReply PracticeGateway::Private::reply(GatewayArrival arrival)
{
    Script decide;
    std::optional<ServiceAnswer> refusal;
    {
        const QMutexLocker locked(&lock);
        decide = script;
        refusal = refuseStranger(arrival, credentials, {});
        arrival.authorised = arrival.header("X-Ipay-Client-Id") == credentials.clientId.toUtf8() &&
                             arrival.header("X-Ipay-Client-Secret") == credentials.clientSecret.toUtf8();
    }
    note(arrival);
    if (decide)
        return replyOf(decide(arrival), refusal, arrival);
    return replyOf(refusal ? GatewayBehaviour{} : behaviourFor(arrival), refusal, arrival);
}

GatewayReply PracticeGateway::Private::replyOf(const GatewayBehaviour &behaviour, const std::optional<ServiceAnswer> &refusal,
                                               const GatewayArrival &arrival)
{
    using Kind = GatewayBehaviour::Kind;
    using Then = GatewayReply::Then;
    GatewayReply reply{.delayMs = behaviour.delayMs, .dripMs = behaviour.dripMs};
    switch (behaviour.kind) {
    case Kind::Accept: {
        const ServiceAnswer answer = refusal ? *refusal : serve(arrival, behaviour.environment);
        reply.bytes = httpBytes(answer.httpStatus, answer.body);
        break;
    }
    case Kind::Answer:
        reply.bytes = httpBytes(behaviour.httpStatus,
                                envelopeOf(behaviour.statusCode, behaviour.sentence, QJsonValue::Null, behaviour.environment));
        break;
    case Kind::Raw:
        reply.bytes = behaviour.raw;
        reply.then = thenOf(behaviour.end);
        break;
    case Kind::Hang:
        reply.then = Then::Hang;
        break;
    case Kind::CloseAfterBody:
        reply.then = Then::HangUp;
        break;
    case Kind::ResetAfterBody:
        reply.then = Then::Reset;
        break;
    case Kind::Redirect:
        reply.bytes = httpBytes(307, {}, "Location: " + behaviour.raw + "\r\n");
        break;
    case Kind::Endless:
        reply.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
        reply.then = Then::Flood;
        break;
    }
    if (behaviour.headAtOnce)
        reply.atOnce = reply.bytes.indexOf("\r\n\r\n") + 4;
    return reply;
}

PracticeGateway::PracticeGateway(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

PracticeGateway::~PracticeGateway() { close(); }

bool PracticeGateway::listen(const std::optional<QSslConfiguration> &tls)
{
    close();
    d->speaksTls = tls.has_value();
    d->listener = new GatewayListener(tls, this);
    d->listener->setManners(d->manners);
    connect(d->listener, &GatewayListener::taken, this, [this] { ++d->connections; });
    d->listener->setServe([this](GatewayArrival arrival) { return d->reply(std::move(arrival)); });
    if (!d->listener->listen(QHostAddress::LocalHost)) {
        close();
        return false;
    }
    d->port = d->listener->serverPort();
    return true;
}

void PracticeGateway::close()
{
    delete d->listener;
    d->listener = nullptr;
}

quint16 PracticeGateway::port() const { return d->port; }

QString PracticeGateway::baseUrl() const
{
    return (d->speaksTls ? u"https://127.0.0.1:%1"_s : u"http://127.0.0.1:%1"_s).arg(d->port);
}

QString PracticeGateway::clientId() const
{
    const QMutexLocker locked(&d->lock);
    return d->credentials.clientId;
}

QString PracticeGateway::clientSecret() const
{
    const QMutexLocker locked(&d->lock);
    return d->credentials.clientSecret;
}

void PracticeGateway::acceptCredentials(const QString &clientId, const QString &clientSecret)
{
    const QMutexLocker locked(&d->lock);
    d->credentials = {clientId, clientSecret};
}

void PracticeGateway::setScript(Script script)
{
    const QMutexLocker locked(&d->lock);
    d->script = std::move(script);
}

void PracticeGateway::setManners(const GatewayManners &manners)
{
    d->manners = manners;
    if (d->listener)
        d->listener->setManners(manners);
}

GatewayBehaviour PracticeGateway::behaviourFor(const GatewayArrival &arrival)
{
    const auto effect = practiceEffectOf(arrival);
    return effect ? behaviourOf(*effect) : GatewayBehaviour{};
}

QList<GatewayArrival> PracticeGateway::arrivals() const
{
    const QMutexLocker locked(&d->lock);
    return d->arrivals;
}

int PracticeGateway::arrivalCount() const { return d->count; }

int PracticeGateway::connectionCount() const { return d->connections; }

} // namespace payoutdesk

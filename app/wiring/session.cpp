// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/session.h"

#include "core/desk/system_clock.h"
#include "core/practice/gateway_thread.h"
#include "core/practice/samples.h"
#include "core/secrets/keychain_secret_store.h"
#include "core/secrets/memory_secret_store.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

Surroundings surroundingsOf(const Profile &profile, const ApiAddress &address)
{
    if (profile.environment == ProfileEnvironment::Practice)
        return Surroundings::Practice;
    if (address.isLoopback())
        return Surroundings::TestServer;
    if (profile.environment == ProfileEnvironment::Sandbox && !address.isInstantpayLive())
        return Surroundings::Sandbox;
    return Surroundings::Live;
}

Profile practiceProfile()
{
    Profile profile;
    profile.id = u"practice"_s;
    profile.name = u"Practice"_s;
    profile.environment = ProfileEnvironment::Practice;
    profile.endpointIp = u"127.0.0.1"_s;
    return profile;
}

Session::Session(Profile profile, const ApiAddress &address)
    : m_profile(std::move(profile))
    , m_surroundings(surroundingsOf(m_profile, address))
    , m_host(address.host())
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>, Session::Problem>
Session::make(const Profile &profile, const Places &places, const SendingSettings &sending,
              const std::shared_ptr<KeychainThread> &keychain, const Extras &extras, const std::shared_ptr<SessionSecrets> &kept)
{
    const bool practice = profile.environment == ProfileEnvironment::Practice;
    const std::shared_ptr<const Clock> clock = extras.clock ? extras.clock : std::make_shared<SystemClock>();
    std::unique_ptr<GatewayThread> gateway;
    if (practice) {
        gateway = std::make_unique<GatewayThread>();
        if (!gateway->start(std::nullopt, extras.practiceScript))
            return fail(Problem::NoPracticePort);
    }
    const auto address = ApiAddress::parse(practice ? gateway->baseUrl() : profile.baseUrl);
    if (!address)
        return fail(Problem::BadAddress);

    DeskSetup setup{.profile = profile,
                    .address = *address,
                    .profileFolder = places.profileFolder(profile.id),
                    .sending = sending,
                    .holdMs = extras.holdMs.value_or(sending.holdSeconds * 1000),
                    .firstTags = practice ? practiceTags() : QList<Tag>{},
                    .firstLinks = practice ? practiceLinks(clock->now().utcMs) : QList<PayoutLink>{},
                    .extraTrust = extras.extraTrust,
                    .clock = clock,
                    .makeSecretStore = extras.makeSecretStore};
    setup.tunnelMs = extras.tunnelMs.value_or(setup.tunnelMs);
    setup.probeMs = extras.probeMs.value_or(setup.probeMs);
    if (practice) {
        const Credentials credentials{gateway->clientId(), Secret(gateway->clientSecret()), address->origin()};
        const SecretKey key{profile.id, address->host()};
        setup.makeSecretStore = [key, credentials] {
            auto secrets = std::make_unique<MemorySecretStore>();
            secrets->put(key, credentials);
            return secrets;
        };
    } else if (!setup.makeSecretStore) {
        setup.makeSecretStore = [keychain, kept] {
            return std::make_unique<KeychainSecretStore>(keychain, KeychainLimits{}, nullptr,
                                                         kept ? kept : std::make_shared<SessionSecrets>());
        };
    }

    std::unique_ptr<Session> session(new Session(profile, *address));
    session->m_gateway = std::move(gateway);
    session->m_reader = std::make_unique<Reader>();
    session->m_desk = std::make_unique<Desk>(std::move(setup));
    connect(session->m_desk.get(), &Desk::opened, session.get(),
            [raw = session.get()](const StartReport &report) { raw->m_reader->open(report.storeFile); });
    if (session->m_gateway)
        connect(session->m_gateway.get(), &GatewayThread::arrived, session.get(), &Session::practiceArrived);
    return session;
}

std::optional<int> Session::practiceArrivals() const
{
    return m_gateway ? std::optional(m_gateway->arrivalCount()) : std::nullopt;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/environments.h"
#include "core/desk/desk.h"
#include "core/desk/reader.h"
#include "core/domain/api_address.h"
#include "core/domain/result.h"
#include "core/practice/practice_gateway.h"
#include "core/settings/places.h"
#include "core/settings/profile.h"
#include "core/settings/settings.h"

#include <QObject>

#include <memory>
#include <optional>

namespace payoutdesk {

class GatewayThread;
class KeychainThread;
class SessionSecrets;

/// Where this profile's words really go: the address decides, not the label.
[[nodiscard]] Surroundings surroundingsOf(const Profile &profile, const ApiAddress &address);

/// The practice profile. It has no address and no keychain item: its gateway makes up both at every start.
[[nodiscard]] Profile practiceProfile();

/// One profile in use: its desk and reader, and for practice the gateway it talks to. Windows come and go above it.
class Session final : public QObject {
    Q_OBJECT
public:
    enum class Problem { BadAddress, NoPracticePort };

    /// What a test may bring: another clock, shorter limits, a certificate authority beside the system's, and what the practice
    /// gateway answers.
    struct Extras {
        std::shared_ptr<const Clock> clock;
        std::optional<int> holdMs;
        std::optional<int> tunnelMs; ///< for a proxy to open the way
        std::optional<int> probeMs;  ///< between two looks for a connection that was lost
        PracticeGateway::Script practiceScript;
        QList<QSslCertificate> extraTrust;
        std::function<std::unique_ptr<SecretStore>()> makeSecretStore;
    };

    /// `keychain` is the process's one keychain thread; practice never touches it. `kept`, where given, is the process's memory
    /// of what no keychain would take.
    [[nodiscard]] static Result<std::unique_ptr<Session>, Problem>
    make(const Profile &profile, const Places &places, const SendingSettings &sending,
         const std::shared_ptr<KeychainThread> &keychain, const Extras &extras, const std::shared_ptr<SessionSecrets> &kept = {});
    ~Session() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] Surroundings surroundings() const { return m_surroundings; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] Reader &reader() { return *m_reader; }
    /// Requests that arrived at the practice gateway; nothing for other profiles.
    [[nodiscard]] std::optional<int> practiceArrivals() const;

Q_SIGNALS:
    void practiceArrived(int count);

private:
    Session(Profile profile, const ApiAddress &address);

    const Profile m_profile;
    const Surroundings m_surroundings;
    const QString m_host;
    std::unique_ptr<GatewayThread> m_gateway;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Desk> m_desk; ///< goes first: it may still talk to the gateway
};

} // namespace payoutdesk

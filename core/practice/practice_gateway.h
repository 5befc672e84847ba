// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

namespace payoutdesk {

/// How the gateway treats one request.
struct GatewayBehaviour {
    enum class Kind {
        Accept,         ///< as the seed documents show
        Answer,         ///< `statusCode` and `sentence` in a full envelope, HTTP `httpStatus`
        Raw,            ///< exactly `raw`, then close: the way to every malformed answer
        Hang,           ///< never answers; the connection stays open
        CloseAfterBody, ///< closes once the body is complete
        ResetAfterBody, ///< the same with a TCP reset
        CloseOnConnect, ///< closes before a byte is read
        Redirect,       ///< 307 to `raw`
        Endless,        ///< a good header, then bytes without an end
    };
    Kind kind = Kind::Accept;
    QByteArray statusCode;
    QByteArray sentence;
    int httpStatus = 200;
    QByteArray raw;
    int delayMs = 0;        ///< before anything is answered
    int dripMs = 0;         ///< between single bytes of the answer; 0 = at once
    QByteArray environment; ///< "SANDBOX" when empty
};

/// One request as it arrived, whole.
struct GatewayArrival {
    QByteArray method;
    QByteArray path;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as sent
    QByteArray body;
    bool authorised = false; ///< carried this run's credentials
};

/// A small HTTP/1.1 server on 127.0.0.1 that plays both calls of Instantpay and can misbehave on the wire.
/// It is the oracle of every test: a request counts as arrived once its body is complete.
/// Lives on the thread it is made on;
class PracticeGateway final : public QObject {
    Q_OBJECT
public:
    explicit PracticeGateway(QObject *parent = nullptr);
    ~PracticeGateway() override;

    /// Listens on a random port of 127.0.0.1; with a TLS configuration it speaks TLS. False when no port could be had.
    [[nodiscard]] bool listen(const std::optional<QSslConfiguration> &tls = std::nullopt);
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString baseUrl() const; ///< "http://127.0.0.1:41237" or "https://…"

    /// This run's own credentials, made up at the start; a request without them is answered as the real service would.
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString clientSecret() const;
    /// For scripted tests that bring their own keychain item.
    void acceptCredentials(const QString &clientId, const QString &clientSecret);

    /// Decides request by request; without a script the documented ids decide (behaviourFor), else Accept.
    void setScript(std::function<GatewayBehaviour(const GatewayArrival &)> script);
    /// What the documented practice ids ask for: an id's last four digits choose (docs/api.md, "Practice").
    [[nodiscard]] static GatewayBehaviour behaviourFor(const GatewayArrival &arrival);

    [[nodiscard]] QList<GatewayArrival> arrivals() const;
    /// Complete bodies so far; may be called from any thread.
    [[nodiscard]] int arrivalCount() const;

Q_SIGNALS:
    void arrived(int count); ///< after each complete body

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace payoutdesk

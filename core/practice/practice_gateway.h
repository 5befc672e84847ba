// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/gateway_values.h"

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace payoutdesk {

/// A small HTTP/1.1 server on 127.0.0.1 that plays both calls of Instantpay and can misbehave on the wire.
/// It is the oracle of every test: a request counts as arrived once its body is complete.
/// Lives on the thread it is made on, which needs an event loop; everything but listen(), setManners() and close() may be
/// called from any thread.
class PracticeGateway final : public QObject {
    Q_OBJECT
public:
    using Script = std::function<GatewayBehaviour(const GatewayArrival &)>;

    explicit PracticeGateway(QObject *parent = nullptr);
    ~PracticeGateway() override;

    /// Listens on a random port of 127.0.0.1; with a TLS configuration it speaks TLS. False when no port could be had.
    [[nodiscard]] bool listen(const std::optional<QSslConfiguration> &tls = std::nullopt);
    /// Takes no more connections and drops those it has.
    void close();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString baseUrl() const; ///< "http://127.0.0.1:41237" or "https://…"

    /// This run's own credentials, made up at the start; a request without them is answered as the real service would.
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] QString clientSecret() const;
    /// For scripted tests that bring their own keychain item.
    void acceptCredentials(const QString &clientId, const QString &clientSecret);

    /// Decides request by request, on the gateway's thread; a scripted behaviour other than Accept is played whatever the
    /// request holds. Without a script the documented ids decide (behaviourFor), else Accept.
    void setScript(Script script);
    /// What the documented practice ids ask for: an id's last four digits choose (docs/api.md, "Practice").
    [[nodiscard]] static GatewayBehaviour behaviourFor(const GatewayArrival &arrival);
    /// For connections made from now on.
    void setManners(const GatewayManners &manners);

    /// The newest 5,000 of them.
    [[nodiscard]] QList<GatewayArrival> arrivals() const;
    /// Complete bodies so far.
    [[nodiscard]] int arrivalCount() const;
    /// Connections taken so far, whatever came over them.
    [[nodiscard]] int connectionCount() const;

Q_SIGNALS:
    void arrived(int count); ///< after each complete body

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace payoutdesk

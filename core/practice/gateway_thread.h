// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_gateway.h"

#include <QThread>

namespace payoutdesk {

/// A practice gateway on a thread of its own, so that neither the window nor the desk plays both sides of the wire.
class GatewayThread final : public QObject {
    Q_OBJECT
public:
    explicit GatewayThread(QObject *parent = nullptr);
    ~GatewayThread() override;

    /// Starts the thread and listens; returns when the port is known. False when none could be had.
    [[nodiscard]] bool start(const std::optional<QSslConfiguration> &tls = std::nullopt, PracticeGateway::Script script = {});

    [[nodiscard]] QString baseUrl() const { return m_baseUrl; }
    [[nodiscard]] QString clientId() const { return m_clientId; }
    [[nodiscard]] QString clientSecret() const { return m_clientSecret; }
    [[nodiscard]] int arrivalCount() const;
    /// Connections taken so far, whatever came over them.
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] QList<GatewayArrival> arrivals() const;
    /// For connections made from now on.
    void setManners(const GatewayManners &manners);
    /// Takes no more connections and drops those it has.
    void stopListening();
    /// Replaces the script; the next request meets the new one.
    void setScript(PracticeGateway::Script script);

Q_SIGNALS:
    void arrived(int count); ///< complete bodies so far

private:
    QThread m_thread;
    PracticeGateway *m_gateway; ///< on m_thread while it runs
    QString m_baseUrl;
    QString m_clientId;
    QString m_clientSecret;
};

} // namespace payoutdesk

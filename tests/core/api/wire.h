// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/api_client.h"
#include "core/practice/practice_gateway.h"

#include <QByteArray>
#include <QList>
#include <QTestEventLoop>

#include <functional>
#include <memory>

namespace payoutdesk {

enum class Speaks { PlainHttp, Tls };
/// Test data with a column "speaks" and a row for each.
void bothSpeeches();

/// A gateway with a client that knows it, and the count of what went between them. Tells wire_count.h at its end.
class Wire final {
public:
    explicit Wire(Speaks speaks, const std::function<void(ApiOptions &)> &change = {});
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    [[nodiscard]] bool isReady() const { return m_ready; }
    void script(const GatewayBehaviour &behaviour);
    [[nodiscard]] PracticeGateway &gateway() { return m_gateway; }
    [[nodiscard]] ApiClient &client() { return *m_client; }
    void dropClient() { m_client.reset(); }
    [[nodiscard]] Credentials credentials() const;

    /// Presses once and comes back at once; the name of the outcome is appended to outcomes() later.
    SendId remind(const Credentials &credentials);
    SendId remind() { return remind(credentials()); }
    SendId addContact();
    /// For a test that calls client().send() itself.
    void countPress() { ++m_presses; }
    /// One press, waited for: the name of its outcome. Alternates between the two calls.
    [[nodiscard]] QByteArray press();

    [[nodiscard]] const QList<QByteArray> &outcomes() const { return m_outcomes; }
    [[nodiscard]] int presses() const { return m_presses; }
    [[nodiscard]] int arrivals() const { return m_gateway.arrivalCount(); }
    [[nodiscard]] int mostPerPress() const { return m_most; }

private:
    void note(const QByteArray &outcome);

    PracticeGateway m_gateway;
    bool m_ready = false;
    std::unique_ptr<ApiClient> m_client;
    QObject m_context;
    QTestEventLoop m_loop;
    QList<QByteArray> m_outcomes;
    int m_presses = 0;
    int m_most = 0;
};

} // namespace payoutdesk

Q_DECLARE_METATYPE(payoutdesk::Speaks)

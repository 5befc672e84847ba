// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/wire.h"

#include "tests/core/api/verdicts.h"
#include "tests/support/tls.h"
#include "tests/support/wire_count.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

void bothSpeeches()
{
    QTest::addColumn<Speaks>("speaks");
    QTest::newRow("over TLS") << Speaks::Tls;
    QTest::newRow("over plain HTTP") << Speaks::PlainHttp;
}

Wire::Wire(Speaks speaks, const std::function<void(ApiOptions &)> &change)
{
    m_ready = m_gateway.listen(speaks == Speaks::Tls ? std::optional(testServerTls()) : std::nullopt);
    ApiOptions options{.address = *ApiAddress::parse(m_gateway.baseUrl()),
                       .authCode = u"1"_s,
                       .endpointIp = u"203.0.113.7"_s,
                       .deadlineMs = 10'000,
                       .extraTrust = {testAuthority()}};
    if (change)
        change(options);
    m_client = std::make_unique<ApiClient>(options);
}

Wire::~Wire()
{
    recordWire(m_presses, arrivals(), std::max(m_most, m_presses > 0 ? (arrivals() + m_presses - 1) / m_presses : 0));
}

void Wire::script(const GatewayBehaviour &behaviour)
{
    m_gateway.setScript([behaviour](const GatewayArrival &) { return behaviour; });
}

Credentials Wire::credentials() const { return {m_gateway.clientId(), Secret(m_gateway.clientSecret()), {}}; }

SendId Wire::remind(const Credentials &credentials)
{
    ++m_presses;
    return m_client->send<NotifyPayoutLink>({*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)}, credentials, &m_context,
                                            [this](const auto &outcome) { note(nameOf(outcome)); });
}

SendId Wire::addContact()
{
    ++m_presses;
    const NewContact contact{u"Sample Name"_s,
                             *Email::parse(u"sample@example.in"_s),
                             *Mobile::parse(u"7428585742"_s),
                             {},
                             {*ObjectId::parse(u"645b280e95335f08eb021aa2"_s)}};
    return m_client->send<AddContact>({contact}, credentials(), &m_context,
                                      [this](const auto &outcome) { note(nameOf(outcome)); });
}

void Wire::note(const QByteArray &outcome)
{
    m_outcomes.append(outcome);
    m_loop.exitLoop();
}

QByteArray Wire::press()
{
    const int before = arrivals();
    const qsizetype heard = m_outcomes.size();
    m_presses % 2 == 0 ? remind() : addContact();
    m_loop.enterLoopMSecs(20'000); // qWaitFor() sleeps 10 ms between two looks, and a handshake takes many looks
    if (m_outcomes.size() == heard)
        return "no outcome";
    m_most = std::max(m_most, arrivals() - before);
    return m_outcomes.constLast();
}

} // namespace payoutdesk

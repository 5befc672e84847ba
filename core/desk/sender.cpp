// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sender.h"

#include "core/api/api_client.h"
#include "core/desk/holds.h"
#include "core/faults/faults.h"
#include "core/log/log_event.h"
#include "core/secrets/secret_store.h"
#include "core/store/operation_log.h"

#include <algorithm>
#include <chrono>

namespace payoutdesk {

using namespace std::chrono_literals;

namespace {
constexpr qint64 clockToleranceMs = 5LL * 60 * 1000;
}

Sender::Sender(OperationLog &operations, SecretStore &secrets, ApiClient &api, Rules rules, DeskSignals &news, QObject *parent)
    : QObject(parent)
    , m_operations(operations)
    , m_secrets(secrets)
    , m_api(api)
    , m_rules(std::move(rules))
    , m_news(news)
    , m_clock(operations.now(), m_rules.lastWritten)
{
    m_pace.setSingleShot(true);
    m_listPause.setSingleShot(true);
    m_retryWrite.setInterval(2s);
    connect(&m_pace, &QTimer::timeout, this, &Sender::next);
    connect(&m_listPause, &QTimer::timeout, this, &Sender::endPause);
    connect(&m_retryWrite, &QTimer::timeout, this, &Sender::writeAgain);
    connect(&m_api, &ApiClient::laneFreed, this, &Sender::next);
    connect(&m_api, &ApiClient::pauseAsked, this, &Sender::pauseList);
    connect(&m_api, &ApiClient::serverDateSeen, this,
            [this](qint64 serverUtcMs) { m_clock.hearServer(serverUtcMs, m_operations.now()); });
}

void Sender::send(const OperationId &id)
{
    m_line.append(id);
    next();
}

void Sender::sendOfList(const OperationId &id)
{
    m_ofList.insert(id);
    send(id);
}

bool Sender::withdraw(const OperationId &id)
{
    m_ofList.remove(id);
    return m_line.removeOne(id);
}

void Sender::pauseList(int ms)
{
    if (ms <= listPauseMs())
        return; // four answers may ask for it at once; the longest counts
    logEvent(LogEvent::ListPaused, {LogField::milliseconds(ms)});
    m_listPause.start(ms);
    m_listPauseEndMs = m_operations.now().bootMs + ms;
    Q_EMIT listPauseChanged();
}

void Sender::endPause()
{
    if (m_operations.now().bootMs - m_listPauseEndMs > Holds::maximumGapMs)
        Q_EMIT listOverslept();
    Q_EMIT listPauseChanged();
    next();
}

int Sender::listPauseMs() const { return std::max(0, m_listPause.remainingTime()); }

void Sender::stopWaiting(const OperationId &id)
{
    if (const auto it = m_onTheWire.constFind(id); it != m_onTheWire.constEnd())
        m_api.stopWaiting(SendId{*it});
}

void Sender::stopWaitingForAll()
{
    const QList<quint64> all = m_onTheWire.values();
    for (const quint64 value : all)
        m_api.stopWaiting(SendId{value});
}

void Sender::goOn()
{
    m_stopped = false;
    next();
}

void Sender::parkContacts()
{
    const QList<OperationId> line = m_line;
    for (const OperationId &id : line) {
        const auto found = m_operations.find(id);
        if (!found || !*found || (*found)->kind() != OperationKind::AddContact)
            continue;
        m_line.removeOne(id);
        Q_EMIT m_news.operationWaits(**found, WaitReason::NoConnection);
    }
}

void Sender::next()
{
    // By such a clock a cooldown may be over, or not: somebody looks first.
    while (!m_stopped && !m_reading && somebodyMayGo()) {
        const auto doubt = clockDoubt();
        if (!doubt)
            break;
        wait(*takeNext(), *doubt);
    }
    if (m_stopped || m_reading || !somebodyMayGo() || m_pace.isActive() || !m_api.hasFreeLane())
        return;
    if (m_sinceClaim.isValid() && m_sinceClaim.elapsed() < m_rules.minimumGapMs) {
        m_pace.start(m_rules.minimumGapMs - static_cast<int>(m_sinceClaim.elapsed()));
        return;
    }
    m_reading = true;
    m_secrets.read({m_rules.profileId, m_rules.host}, this, [this](const SecretAnswer &answer) {
        m_reading = false;
        if (m_stopped)
            return;
        const auto turn = takeNext();
        if (!turn)
            return;
        const OperationId id = *turn;
        std::visit(Match{
                       [&](const SecretFound &found) {
                           const QString &origin = found.credentials.origin;
                           if (!origin.isEmpty() && origin != m_rules.origin)
                               wait(id, WaitReason::WrongAddress);
                           else
                               claimAndPost(id, found.credentials);
                       },
                       [&](const SecretNotThere &) { wait(id, WaitReason::SecretNotThere); },
                       [&](const SecretLocked &) { wait(id, WaitReason::KeychainLocked); },
                       [&](const NoKeychain &) { wait(id, WaitReason::NoKeychain); },
                       [&](const KeychainSilent &) { wait(id, WaitReason::KeychainSilent); },
                   },
                   answer);
        next();
    });
}

bool Sender::somebodyMayGo() const
{
    return !m_line.isEmpty() && (!m_listPause.isActive() || std::any_of(m_line.cbegin(), m_line.cend(), [this](OperationId id) {
        return !m_ofList.contains(id);
    }));
}

std::optional<OperationId> Sender::takeNext()
{
    const auto turn = std::find_if(m_line.cbegin(), m_line.cend(),
                                   [this](OperationId id) { return !m_listPause.isActive() || !m_ofList.contains(id); });
    if (turn == m_line.cend())
        return {};
    const OperationId id = *turn;
    m_line.erase(turn);
    m_ofList.remove(id);
    return id;
}

std::optional<WaitReason> Sender::clockDoubt() const
{
    if (m_clockAccepted)
        return {};
    const auto behind = m_operations.clockBehindMs();
    if (behind && *behind > clockToleranceMs) // a store that cannot be read lets no claim through either
        return WaitReason::ClockBehind;
    if (m_clock.differs(m_operations.now()))
        return WaitReason::ClockDiffers;
    return {};
}

void Sender::wait(const OperationId &id, WaitReason why)
{
    const auto found = m_operations.find(id);
    if (!found)
        Q_EMIT m_news.storeTrouble(found.error());
    else if (*found)
        Q_EMIT m_news.operationWaits(**found, why);
}

void Sender::claimAndPost(const OperationId &id, const Credentials &credentials)
{
    const auto claimed = m_operations.claim(id);
    if (!claimed) {
        // Without a claim on disk nothing may leave. NotClaimable: somebody took it back, or another process has it.
        if (std::holds_alternative<StoreProblem>(claimed.error()))
            wait(id, WaitReason::NotWritten);
        return;
    }
    m_sinceClaim.start();
    Q_EMIT m_news.operationChanged(*claimed);
    const auto post = [&](const auto &endpoint) {
        using Receipt = typename std::decay_t<decltype(endpoint)>::Receipt;
        return m_api.send(
            endpoint, credentials, this,
            std::function<void(const Outcome<Receipt> &)>([this, id](const Outcome<Receipt> &outcome) { settle(id, outcome); }));
    };
    const std::optional<SendId> sent =
        std::visit(Match{
                       [&](const NewContact &contact) -> std::optional<SendId> { return post(AddContact{contact}); },
                       [&](const ObjectId &link) -> std::optional<SendId> { return post(NotifyPayoutLink{link}); },
                       [](const ErasedContact &) -> std::optional<SendId> { return {}; },
                   },
                   claimed->subject);
    if (!sent) {
        write(id, {OperationState::NotSent, NotSentCause::StoreFailed, {}, {}});
        return;
    }
    m_onTheWire.insert(id, sent->value);
}

template <typename Outcome>
void Sender::settle(const OperationId &id, const Outcome &outcome)
{
    faults::reach(faults::Point::AfterReply);
    m_onTheWire.remove(id);
    const Settlement settlement = settlementOf(outcome);
    write(id, settlement);
    if (settlement.said && !settlement.said->environment.isEmpty()) {
        // Anything that is not literally sandbox is live (docs/api.md).
        const bool saidSandbox = settlement.said->environment.compare(QLatin1String("sandbox"), Qt::CaseInsensitive) == 0;
        if (saidSandbox != m_rules.sandbox)
            Q_EMIT m_news.environmentDiffers(settlement.said->environment);
    }
    Q_EMIT settled(settlement);
    if (isIdle())
        Q_EMIT idle();
}

void Sender::write(const OperationId &id, const Settlement &settlement)
{
    const auto settled = m_operations.settle(id, settlement);
    if (settled) {
        faults::reach(faults::Point::AfterOutcome);
        Q_EMIT m_news.operationChanged(*settled);
        return;
    }
    if (settlement.state == OperationState::NotSent)
        Q_EMIT m_news.storeTrouble(settled.error());
    else
        Q_EMIT m_news.outcomeNotWritten(settled.error());
    m_unwritten.append({id, settlement});
    m_retryWrite.start();
}

void Sender::writeAgain()
{
    QList<std::pair<OperationId, Settlement>> still;
    for (const auto &[id, settlement] : std::as_const(m_unwritten)) {
        if (const auto settled = m_operations.settle(id, settlement))
            Q_EMIT m_news.operationChanged(*settled);
        else
            still.append({id, settlement});
    }
    m_unwritten = still;
    if (!m_unwritten.isEmpty())
        return;
    m_retryWrite.stop();
    if (isIdle())
        Q_EMIT idle();
}

} // namespace payoutdesk

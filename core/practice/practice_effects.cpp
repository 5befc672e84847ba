// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_effects.h"

#include "core/practice/practice_service.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

/// a… is taken, e… is an error that the service states, f… is a fault of the wire or of the answer.
struct Row {
    PracticeEffect effect;
    QLatin1StringView linkEnding;
    QLatin1StringView mailbox;
};

constexpr std::array rows{
    Row{PracticeEffect::Pending, "a001"_L1, "pending"_L1},
    Row{PracticeEffect::Slow, "a002"_L1, "slow"_L1},
    Row{PracticeEffect::RefusedInput, "e001"_L1, "refuse"_L1},
    Row{PracticeEffect::AlreadyDone, "e002"_L1, "already"_L1},
    Row{PracticeEffect::BadCredentials, "e003"_L1, "credentials"_L1},
    Row{PracticeEffect::BadAddress, "e004"_L1, "address"_L1},
    Row{PracticeEffect::AccountStopped, "e005"_L1, "account"_L1},
    Row{PracticeEffect::Unavailable, "e006"_L1, "unavailable"_L1},
    Row{PracticeEffect::InDoubt, "f001"_L1, "doubt"_L1},
    Row{PracticeEffect::Hangs, "f002"_L1, "hang"_L1},
    Row{PracticeEffect::Breaks, "f003"_L1, "break"_L1},
    Row{PracticeEffect::Resets, "f004"_L1, "reset"_L1},
    Row{PracticeEffect::Garbage, "f005"_L1, "garbage"_L1},
    Row{PracticeEffect::CutAnswer, "f006"_L1, "cut"_L1},
    Row{PracticeEffect::SaysLive, "f007"_L1, "live"_L1},
};

GatewayBehaviour answer(const char *code, const char *sentence)
{
    return {.kind = GatewayBehaviour::Kind::Answer, .statusCode = code, .sentence = sentence};
}

GatewayBehaviour raw(const QByteArray &bytes) { return {.kind = GatewayBehaviour::Kind::Raw, .raw = bytes}; }

QByteArray cutInHalf(const QByteArray &whole) { return whole.left(whole.size() - 60); }

} // namespace

QList<PracticeExample> practiceExamples()
{
    QList<PracticeExample> examples;
    for (const Row &row : rows) {
        // The first digits are a time, as in every id of Instantpay's; the rest is invented.
        const QString link = u"657aa9841b8d3897ff0a"_s + row.linkEnding;
        examples.append({row.effect, *ObjectId::parse(link), row.mailbox + u"@example.in"_s});
    }
    return examples;
}

std::optional<PracticeEffect> practiceEffectOf(const GatewayArrival &arrival)
{
    const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
    const QString link = body.value(u"linkId"_s).toString();
    const QString mailbox = body.value(u"email"_s).toString().section(u'@', 0, 0).section(u'+', 0, 0);
    for (const Row &row : rows) {
        if (link.endsWith(row.linkEnding) || mailbox.compare(row.mailbox, Qt::CaseInsensitive) == 0)
            return row.effect;
    }
    return std::nullopt;
}

GatewayBehaviour behaviourOf(PracticeEffect effect)
{
    using Kind = GatewayBehaviour::Kind;
    switch (effect) {
    case PracticeEffect::Pending:
        return answer("TUP", "Transaction Under Process");
    case PracticeEffect::Slow:
        return {.delayMs = 8'000};
    case PracticeEffect::RefusedInput:
        return answer("ERR", "The selected type is invalid.");
    case PracticeEffect::AlreadyDone:
        return answer("DTX", "Duplicate Transaction");
    case PracticeEffect::BadCredentials:
        return answer("IAC", "Invalid access credentials");
    case PracticeEffect::BadAddress:
        return answer("ERR", "Request made from invalid ip address - 203.0.113.7");
    case PracticeEffect::AccountStopped:
        return answer("IAB", "Insufficient account balance");
    case PracticeEffect::Unavailable:
        return answer("SNA", "Service not available");
    case PracticeEffect::InDoubt:
        return answer("SPD", "Service Provider Downtime");
    case PracticeEffect::Hangs:
        return {.kind = Kind::Hang};
    case PracticeEffect::Breaks:
        return {.kind = Kind::CloseAfterBody};
    case PracticeEffect::Resets:
        return {.kind = Kind::ResetAfterBody};
    case PracticeEffect::Garbage:
        return raw(httpBytes(200, "<html><body>It works!</body></html>"));
    case PracticeEffect::CutAnswer:
        return raw(cutInHalf(httpBytes(200, envelopeOf("TXN", "Accepted", QJsonValue::Null, {}))));
    case PracticeEffect::SaysLive:
        return {.environment = "LIVE"};
    }
    return {};
}

} // namespace payoutdesk

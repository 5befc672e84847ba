// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/scripted_answers.h"

#include "core/practice/practice_gateway.h"
#include "core/practice/practice_service.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// The real clock, beside which the one that stands still would be wrong.
QByteArray withoutDate(QByteArray bytes)
{
    const qsizetype date = bytes.indexOf("\r\nDate: ");
    return date < 0 ? bytes : bytes.remove(date, bytes.indexOf("\r\n", date + 2) - date);
}

/// 24 hex digits that begin with a time in November 2026.
QString idFor(const GatewayArrival &arrival)
{
    const QByteArray digest = QCryptographicHash::hash(arrival.body, QCryptographicHash::Sha256).toHex();
    return u"6b002a1f"_s + QString::fromLatin1(digest.left(16));
}

QByteArray envelope(const GatewayArrival &arrival, const QByteArray &code, const QByteArray &sentence, const QJsonValue &data)
{
    QJsonObject whole = QJsonDocument::fromJson(envelopeOf(code, sentence, data, {})).object();
    whole[u"timestamp"_s] = u"2026-11-20 15:27:00"_s;
    whole[u"ipay_uuid"_s] = QString(u"h0009ad"_s + idFor(arrival).right(12));
    return withoutDate(httpBytes(200, QJsonDocument(whole).toJson(QJsonDocument::Compact)));
}

QByteArray accepted(const GatewayArrival &arrival)
{
    QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
    if (arrival.path != "/contacts/profile")
        return envelope(arrival, "TXN", "Notification Link Sent To *******742 and ******@example.in", QJsonValue::Null);
    body[u"_id"_s] = idFor(arrival);
    body[u"tagId"_s] = QJsonArray();
    body.remove(u"tagDetails"_s);
    return envelope(arrival, "TXN", "Contact Added Successfully", body);
}

} // namespace

GatewayBehaviour sameAnswerEachTime(const GatewayArrival &arrival)
{
    GatewayBehaviour wanted = PracticeGateway::behaviourFor(arrival);
    switch (wanted.kind) {
    case GatewayBehaviour::Kind::Accept:
        return {.kind = GatewayBehaviour::Kind::Raw, .raw = accepted(arrival)};
    case GatewayBehaviour::Kind::Answer:
        return {.kind = GatewayBehaviour::Kind::Raw,
                .raw = envelope(arrival, wanted.statusCode, wanted.sentence, QJsonValue::Null)};
    case GatewayBehaviour::Kind::Raw:
        wanted.raw = withoutDate(wanted.raw);
        break;
    case GatewayBehaviour::Kind::Hang:
    case GatewayBehaviour::Kind::CloseAfterBody:
    case GatewayBehaviour::Kind::ResetAfterBody:
    case GatewayBehaviour::Kind::Redirect:
    case GatewayBehaviour::Kind::Endless:
        break;
    }
    return wanted;
}

} // namespace payoutdesk

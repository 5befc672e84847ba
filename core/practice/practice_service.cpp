// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_service.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

constexpr int indianOffset = (5 * 60 + 30) * 60;

QString inIndianTime(const QDateTime &now) { return now.toOffsetFromUtc(indianOffset).toString(u"yyyy-MM-dd HH:mm:ss"_s); }

QString randomHex(int digits)
{
    QString hex;
    while (hex.size() < digits)
        hex += u"%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, '0'_L1);
    return hex.left(digits);
}

/// As MongoDB makes them: the time in seconds, then what makes it unique.
QString newObjectId(const QDateTime &now) { return u"%1"_s.arg(now.toSecsSinceEpoch(), 8, 16, '0'_L1) + randomHex(16); }

bool isObjectId(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == 24 &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// What the service would say about a contact's fields; empty when all is well.
QByteArray contactProblem(const QJsonObject &body)
{
    for (const auto &[field, sentence] :
         {std::pair{u"name"_s, "The name field is required."}, std::pair{u"email"_s, "The email field is required."},
          std::pair{u"mobile"_s, "The mobile field is required."}}) {
        if (body.value(field).toString().isEmpty())
            return sentence;
    }
    if (!body.value(u"email"_s).toString().contains(u'@'))
        return "The email is invalid.";
    const QString mobile = body.value(u"mobile"_s).toString();
    if (mobile.size() != 10 || !std::all_of(mobile.cbegin(), mobile.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return "The mobile must be 10 digits.";
    const QJsonArray tags = body.value(u"tagDetails"_s).toArray();
    if (tags.isEmpty())
        return "The tag details field is required.";
    for (const auto &tag : tags) {
        if (!isObjectId(tag.toObject().value(u"tagId"_s)))
            return "The selected tag id is invalid.";
    }
    return {};
}

QJsonObject newContact(const QJsonObject &body)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString stamp = now.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000Z"_s;
    QJsonArray tags;
    const QJsonArray sent = body.value(u"tagDetails"_s).toArray();
    for (const auto &tag : sent)
        tags.append(tag.toObject().value(u"tagId"_s));
    return {{u"userId"_s, 100'000 + static_cast<int>(QRandomGenerator::global()->bounded(900'000))},
            {u"name"_s, body.value(u"name"_s)},
            {u"email"_s, body.value(u"email"_s)},
            {u"mobile"_s, body.value(u"mobile"_s)},
            {u"callingCode"_s, u"91"_s},
            {u"companyName"_s, body.value(u"companyName"_s).toString()},
            {u"updated_at"_s, stamp},
            {u"created_at"_s, stamp},
            {u"_id"_s, newObjectId(now)},
            {u"tagId"_s, tags}};
}

/// The last three digits of a mobile that belongs to nobody, the same for the same link.
QByteArray maskedMobile(const QString &link)
{
    const int tail = QStringView(link).right(4).toInt(nullptr, 16) % 1000;
    return "*******" + QByteArray::number(tail).rightJustified(3, '0');
}

ServiceAnswer refused(const char *code, const QByteArray &sentence, const QByteArray &environment)
{
    return {200, envelopeOf(code, sentence, QJsonValue::Null, environment)};
}

ServiceAnswer addContact(const QJsonObject &body, const QByteArray &environment)
{
    if (const QByteArray problem = contactProblem(body); !problem.isEmpty())
        return refused("ERR", problem, environment);
    return {200, envelopeOf("TXN", "Contact Added Successfully", newContact(body), environment)};
}

ServiceAnswer notify(const QJsonObject &body, const QByteArray &environment)
{
    const QJsonValue link = body.value(u"linkId"_s);
    if (link.toString().isEmpty())
        return refused("ERR", "The link id field is required.", environment);
    if (!isObjectId(link))
        return refused("ERR", "The selected link id is invalid.", environment);
    const QByteArray sentence = "Notification Link Sent To " + maskedMobile(link.toString()) + " and ******@example.in";
    return {200, envelopeOf("TXN", sentence, QJsonValue::Null, environment)};
}

QByteArray reasonOf(int httpStatus)
{
    switch (httpStatus) {
    case 200:
        return "OK";
    case 307:
        return "Temporary Redirect";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Said By Script";
    }
}

QByteArray httpDateNow()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

QByteArray envelopeOf(const QByteArray &statusCode, const QByteArray &sentence, const QJsonValue &data,
                      const QByteArray &environment)
{
    const QString reference = u"h0%1%2"_s.arg(QRandomGenerator::global()->bounded(1000), 3, 10, '0'_L1)
                                  .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QJsonObject envelope{{u"statuscode"_s, QString::fromUtf8(statusCode)},
                               {u"actcode"_s, QJsonValue::Null},
                               {u"status"_s, QString::fromUtf8(sentence)},
                               {u"data"_s, data},
                               {u"timestamp"_s, inIndianTime(QDateTime::currentDateTimeUtc())},
                               {u"ipay_uuid"_s, reference},
                               {u"orderid"_s, QJsonValue::Null},
                               {u"environment"_s, environment.isEmpty() ? u"SANDBOX"_s : QString::fromUtf8(environment)},
                               {u"internalCode"_s, QJsonValue::Null}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

QByteArray httpBytes(int httpStatus, const QByteArray &body, const QByteArray &extraHeader)
{
    return "HTTP/1.1 " + QByteArray::number(httpStatus) + ' ' + reasonOf(httpStatus) + "\r\nDate: " + httpDateNow() +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: keep-alive\r\n" + extraHeader + "\r\n" + body;
}

std::optional<ServiceAnswer> refuseStranger(const GatewayArrival &arrival, const ServiceCredentials &credentials,
                                            const QByteArray &environment)
{
    if (arrival.header("X-Ipay-Auth-Code") != "1")
        return refused("RPI", "The X-Ipay-Auth-Code header is invalid.", environment);
    if (arrival.header("X-Ipay-Endpoint-Ip").isEmpty())
        return refused("ERR", "Request made from invalid ip address - 127.0.0.1", environment);
    if (arrival.header("X-Ipay-Client-Id") != credentials.clientId.toUtf8() ||
        arrival.header("X-Ipay-Client-Secret") != credentials.clientSecret.toUtf8())
        return refused("IAC", "Invalid access credentials", environment);
    return std::nullopt;
}

ServiceAnswer serve(const GatewayArrival &arrival, const QByteArray &environment)
{
    const bool isContact = arrival.path == "/contacts/profile";
    if (!isContact && arrival.path != "/payments/payout/link/notify")
        return {404, envelopeOf("ERR", "Not Found", QJsonValue::Null, environment)};
    if (arrival.method != "POST")
        return {405, envelopeOf("ERR", "Method Not Allowed", QJsonValue::Null, environment)};
    if (!arrival.header("Content-Type").startsWith("application/json"))
        return refused("RPI", "The content type is invalid.", environment);
    const QJsonDocument document = QJsonDocument::fromJson(arrival.body);
    if (!document.isObject())
        return refused("RPI", "The request body is invalid.", environment);
    return isContact ? addContact(document.object(), environment) : notify(document.object(), environment);
}

} // namespace payoutdesk

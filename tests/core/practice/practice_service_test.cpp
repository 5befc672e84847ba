// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_effects.h"
#include "core/practice/practice_service.h"
#include "core/practice/samples.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleContact()
{
    return R"({"name":"Sample Name","email":"sample@example.in","mobile":"7428585742",)"
           R"("companyName":"Business Name","tagDetails":[{"tagId":"645b280e95335f08eb021aa2"}]})";
}

GatewayArrival posted(const QByteArray &path, const QByteArray &body)
{
    return {.method = "POST", .path = path, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

QJsonObject envelopeIn(const ServiceAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

} // namespace

class PracticeServiceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsAContactAsTheSeedShows();
    void checksTheBody_data();
    void checksTheBody();
    void checksTheHeaders_data();
    void checksTheHeaders();
    void knowsNoOtherCalls();
    void samplesAreSound();
};

void PracticeServiceTest::addsAContactAsTheSeedShows()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QJsonObject envelope = envelopeIn(serve(posted("/contacts/profile", sampleContact()), {}));
    QCOMPARE(envelope.keys(), (QStringList{u"actcode"_s, u"data"_s, u"environment"_s, u"internalCode"_s, u"ipay_uuid"_s,
                                           u"orderid"_s, u"status"_s, u"statuscode"_s, u"timestamp"_s}));
    QCOMPARE(envelope.value(u"status"_s).toString(), u"Contact Added Successfully"_s);
    const QJsonObject data = envelope.value(u"data"_s).toObject();
    QCOMPARE(data.keys(), (QStringList{u"_id"_s, u"callingCode"_s, u"companyName"_s, u"created_at"_s, u"email"_s, u"mobile"_s,
                                       u"name"_s, u"tagId"_s, u"updated_at"_s, u"userId"_s}));
    QCOMPARE(data.value(u"tagId"_s).toArray(), QJsonArray{u"645b280e95335f08eb021aa2"_s});
    const auto id = ObjectId::parse(data.value(u"_id"_s).toString());
    QVERIFY(id.has_value());
    QVERIFY(id->createdAtMs() >= before.toMSecsSinceEpoch() - 1000 && id->createdAtMs() <= before.toMSecsSinceEpoch() + 60'000);
    // Indian time, without a zone.
    QDateTime stamp = QDateTime::fromString(envelope.value(u"timestamp"_s).toString(), u"yyyy-MM-dd HH:mm:ss"_s);
    stamp.setOffsetFromUtc(19'800);
    QVERIFY(qAbs(stamp.secsTo(before)) < 60);
}

void PracticeServiceTest::checksTheBody_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    const QByteArray add = "/contacts/profile";
    const QByteArray remind = "/payments/payout/link/notify";
    const auto without = [](const QString &field) {
        QJsonObject object = QJsonDocument::fromJson(sampleContact()).object();
        object.remove(field);
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("no name") << add << without(u"name"_s) << u"The name field is required."_s;
    QTest::newRow("no e-mail") << add << without(u"email"_s) << u"The email field is required."_s;
    QTest::newRow("no mobile") << add << without(u"mobile"_s) << u"The mobile field is required."_s;
    QTest::newRow("no tags") << add << without(u"tagDetails"_s) << u"The tag details field is required."_s;
    QTest::newRow("no company") << add << without(u"companyName"_s) << u"Contact Added Successfully"_s;
    QTest::newRow("an e-mail that is none") << add << sampleContact().replace("sample@", "sample") << u"The email is invalid."_s;
    QTest::newRow("a mobile with its calling code")
        << add << sampleContact().replace("7428585742", "917428585742") << u"The mobile must be 10 digits."_s;
    QTest::newRow("a tag that is none") << add << sampleContact().replace("645b280e", "") << u"The selected tag id is invalid."_s;
    QTest::newRow("no link") << remind << QByteArray("{}") << u"The link id field is required."_s;
    QTest::newRow("a link that is none") << remind << QByteArray(R"({"linkId":"AbC123"})")
                                         << u"The selected link id is invalid."_s;
    QTest::newRow("no JSON") << remind << QByteArray("linkId=1") << u"The request body is invalid."_s;
}

void PracticeServiceTest::checksTheBody()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, sentence);
    QCOMPARE(envelopeIn(serve(posted(path, body), {})).value(u"status"_s).toString(), sentence);
}

void PracticeServiceTest::checksTheHeaders_data()
{
    QTest::addColumn<QByteArray>("missing");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("auth code") << QByteArray("X-Ipay-Auth-Code") << u"RPI"_s << u"The X-Ipay-Auth-Code header is invalid."_s;
    QTest::newRow("client id") << QByteArray("X-Ipay-Client-Id") << u"IAC"_s << u"Invalid access credentials"_s;
    QTest::newRow("client secret") << QByteArray("X-Ipay-Client-Secret") << u"IAC"_s << u"Invalid access credentials"_s;
    QTest::newRow("endpoint IP") << QByteArray("X-Ipay-Endpoint-Ip") << u"ERR"_s
                                 << u"Request made from invalid ip address - 127.0.0.1"_s;
}

void PracticeServiceTest::checksTheHeaders()
{
    QFETCH(QByteArray, missing);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    GatewayArrival arrival = posted("/contacts/profile", sampleContact());
    arrival.headers += {{"X-Ipay-Auth-Code", "1"},
                        {"X-Ipay-Client-Id", "id"},
                        {"X-Ipay-Client-Secret", "secret"},
                        {"X-Ipay-Endpoint-Ip", "203.0.113.7"}};
    const ServiceCredentials credentials{u"id"_s, u"secret"_s};
    QVERIFY(!refuseStranger(arrival, credentials, {}));
    arrival.headers.removeIf([&missing](const auto &header) { return header.first == missing; });
    const auto refusal = refuseStranger(arrival, credentials, {});
    QVERIFY(refusal);
    QCOMPARE(envelopeIn(*refusal).value(u"statuscode"_s).toString(), code);
    QCOMPARE(envelopeIn(*refusal).value(u"status"_s).toString(), sentence);
}

void PracticeServiceTest::knowsNoOtherCalls()
{
    QCOMPARE(serve(posted("/contacts", sampleContact()), {}).httpStatus, 404);
    GatewayArrival got = posted("/contacts/profile", {});
    got.method = "GET";
    QCOMPARE(serve(got, {}).httpStatus, 405);
}

void PracticeServiceTest::samplesAreSound()
{
    constexpr qint64 now = 1'795'000'000'000;
    QSet<QString> ids;
    QSet<LinkState> states;
    const QList<PayoutLink> links = practiceLinks(now);
    for (const PayoutLink &link : links) {
        QVERIFY2(!ids.contains(link.id.text()), qPrintable(link.id.text()));
        ids.insert(link.id.text());
        states.insert(link.state);
        QVERIFY(link.recipient.size() <= PayoutLink::maximumTextLength);
        QVERIFY(link.state != LinkState::Issued || link.expiresAtMs > now);
    }
    QCOMPARE(states.size(), 6);
    const QList<PracticeExample> examples = practiceExamples();
    for (const PracticeExample &example : examples)
        QVERIFY(ids.contains(example.link.text()));
    QSet<QString> names;
    const QList<Tag> tags = practiceTags();
    for (const Tag &tag : tags)
        names.insert(tag.name);
    QVERIFY(names.contains(u"Vendor"_s) && names.contains(u"Staff"_s));
    QCOMPARE(names.size(), tags.size());
}

QTEST_GUILESS_MAIN(PracticeServiceTest)
#include "practice_service_test.moc"

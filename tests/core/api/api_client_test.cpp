// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/wire.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Kind = GatewayBehaviour::Kind;
using Bytes = QList<QByteArray>;

class ApiClientTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatTheSeedsShow_data() { bothSpeeches(); }
    void sendsWhatTheSeedsShow();
    void sendsNoSecondHeader();
    void sendsNothingWithoutASecret();
    void sendsNothingToAnotherOrigin();
    void answersLaterAndOnce();
    void aDeadContextHearsNothing();
    void mayBeDeletedWhileSending();
    void mayBeDeletedFromAnAnswer();
    void tellsTheServersDate();
    void tellsOfABusyServer();
    void freesTheLaneBeforeItAnswers();
};

void ApiClientTest::sendsWhatTheSeedsShow()
{
    QFETCH(Speaks, speaks);
    Wire wire(speaks);
    QCOMPARE(wire.press(), QByteArray("accepted")); // a reminder
    QCOMPARE(wire.press(), QByteArray("accepted")); // a contact
    QCOMPARE(wire.arrivals(), 2);
    const QList<GatewayArrival> arrivals = wire.gateway().arrivals();
    for (const GatewayArrival &arrival : arrivals) {
        QCOMPARE(arrival.method, QByteArray("POST"));
        QVERIFY(arrival.authorised);
        const QList<std::pair<QByteArray, QByteArray>> expected{
            {"Host", QUrl(wire.gateway().baseUrl()).authority().toLatin1()},
            {"X-Ipay-Auth-Code", "1"},
            {"X-Ipay-Client-Id", wire.gateway().clientId().toLatin1()},
            {"X-Ipay-Client-Secret", wire.gateway().clientSecret().toLatin1()},
            {"X-Ipay-Endpoint-Ip", "203.0.113.7"},
            {"Content-Type", "application/json"},
            {"Accept-Encoding", "identity"},
            {"Accept-Language", "en"},
            {"User-Agent", "payout-desk"},
            {"Connection", "Keep-Alive"},
            {"Content-Length", QByteArray::number(arrival.body.size())},
        };
        auto sorted = [](auto list) {
            std::sort(list.begin(), list.end());
            return list;
        };
        QCOMPARE(sorted(arrival.headers), sorted(expected));
    }
    QCOMPARE(arrivals.at(0).path, QByteArray("/payments/payout/link/notify"));
    QCOMPARE(arrivals.at(0).body, QByteArray(R"({"linkId":"657aa9841b8d3897ff0a84fb"})"));
    QCOMPARE(arrivals.at(1).path, QByteArray("/contacts/profile"));
    const QByteArray contact = R"({"name":"Sample Name","email":"sample@example.in","mobile":"7428585742",)"
                               R"("tagDetails":[{"tagId":"645b280e95335f08eb021aa2"}]})";
    QCOMPARE(QJsonDocument::fromJson(arrivals.at(1).body), QJsonDocument::fromJson(contact));
}

void ApiClientTest::sendsNoSecondHeader()
{
    Wire wire(Speaks::PlainHttp, [](ApiOptions &options) { options.endpointIp = u"203.0.113.7\r\nX-More: 1\n"_s; });
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.gateway().arrivals().constFirst().header("X-Ipay-Endpoint-Ip"), QByteArray("203.0.113.7X-More: 1"));
    QVERIFY(wire.gateway().arrivals().constFirst().header("X-More").isEmpty());
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::sendsNothingWithoutASecret()
{
    Wire wire(Speaks::Tls);
    Credentials without = wire.credentials();
    without.clientSecret = Secret(u"\u200b\n"_s); // nothing that could stand in a header
    wire.remind(without);
    QTRY_COMPARE(wire.outcomes(), Bytes{"not sent: no secret"});
    QCOMPARE(wire.gateway().connectionCount(), 0);
}

void ApiClientTest::sendsNothingToAnotherOrigin()
{
    Wire wire(Speaks::Tls);
    Credentials other = wire.credentials();
    other.origin = u"https://api.instantpay.in:443"_s;
    wire.remind(other);
    QTRY_COMPARE(wire.outcomes(), Bytes{"not sent: wrong address"});
    QCOMPARE(wire.gateway().connectionCount(), 0);
    other.origin = ApiAddress::parse(wire.gateway().baseUrl())->origin();
    wire.remind(other);
    QTRY_COMPARE(wire.outcomes().size(), 2);
    QCOMPARE(wire.outcomes().constLast(), QByteArray("accepted"));
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::answersLaterAndOnce()
{
    Wire wire(Speaks::PlainHttp);
    wire.remind();
    QVERIFY(wire.outcomes().isEmpty());
    QTRY_COMPARE(wire.outcomes(), Bytes{"accepted"});
    QTest::qWait(50);
    QCOMPARE(wire.outcomes().size(), 1);
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::aDeadContextHearsNothing()
{
    Wire wire(Speaks::PlainHttp);
    auto context = std::make_unique<QObject>();
    int heard = 0;
    wire.countPress();
    wire.client().send<NotifyPayoutLink>({*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)}, wire.credentials(), context.get(),
                                         [&heard](const auto &) { ++heard; });
    context.reset();
    QSignalSpy freed(&wire.client(), &ApiClient::laneFreed);
    QTRY_COMPARE(freed.count(), 1);
    QCOMPARE(heard, 0);
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::mayBeDeletedWhileSending()
{
    for (int wait = 0; wait < 6; ++wait) {
        Wire wire(Speaks::Tls);
        wire.script({.kind = Kind::Hang});
        for (int i = 0; i < 4; ++i)
            wire.remind();
        QTest::qWait(wait * 3); // at any point of the way
        wire.dropClient();
        QTest::qWait(20);
        QVERIFY(wire.arrivals() <= 4);
        QVERIFY(wire.outcomes().isEmpty());
    }
}

void ApiClientTest::mayBeDeletedFromAnAnswer()
{
    Wire wire(Speaks::Tls);
    int heard = 0;
    wire.countPress();
    wire.client().send<NotifyPayoutLink>({*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)}, wire.credentials(), this,
                                         [&](const auto &) {
                                             ++heard;
                                             wire.dropClient();
                                         });
    QTRY_COMPARE(heard, 1);
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::tellsTheServersDate()
{
    Wire wire(Speaks::PlainHttp);
    QSignalSpy seen(&wire.client(), &ApiClient::serverDateSeen);
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(seen.count(), 1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(qAbs(seen.at(0).at(0).toLongLong() - now) < 5'000);
    QVERIFY(qAbs(seen.at(0).at(1).toLongLong() - now) < 5'000);
}

void ApiClientTest::tellsOfABusyServer()
{
    Wire wire(Speaks::PlainHttp);
    QSignalSpy pause(&wire.client(), &ApiClient::pauseAsked);
    wire.script(
        {.kind = Kind::Raw, .raw = "HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"});
    QCOMPARE(wire.press(), QByteArray("unknown: unclear"));
    QCOMPARE(pause.count(), 1);
    QCOMPARE(pause.at(0).at(0).toInt(), 7'000);
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::freesTheLaneBeforeItAnswers()
{
    Wire wire(Speaks::PlainHttp, [](ApiOptions &options) { options.lanes = 1; });
    bool wasFree = false;
    wire.countPress();
    wire.client().send<NotifyPayoutLink>({*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)}, wire.credentials(), this,
                                         [&](const auto &) {
                                             wasFree = wire.client().hasFreeLane();
                                             wire.remind(); // and it can be used at once
                                         });
    QVERIFY(!wire.client().hasFreeLane());
    QTRY_COMPARE(wire.outcomes(), Bytes{"accepted"});
    QVERIFY(wasFree);
    QCOMPARE(wire.arrivals(), 2);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "api_client_test.moc"

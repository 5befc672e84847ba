// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/wire.h"
#include "tests/support/tls.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Kind = GatewayBehaviour::Kind;
using Bytes = QList<QByteArray>;

Q_DECLARE_METATYPE(payoutdesk::Speaks)

namespace {

void bothSpeeches()
{
    QTest::addColumn<Speaks>("speaks");
    QTest::newRow("over TLS") << Speaks::Tls;
    QTest::newRow("over plain HTTP") << Speaks::PlainHttp;
}

std::function<void(ApiOptions &)> withDeadline(int ms)
{
    return [ms](ApiOptions &options) { options.deadlineMs = ms; };
}

} // namespace

class ApiClientTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsWhatTheSeedsShow_data() { bothSpeeches(); }
    void sendsWhatTheSeedsShow();
    void sendsNoSecondHeader();
    void endsAtTheDeadline_data() { bothSpeeches(); }
    void endsAtTheDeadline();
    void theDeadlineIsForTheWholeAnswer_data() { bothSpeeches(); }
    void theDeadlineIsForTheWholeAnswer();
    void aSlowAnswerInTimeCounts();
    void capsTheAnswer_data() { bothSpeeches(); }
    void capsTheAnswer();
    void takesTheLargestAnswer();
    void leavesAStaleConnection_data();
    void leavesAStaleConnection();
    void usesAFreshConnectionAgain();
    void nobodyListens();
    void closedBeforeAByte_data() { bothSpeeches(); }
    void closedBeforeAByte();
    void doesNotTrustAStranger();
    void doesNotTrustAnotherName();
    void connectsIntoABlackHole();
    void unknownHost();
    void aProxyThatIsNotThere();
    void loopbackNeverGoesThroughAProxy();
    void stopsWaitingAfterBytes_data() { bothSpeeches(); }
    void stopsWaitingAfterBytes();
    void stopsWaitingBeforeBytes();
    void stoppingTooLateChangesNothing();
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

void ApiClientTest::endsAtTheDeadline()
{
    QFETCH(Speaks, speaks);
    Wire wire(speaks, withDeadline(300));
    wire.script({.kind = Kind::Hang});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wire.press(), QByteArray("unknown: no answer in time"));
    QVERIFY2(timer.elapsed() >= 290 && timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(wire.press(), QByteArray("unknown: no answer in time")); // the lane is of use again
    QTest::qWait(100);
    QCOMPARE(wire.arrivals(), 2);
}

void ApiClientTest::theDeadlineIsForTheWholeAnswer()
{
    QFETCH(Speaks, speaks);
    Wire wire(speaks, withDeadline(400));
    wire.script({.dripMs = 20}); // never idle, and far from done
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wire.press(), QByteArray("unknown: no answer in time"));
    QVERIFY2(timer.elapsed() >= 390 && timer.elapsed() < 2'000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::aSlowAnswerInTimeCounts()
{
    Wire wire(Speaks::Tls, withDeadline(8'000));
    wire.script({.delayMs = 200, .dripMs = 1});
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::capsTheAnswer()
{
    QFETCH(Speaks, speaks);
    Wire wire(speaks);
    wire.script({.kind = Kind::Endless});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wire.press(), QByteArray("unknown: incomplete"));
    QVERIFY(timer.elapsed() < 5'000); // not the deadline
    QCOMPARE(wire.press(), QByteArray("unknown: incomplete"));
    QCOMPARE(wire.arrivals(), 2);
}

void ApiClientTest::takesTheLargestAnswer()
{
    for (const int over : {0, 1}) {
        Wire wire(Speaks::Tls);
        const QByteArray begin = R"({"statuscode":"RPI","status":")";
        const QByteArray end = R"("})";
        const QByteArray body = begin + QByteArray(64 * 1024 + over - begin.size() - end.size(), 'x') + end;
        wire.script({.kind = Kind::Raw,
                     .raw = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                            "\r\n\r\n" + body});
        QCOMPARE(wire.press(), QByteArray(over == 0 ? "refused: input" : "unknown: incomplete"));
        QCOMPARE(wire.arrivals(), 1);
    }
}

void ApiClientTest::leavesAStaleConnection_data()
{
    QTest::addColumn<GatewayManners::WhenIdle>("whenIdle");
    QTest::newRow("that the server closed") << GatewayManners::WhenIdle::Close;
    QTest::newRow("that a router forgot") << GatewayManners::WhenIdle::DropNext;
}

void ApiClientTest::leavesAStaleConnection()
{
    QFETCH(GatewayManners::WhenIdle, whenIdle);
    Wire wire(Speaks::Tls, [](ApiOptions &options) { options.laneIdleMs = 150; });
    wire.gateway().setManners({.idleLimitMs = 200, .whenIdle = whenIdle});
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(wire.press(), QByteArray("accepted"));
        QTest::qWait(260);
    }
    QCOMPARE(wire.arrivals(), 4);
    QCOMPARE(wire.gateway().connectionCount(), 4);
}

void ApiClientTest::usesAFreshConnectionAgain()
{
    Wire wire(Speaks::Tls);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.gateway().connectionCount(), 1);
    QCOMPARE(wire.arrivals(), 5);
}

void ApiClientTest::nobodyListens()
{
    Wire wire(Speaks::Tls);
    wire.gateway().close();
    QCOMPARE(wire.press(), QByteArray("not sent: no connection"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::closedBeforeAByte()
{
    QFETCH(Speaks, speaks);
    Wire wire(speaks);
    wire.gateway().setManners({.onConnect = GatewayManners::OnConnect::Close});
    const QByteArray outcome = wire.press();
    // On plain HTTP the client may have written before it hears of the end; then it must not claim certainty.
    if (speaks == Speaks::Tls)
        QVERIFY2(outcome.startsWith("not sent: "), outcome.constData());
    else
        QVERIFY2(outcome == "unknown: broke" || outcome == "not sent: no connection", outcome.constData());
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::doesNotTrustAStranger()
{
    Wire wire(Speaks::Tls, [](ApiOptions &options) { options.extraTrust.clear(); });
    QCOMPARE(wire.press(), QByteArray("not sent: tls"));
    QCOMPARE(wire.arrivals(), 0);
    QVERIFY(wire.gateway().connectionCount() > 0);
}

void ApiClientTest::doesNotTrustAnotherName()
{
    QTcpServer elsewhere; // 127.0.0.2 hands every connection on to the gateway, whose certificate is for 127.0.0.1
    QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s)));
    Wire wire(Speaks::Tls, [&elsewhere](ApiOptions &options) {
        options.address = *ApiAddress::parse(u"https://127.0.0.2:%1"_s.arg(elsewhere.serverPort()));
    });
    connect(&elsewhere, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *const from = elsewhere.nextPendingConnection();
        auto *const to = new QTcpSocket(from);
        to->connectToHost(QHostAddress::LocalHost, wire.gateway().port());
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(to, &QTcpSocket::readyRead, from, [from, to] { from->write(to->readAll()); });
    });
    QCOMPARE(wire.press(), QByteArray("not sent: tls"));
    QCOMPARE(wire.gateway().connectionCount(), 1);
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::connectsIntoABlackHole()
{
    Wire wire(Speaks::Tls, withDeadline(300)); // the handshake is never answered
    wire.gateway().setManners({.onConnect = GatewayManners::OnConnect::Silence});
    QCOMPARE(wire.press(), QByteArray("not sent: no answer to connect"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::unknownHost()
{
    Wire wire(Speaks::Tls, [](ApiOptions &options) { options.address = *ApiAddress::parse(u"https://nowhere.invalid"_s); });
    QCOMPARE(wire.press(), QByteArray("not sent: no connection"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::aProxyThatIsNotThere()
{
    QTcpServer port; // taken and let go: nobody listens there
    QVERIFY(port.listen(QHostAddress::LocalHost));
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port.serverPort()});
    port.close();
    Wire wire(Speaks::Tls, [](ApiOptions &options) { options.address = *ApiAddress::parse(u"https://payout.example"_s); });
    const QByteArray outcome = wire.press();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    QCOMPARE(outcome, QByteArray("not sent: proxy"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::loopbackNeverGoesThroughAProxy()
{
    PracticeGateway proxy;
    QVERIFY(proxy.listen());
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    Wire wire(Speaks::PlainHttp);
    const QByteArray outcome = wire.press();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
    QCOMPARE(outcome, QByteArray("accepted"));
    QCOMPARE(proxy.connectionCount(), 0);
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::stopsWaitingAfterBytes()
{
    QFETCH(Speaks, speaks);
    Wire wire(speaks);
    wire.script({.kind = Kind::Hang});
    const SendId id = wire.remind();
    QTRY_COMPARE(wire.arrivals(), 1);
    wire.client().stopWaiting(id);
    QCOMPARE(wire.outcomes(), Bytes{}); // later, from the event loop
    QTRY_COMPARE(wire.outcomes(), Bytes{"unknown: stopped"});
    wire.client().stopWaiting(id);
    QTest::qWait(50);
    QCOMPARE(wire.outcomes().size(), 1);
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientTest::stopsWaitingBeforeBytes()
{
    Wire wire(Speaks::Tls);
    wire.gateway().setManners({.onConnect = GatewayManners::OnConnect::Silence});
    const SendId first = wire.remind();
    wire.client().stopWaiting(first); // even before there is a connection
    QTRY_COMPARE(wire.outcomes(), Bytes{"not sent: no answer to connect"});
    const SendId second = wire.remind();
    QTRY_VERIFY(wire.gateway().connectionCount() > 0);
    wire.client().stopWaiting(second);
    QTRY_COMPARE(wire.outcomes().size(), 2);
    QCOMPARE(wire.outcomes().constLast(), QByteArray("not sent: no answer to connect"));
    QTest::qWait(50);
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientTest::stoppingTooLateChangesNothing()
{
    Wire wire(Speaks::Tls);
    const SendId id = wire.remind();
    QTRY_COMPARE(wire.outcomes(), Bytes{"accepted"});
    wire.client().stopWaiting(id);
    wire.client().stopWaiting(SendId{999});
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.arrivals(), 2);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/wire.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Kind = GatewayBehaviour::Kind;
using Bytes = QList<QByteArray>;

namespace {

std::function<void(ApiOptions &)> withDeadline(int ms)
{
    return [ms](ApiOptions &options) { options.deadlineMs = ms; };
}

} // namespace

class ApiClientEndsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};

void ApiClientEndsTest::endsAtTheDeadline()
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

void ApiClientEndsTest::theDeadlineIsForTheWholeAnswer()
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

void ApiClientEndsTest::aSlowAnswerInTimeCounts()
{
    Wire wire(Speaks::Tls, withDeadline(8'000));
    wire.script({.delayMs = 200, .dripMs = 1});
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.arrivals(), 1);
}

void ApiClientEndsTest::capsTheAnswer()
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

void ApiClientEndsTest::takesTheLargestAnswer()
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

void ApiClientEndsTest::leavesAStaleConnection_data()
{
    QTest::addColumn<GatewayManners::WhenIdle>("whenIdle");
    QTest::newRow("that the server closed") << GatewayManners::WhenIdle::Close;
    QTest::newRow("that a router forgot") << GatewayManners::WhenIdle::DropNext;
}

void ApiClientEndsTest::leavesAStaleConnection()
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

void ApiClientEndsTest::usesAFreshConnectionAgain()
{
    Wire wire(Speaks::Tls);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.gateway().connectionCount(), 1);
    QCOMPARE(wire.arrivals(), 5);
}

void ApiClientEndsTest::nobodyListens()
{
    Wire wire(Speaks::Tls);
    wire.gateway().close();
    QCOMPARE(wire.press(), QByteArray("not sent: no connection"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientEndsTest::closedBeforeAByte()
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

void ApiClientEndsTest::doesNotTrustAStranger()
{
    Wire wire(Speaks::Tls, [](ApiOptions &options) { options.extraTrust.clear(); });
    QCOMPARE(wire.press(), QByteArray("not sent: tls"));
    QCOMPARE(wire.arrivals(), 0);
    QVERIFY(wire.gateway().connectionCount() > 0);
}

void ApiClientEndsTest::doesNotTrustAnotherName()
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

void ApiClientEndsTest::connectsIntoABlackHole()
{
    Wire wire(Speaks::Tls, withDeadline(300)); // the handshake is never answered
    wire.gateway().setManners({.onConnect = GatewayManners::OnConnect::Silence});
    QCOMPARE(wire.press(), QByteArray("not sent: no answer to connect"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientEndsTest::unknownHost()
{
    Wire wire(Speaks::Tls, [](ApiOptions &options) { options.address = *ApiAddress::parse(u"https://nowhere.invalid"_s); });
    QCOMPARE(wire.press(), QByteArray("not sent: no connection"));
    QCOMPARE(wire.arrivals(), 0);
}

void ApiClientEndsTest::aProxyThatIsNotThere()
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

void ApiClientEndsTest::loopbackNeverGoesThroughAProxy()
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

void ApiClientEndsTest::stopsWaitingAfterBytes()
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

void ApiClientEndsTest::stopsWaitingBeforeBytes()
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

void ApiClientEndsTest::stoppingTooLateChangesNothing()
{
    Wire wire(Speaks::Tls);
    const SendId id = wire.remind();
    QTRY_COMPARE(wire.outcomes(), Bytes{"accepted"});
    wire.client().stopWaiting(id);
    wire.client().stopWaiting(SendId{999});
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.arrivals(), 2);
}

QTEST_GUILESS_MAIN(ApiClientEndsTest)
#include "api_client_ends_test.moc"

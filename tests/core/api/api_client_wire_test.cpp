// SPDX-License-Identifier: GPL-3.0-or-later
//
// The promise, by the server's own count: every press at ApiClient is at most one POST, whatever the other side does.
#include "tests/core/api/wire.h"
#include "tests/support/tls.h"
#include "tests/support/wire_count.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Kind = GatewayBehaviour::Kind;

namespace {

constexpr int pressesOverTls = 50;
constexpr int pressesOverPlainHttp = 10;

GatewayBehaviour raw(const QByteArray &bytes) { return {.kind = Kind::Raw, .raw = bytes}; }

QByteArray answer(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nConnection: close\r\n" + head + "\r\n" + body;
}

QByteArray whole() { return R"({"statuscode":"TXN","status":"Done","data":{"_id":"645b283b9b2e242ec80dd5c2"}})"; }

QByteArray withLength(const QByteArray &body, qsizetype length)
{
    return answer("Content-Length: " + QByteArray::number(length) + "\r\n", body);
}

QByteArray chunk(const QByteArray &bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

} // namespace

class ApiClientWireTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrivesOnce_data();
    void arrivesOnce();
    void anAnswerMayEndByClosing();
    void aRedirectTellsTheOtherHostNothing_data();
    void aRedirectTellsTheOtherHostNothing();
    void sixAtOnceArriveOnceEach();
    void theNaivePostArrivesMoreThanOnce();
};

void ApiClientWireTest::arrivesOnce_data()
{
    QTest::addColumn<GatewayBehaviour>("behaviour");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *name, const GatewayBehaviour &behaviour, const char *outcome) {
        QTest::newRow(name) << behaviour << QByteArray(outcome);
    };
    row("ok", {}, "accepted");
    row("refused", {.kind = Kind::Answer, .statusCode = "RPI", .sentence = "No"}, "refused: input");
    row("refused with HTTP 401 and a challenge",
        raw("HTTP/1.1 401 No\r\nConnection: close\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: "
            "34\r\n\r\n{\"statuscode\":\"IAC\",\"status\":\"No\"}"),
        "refused: credentials");
    row("pending", {.kind = Kind::Answer, .statusCode = "TUP", .sentence = "Wait"}, "pending");
    row("HTTP 500", {.kind = Kind::Answer, .statusCode = "ISE", .sentence = "Oh", .httpStatus = 500}, "unknown: unclear");
    row("HTTP 503", {.kind = Kind::Answer, .statusCode = "SNA", .sentence = "Busy", .httpStatus = 503}, "unknown: unclear");
    row("HTTP 408, which invites to repeat", {.kind = Kind::Answer, .statusCode = "X", .sentence = "Late", .httpStatus = 408},
        "unknown: unclear");
    row("hangs up after the body", {.kind = Kind::CloseAfterBody}, "unknown: broke");
    row("closes politely after the body", raw({}), "unknown: broke");
    row("resets after the body", {.kind = Kind::ResetAfterBody}, "unknown: broke");
    row("cuts the status line", raw("HTTP/1.1 2"), "unknown: broke");
    row("cuts the header", raw("HTTP/1.1 200 OK\r\nContent-Le"), "unknown: broke");
    row("garbage instead of HTTP", raw("\x16\x03\x01 this is no HTTP\r\n\r\n"), "unknown: broke");
    row("garbage instead of JSON", raw(withLength("<html></html>", 13)), "unknown: unclear");
    row("cuts the body", raw(withLength(whole().chopped(20), whole().size())), "unknown: incomplete");
    row("cuts the body after its JSON", raw(withLength(whole(), whole().size() + 5)), "unknown: incomplete");
    row("chunked", raw(answer("Transfer-Encoding: chunked\r\n", chunk(whole()) + "0\r\n\r\n")), "accepted");
    row("chunked, cut", raw(answer("Transfer-Encoding: chunked\r\n", chunk(whole()).chopped(30))), "unknown: incomplete");
    row("a redirect", {.kind = Kind::Redirect, .raw = "/elsewhere"}, "unknown: unclear");
}

void ApiClientWireTest::arrivesOnce()
{
    QFETCH(GatewayBehaviour, behaviour);
    QFETCH(QByteArray, outcome);
    for (const auto &[speaks, presses] :
         {std::pair{Speaks::Tls, pressesOverTls}, std::pair{Speaks::PlainHttp, pressesOverPlainHttp}}) {
        Wire wire(speaks);
        QVERIFY(wire.isReady());
        wire.script(behaviour);
        for (int i = 0; i < presses; ++i)
            QCOMPARE(wire.press(), outcome);
        QTest::qWait(30); // a repetition would be on its way
        QCOMPARE(wire.arrivals(), presses);
        QCOMPARE(wire.mostPerPress(), 1);
        QCOMPARE(wire.outcomes().size(), presses);
    }
}

void ApiClientWireTest::anAnswerMayEndByClosing()
{
    // Only over TLS. On plain HTTP Qt now and then calls it "cannot be sent again", and without a length nothing proves the
    // opposite: then it is not known, which is safe.
    Wire wire(Speaks::Tls);
    wire.script(raw(answer({}, whole())));
    for (int i = 0; i < pressesOverTls; ++i)
        QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(wire.arrivals(), pressesOverTls);
}

void ApiClientWireTest::aRedirectTellsTheOtherHostNothing_data()
{
    // 307 and 308 ask for the POST again, the others for a GET: which needs no body, but would carry every header.
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"301", "302", "303", "307", "308"})
        QTest::newRow(status) << QByteArray(status);
}

void ApiClientWireTest::aRedirectTellsTheOtherHostNothing()
{
    QFETCH(QByteArray, status);
    for (const auto &[speaks, presses] :
         {std::pair{Speaks::Tls, pressesOverTls}, std::pair{Speaks::PlainHttp, pressesOverPlainHttp}}) {
        PracticeGateway other;
        QVERIFY(other.listen(speaks == Speaks::Tls ? std::optional(testServerTls()) : std::nullopt));
        Wire wire(speaks);
        wire.script(raw("HTTP/1.1 " + status + " Elsewhere\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " +
                        other.baseUrl().toLatin1() + "/payments/payout/link/notify\r\n\r\n"));
        for (int i = 0; i < presses; ++i)
            QCOMPARE(wire.press(), QByteArray("unknown: unclear"));
        QCOMPARE(wire.arrivals(), presses);
        QCOMPARE(other.connectionCount(), 0); // not even a greeting, so not the secret
        QCOMPARE(other.arrivalCount(), 0);
    }
}

void ApiClientWireTest::sixAtOnceArriveOnceEach()
{
    for (const GatewayBehaviour &behaviour :
         {GatewayBehaviour{.delayMs = 5}, GatewayBehaviour{.kind = Kind::CloseAfterBody, .delayMs = 5}}) {
        Wire wire(Speaks::Tls, [](ApiOptions &options) { options.lanes = 9; }); // six are the most
        wire.script(behaviour);
        for (int round = 0; round < 10; ++round) {
            for (int i = 0; i < 6; ++i) {
                QVERIFY(wire.client().hasFreeLane());
                wire.remind();
            }
            QVERIFY(!wire.client().hasFreeLane());
            QTRY_COMPARE(wire.outcomes().size(), (round + 1) * 6);
        }
        QTest::qWait(30);
        QCOMPARE(wire.arrivals(), 60);
        const QByteArray expected = behaviour.kind == Kind::Accept ? "accepted" : "unknown: broke";
        QCOMPARE(QSet<QByteArray>(wire.outcomes().cbegin(), wire.outcomes().cend()), QSet<QByteArray>{expected});
    }
}

void ApiClientWireTest::theNaivePostArrivesMoreThanOnce()
{
    // The canary: if this ever arrives once, Qt or the server has changed and the rows above prove less than they say.
    PracticeGateway gateway;
    QVERIFY(gateway.listen(testServerTls()));
    gateway.setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::CloseAfterBody}; });
    QNetworkRequest request(QUrl(gateway.baseUrl() + u"/payments/payout/link/notify"_s));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(testAuthority());
    request.setSslConfiguration(tls);
    request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray(R"({"linkId":"657aa9841b8d3897ff0a84fb"})")));
    QTRY_VERIFY(reply->isFinished());
    QTest::qWait(100);
    recordGuard(gateway.arrivalCount());
    qInfo("The naive post arrived %d times", gateway.arrivalCount());
    QVERIFY(gateway.arrivalCount() > 1);
}

QTEST_GUILESS_MAIN(ApiClientWireTest)
#include "api_client_wire_test.moc"

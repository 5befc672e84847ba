// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoints.h"
#include "core/api/judge.h"
#include "tests/core/api/verdicts.h"

#include <QTest>

#include <algorithm>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Stop = Exchange::Stop;
using Trouble = Exchange::Trouble;

namespace {

QByteArray done()
{
    return R"({"statuscode":"TXN","status":"Notification Link Sent To *******742","data":null,)"
           R"("ipay_uuid":"h0009ad88809","environment":"SANDBOX","timestamp":"2023-12-14 15:27:40"})";
}

/// A whole request, a whole answer.
Exchange answered(const QByteArray &body, int status = 200)
{
    return {.bodySize = 38,
            .bytesServed = 38,
            .httpStatus = status,
            .headers = {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(body.size())}},
            .received = body};
}

Exchange answered(const QByteArray &code, const QByteArray &sentence, int status)
{
    return answered(R"({"statuscode":")" + code + R"(","status":")" + sentence + R"("})", status);
}

/// The request left in part or whole; nothing came back.
Exchange unanswered(qint64 served, Stop stop, Trouble trouble)
{
    return {.bodySize = 38, .bytesServed = served, .stop = stop, .trouble = trouble};
}

Exchange changed(Exchange exchange, const std::function<void(Exchange &)> &change)
{
    change(exchange);
    return exchange;
}

} // namespace

class JudgeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reminder_data();
    void reminder();
    void contact_data();
    void contact();
    void whatWasSaidIsKept();
    void pause_data();
    void pause();
};

void JudgeTest::reminder_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *name, const Exchange &exchange, const char *verdict) {
        QTest::newRow(name) << exchange << QByteArray(verdict);
    };

    row("accepted", answered(done()), "accepted");
    row("accepted with HTTP 201", answered(done(), 201), "accepted");
    row("pending", answered("TUP", "Under process", 200), "pending");
    row("refused with HTTP 200", answered("RPI", "No", 200), "refused: input");
    row("refused with HTTP 422", answered("RPI", "No", 422), "refused: input");
    row("refused with HTTP 500", answered("IAC", "No", 500), "refused: credentials");
    row("an ERR that is read by its text", answered("ERR", "The selected type is invalid.", 200), "refused: input");
    row("an ERR of unknown text", answered("ERR", "Oops", 200), "unknown: unclear");
    row("a code in doubt", answered("SPD", "Service Provider Downtime", 200), "unknown: unclear");
    row("a code nobody knows", answered("ZZZ", "?", 200), "unknown: unclear");
    row("TXN with HTTP 400", answered(done(), 400), "unknown: unclear");
    row("TXN with a redirect", answered(done(), 307), "unknown: unclear");
    row("TUP with HTTP 502", answered("TUP", "?", 502), "unknown: unclear");
    row("HTTP 503, even with a refusal", answered("SNA", "Later", 503), "unknown: unclear");
    row("HTTP 429, even with a refusal", answered("RPI", "Too many", 429), "unknown: unclear");
    row("HTTP 500 with a page", answered("<html>", 500), "unknown: unclear");
    row("HTTP 404 without a body", answered("", 404), "unknown: unclear");
    row("HTTP 204", changed(answered("", 204), [](Exchange &e) { e.headers.clear(); }), "unknown: unclear");

    row("an empty answer", answered(""), "unknown: unclear");
    row("no JSON", answered("OK"), "unknown: unclear");
    row("a JSON list", answered("[]"), "unknown: unclear");
    row("no status code", answered(R"({"status":"TXN"})"), "unknown: unclear");
    row("a status code that is a number", answered(R"({"statuscode":200})"), "unknown: unclear");
    row("a status code that is null", answered(R"({"statuscode":null})"), "unknown: unclear");
    row("a status code in a list", answered(R"({"statuscode":["TXN"]})"), "unknown: unclear");
    row("two status codes", answered(R"({"statuscode":"RPI","statuscode":"TXN"})"), "unknown: unclear");
    row("a byte order mark", answered("\xEF\xBB\xBF" + done()), "unknown: unclear");
    row("a byte order mark inside the quotes of the code", answered("\xEF\xBB\xBFTXN", "?", 200), "unknown: unclear");
    row("invalid UTF-8", answered("{\"statuscode\":\"TXN\",\"status\":\"\xFF\"}"), "unknown: unclear");

    row("whole, although the transport complains", changed(answered(done()), [](Exchange &e) { e.trouble = Trouble::Network; }),
        "accepted");
    row("whole, although the deadline has passed", changed(answered(done()), [](Exchange &e) { e.stop = Stop::Deadline; }),
        "accepted");
    row("whole by its own JSON, one byte missing", changed(answered(done() + ' '), [](Exchange &e) { e.received.chop(1); }),
        "unknown: incomplete");
    row("cut, and the transport does not mind", changed(answered(done()), [](Exchange &e) { e.received.chop(40); }),
        "unknown: incomplete");
    row("a refusal, cut", changed(answered("RPI", "No", 400), [](Exchange &e) { e.received.chop(1); }), "unknown: incomplete");
    row("only the header came", changed(answered(done()), [](Exchange &e) { e.received.clear(), e.trouble = Trouble::Network; }),
        "unknown: incomplete");
    row("more than was announced", changed(answered(done()), [](Exchange &e) { e.received += ' '; }), "unknown: incomplete");
    row("two different lengths", changed(answered(done()), [](Exchange &e) { e.headers[1].second += ", 7"; }),
        "unknown: incomplete");
    row("the same length twice",
        changed(answered(done()), [](Exchange &e) { e.headers[1].second += ", " + e.headers[1].second; }), "accepted");
    row("a length that is no number", changed(answered(done()), [](Exchange &e) { e.headers[1].second = "many"; }),
        "unknown: incomplete");
    row("ended by closing, quietly", changed(answered(done()), [](Exchange &e) { e.headers.clear(); }), "accepted");
    row("ended by closing, with trouble",
        changed(answered(done()), [](Exchange &e) { e.headers.clear(), e.trouble = Trouble::Network; }), "unknown: incomplete");
    row("chunked, quietly",
        changed(answered(done()),
                [](Exchange &e) {
                    e.headers = {{"transfer-encoding", "chunked"}};
                }),
        "accepted");
    row("chunked, with trouble",
        changed(answered(done()),
                [](Exchange &e) { e.headers.emplaceBack("Transfer-Encoding", "chunked"), e.trouble = Trouble::Network; }),
        "unknown: incomplete");

    row("TXN before the request was whole", changed(answered(done()), [](Exchange &e) { e.bytesServed = 5; }),
        "unknown: unclear");
    row("TXN before a byte of the request", changed(answered(done()), [](Exchange &e) { e.bytesServed = 0; }),
        "unknown: unclear");
    row("refused before a byte of the request", changed(answered("IAC", "No", 401), [](Exchange &e) { e.bytesServed = 0; }),
        "refused: credentials");

    row("too large an answer", changed(answered(done()), [](Exchange &e) { e.stop = Stop::AnswerTooLarge; }),
        "unknown: incomplete");
    row("no answer in time", unanswered(38, Stop::Deadline, Trouble::Network), "unknown: no answer in time");
    row("half an answer in time", changed(answered(done()), [](Exchange &e) { e.received.chop(9), e.stop = Stop::Deadline; }),
        "unknown: no answer in time");
    row("a person stopped waiting", unanswered(38, Stop::Person, Trouble::Network), "unknown: stopped");
    row("broke after all bytes", unanswered(38, Stop::None, Trouble::Network), "unknown: broke");
    row("broke after one byte", unanswered(1, Stop::None, Trouble::Network), "unknown: broke");
    row("TLS broke after bytes", unanswered(38, Stop::None, Trouble::Tls), "unknown: broke");
    row("ended without a word and without trouble", unanswered(38, Stop::None, Trouble::None), "unknown: broke");

    row("no connection", unanswered(0, Stop::None, Trouble::Network), "not sent: no connection");
    row("closed without trouble before a byte", unanswered(0, Stop::None, Trouble::None), "not sent: no connection");
    row("TLS failed", unanswered(0, Stop::None, Trouble::Tls), "not sent: tls");
    row("the proxy failed", unanswered(0, Stop::None, Trouble::Proxy), "not sent: proxy");
    row("the connection timed out", unanswered(0, Stop::None, Trouble::NoAnswer), "not sent: no answer to connect");
    row("deadline before a byte", unanswered(0, Stop::Deadline, Trouble::Network), "not sent: no answer to connect");
    row("a person stopped before a byte", unanswered(0, Stop::Person, Trouble::Network), "not sent: no answer to connect");
}

void JudgeTest::reminder()
{
    QFETCH(Exchange, exchange);
    QFETCH(QByteArray, verdict);
    QCOMPARE(nameOf(outcomeOf<NotifyPayoutLink>(exchange)), verdict);
}

void JudgeTest::contact_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("with its id") << QByteArray(R"({"_id":"645b283b9b2e242ec80dd5c2"})") << QByteArray("accepted");
    QTest::newRow("with an odd company") << QByteArray(R"({"_id":"645b283b9b2e242ec80dd5c2","companyName":"XYZ"})")
                                         << QByteArray("accepted");
    QTest::newRow("without an id") << QByteArray(R"({"name":"Sample Name"})") << QByteArray("unknown: unclear");
    QTest::newRow("with a bad id") << QByteArray(R"({"_id":"645b"})") << QByteArray("unknown: unclear");
    QTest::newRow("with an id that is a number") << QByteArray(R"({"_id":645})") << QByteArray("unknown: unclear");
    QTest::newRow("null") << QByteArray("null") << QByteArray("unknown: unclear");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("unknown: unclear");
}

void JudgeTest::contact()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, verdict);
    QCOMPARE(nameOf(outcomeOf<AddContact>(answered(R"({"statuscode":"TXN","data":)" + data + '}'))), verdict);
}

void JudgeTest::whatWasSaidIsKept()
{
    const auto accepted = std::get<Accepted<ReminderReceipt>>(outcomeOf<NotifyPayoutLink>(answered(done())));
    QCOMPARE(accepted.said, (ServerSaid{u"TXN"_s, u"Notification Link Sent To *******742"_s, u"h0009ad88809"_s, u"SANDBOX"_s,
                                        u"2023-12-14 15:27:40"_s}));
    const auto doubtful = std::get<Unknown>(outcomeOf<NotifyPayoutLink>(answered("SPD", "Service Provider Downtime", 200)));
    QCOMPARE(doubtful.said->status, u"Service Provider Downtime"_s);
    const auto refused = std::get<Refused>(
        outcomeOf<NotifyPayoutLink>(answered("ERR", "Request made from invalid ip address - 203.0.113.7", 200)));
    QCOMPARE(refused.why, RefusalClass::Address);
    QVERIFY(refused.said.status.endsWith(u"203.0.113.7"_s));
    const auto listed = std::get<Refused>(outcomeOf<NotifyPayoutLink>(
        answered(R"({"statuscode":"ERR","status":["The name field is required.","The email is invalid."]})")));
    QCOMPARE(listed.said.status, u"The name field is required. The email is invalid."_s);
    QVERIFY(std::get<Accepted<ReminderReceipt>>(
                outcomeOf<NotifyPayoutLink>(answered(R"({"statuscode":"TXN","status":")" + QByteArray(60'000, 'x') + R"("})")))
                .said.status.size() <= 2000);
}

void JudgeTest::pause_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("ms");
    QTest::newRow("429 without a word") << 429 << QByteArray() << 60'000;
    QTest::newRow("503 without a word") << 503 << QByteArray() << 60'000;
    QTest::newRow("in seconds") << 429 << QByteArray("7") << 7'000;
    QTest::newRow("at once") << 429 << QByteArray("0") << 0;
    QTest::newRow("too long") << 503 << QByteArray("99999999999999") << 900'000;
    QTest::newRow("as a date") << 503 << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60'000;
    QTest::newRow("as a date of the past") << 503 << QByteArray("Sun, 06 Nov 1994 08:40:37 GMT") << 0;
    QTest::newRow("as nonsense") << 503 << QByteArray("soon") << 60'000;
    QTest::newRow("negative") << 503 << QByteArray("-5") << 60'000;
    QTest::newRow("HTTP 200 does not pause") << 200 << QByteArray("7") << -1;
    QTest::newRow("HTTP 500 does not pause") << 500 << QByteArray("7") << -1;
}

void JudgeTest::pause()
{
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, ms);
    Exchange exchange = answered("{}", status);
    if (!retryAfter.isEmpty())
        exchange.headers.emplaceBack("Retry-After", retryAfter);
    QCOMPARE(pauseAskedForMs(exchange, 784'111'777'000).value_or(-1), ms); // Sun, 06 Nov 1994 08:49:37 GMT
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_effects.h"
#include "core/practice/practice_gateway.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Kind = GatewayBehaviour::Kind;

namespace {

QByteArray reminder() { return R"({"linkId":"657aa9841b8d3897ff0a84fb"})"; }

QByteArray requestTo(const PracticeGateway &gateway, const QByteArray &body,
                     const QByteArray &path = "/payments/payout/link/notify")
{
    return "POST " + path +
           " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Ipay-Auth-Code: 1\r\nX-Ipay-Client-Id: " + gateway.clientId().toLatin1() +
           "\r\nX-Ipay-Client-Secret: " + gateway.clientSecret().toLatin1() +
           "\r\nX-Ipay-Endpoint-Ip: 203.0.113.7\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A socket that notes all that comes.
class Peer final : public QTcpSocket {
public:
    explicit Peer(const PracticeGateway &gateway)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        connectToHost(QHostAddress::LocalHost, gateway.port());
    }
    [[nodiscard]] bool isOver() const { return state() == UnconnectedState; }
    /// The JSON of an answer, once it is whole.
    [[nodiscard]] QJsonObject envelope() const
    {
        return QJsonDocument::fromJson(received.mid(received.indexOf("\r\n\r\n") + 4)).object();
    }
    QByteArray received;
};

/// 0 for an orderly end, EAGAIN while there is none, else what the kernel says.
int endOf(int descriptor)
{
    char byte = 0;
    return ::recv(descriptor, &byte, 1, MSG_DONTWAIT) == 0 ? 0 : errno;
}

} // namespace

class PracticeGatewayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_gateway.reset(); }

    void answersAsTheSeedDoes();
    void countsOnlyWholeBodies();
    void keepsTheConnectionForTheNextRequest();
    void refusesWhoDoesNotKnowThisRun();
    void takesGivenCredentials();
    void everyRunHasItsOwnCredentials();
    void behavesAsScripted_data();
    void behavesAsScripted();
    void aResetIsNoClose();
    void hangsWithTheConnectionOpen();
    void delaysAndDrips();
    void floodsWithoutAnEnd();
    void closesOnConnect();
    void staysSilent();
    void closesIdleConnections();
    void dropsWhatComesOverAnIdleConnection();
    void practiceIdsMisbehave();
    void refusesStrangersEvenForPracticeIds();
    void rejectsWhatIsNoRequest();
    void worksOnAThreadOfItsOwn();

private:
    std::unique_ptr<PracticeGateway> m_gateway;
};

void PracticeGatewayTest::init()
{
    m_gateway = std::make_unique<PracticeGateway>();
    QVERIFY(m_gateway->listen());
}

void PracticeGatewayTest::answersAsTheSeedDoes()
{
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(!peer.envelope().isEmpty());
    const QJsonObject envelope = peer.envelope();
    QCOMPARE(envelope.value(u"statuscode"_s).toString(), u"TXN"_s);
    QCOMPARE(envelope.value(u"environment"_s).toString(), u"SANDBOX"_s);
    QVERIFY(envelope.value(u"status"_s).toString().startsWith(u"Notification Link Sent To *******"_s));
    QCOMPARE(m_gateway->arrivalCount(), 1);
    const GatewayArrival arrival = m_gateway->arrivals().constFirst();
    QCOMPARE(arrival.path, QByteArray("/payments/payout/link/notify"));
    QCOMPARE(arrival.body, reminder());
    QVERIFY(arrival.authorised);
}

void PracticeGatewayTest::countsOnlyWholeBodies()
{
    QSignalSpy arrived(m_gateway.get(), &PracticeGateway::arrived);
    Peer peer(*m_gateway);
    const QByteArray request = requestTo(*m_gateway, reminder());
    peer.write(request.chopped(1));
    QTRY_COMPARE(m_gateway->connectionCount(), 1);
    QTest::qWait(50);
    QCOMPARE(m_gateway->arrivalCount(), 0);
    peer.write(request.right(1));
    QTRY_COMPARE(m_gateway->arrivalCount(), 1);
    QCOMPARE(arrived.count(), 1);
}

void PracticeGatewayTest::keepsTheConnectionForTheNextRequest()
{
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()) + requestTo(*m_gateway, reminder())); // even two at once
    QTRY_COMPARE(peer.received.count("\"TXN\""), 2);
    QCOMPARE(m_gateway->connectionCount(), 1);
    QCOMPARE(m_gateway->arrivalCount(), 2);
}

void PracticeGatewayTest::refusesWhoDoesNotKnowThisRun()
{
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()).replace(m_gateway->clientSecret().toLatin1(), "wrong"));
    QTRY_COMPARE(peer.envelope().value(u"statuscode"_s).toString(), u"IAC"_s);
    QCOMPARE(m_gateway->arrivalCount(), 1);
    QVERIFY(!m_gateway->arrivals().constFirst().authorised);
}

void PracticeGatewayTest::takesGivenCredentials()
{
    m_gateway->acceptCredentials(u"an id"_s, u"a secret"_s);
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_COMPARE(peer.envelope().value(u"statuscode"_s).toString(), u"TXN"_s);
    QCOMPARE(m_gateway->arrivals().constFirst().header("x-ipay-client-id"), QByteArray("an id"));
}

void PracticeGatewayTest::everyRunHasItsOwnCredentials()
{
    const PracticeGateway other;
    QVERIFY(other.clientSecret() != m_gateway->clientSecret());
    QVERIFY(other.clientId() != m_gateway->clientId());
    QCOMPARE(other.clientId().size(), 44);
    QCOMPARE(other.clientSecret().size(), 64);
}

void PracticeGatewayTest::behavesAsScripted_data()
{
    QTest::addColumn<GatewayBehaviour>("behaviour");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("ends");
    QTest::newRow("answers") << GatewayBehaviour{.kind = Kind::Answer, .statusCode = "ISE", .sentence = "Oh", .httpStatus = 500}
                             << QByteArray("HTTP/1.1 500 ") << QByteArray("\"ISE\"") << false;
    QTest::newRow("redirects") << GatewayBehaviour{.kind = Kind::Redirect, .raw = "http://127.0.0.1:1/x"}
                               << QByteArray("HTTP/1.1 307 ") << QByteArray("\r\nLocation: http://127.0.0.1:1/x\r\n") << false;
    QTest::newRow("says another environment") << GatewayBehaviour{.environment = "LIVE"} << QByteArray("HTTP/1.1 200 OK\r\n")
                                              << QByteArray("\"environment\":\"LIVE\"") << false;
    QTest::newRow("raw, then closes") << GatewayBehaviour{.kind = Kind::Raw, .raw = "HT"} << QByteArray("HT") << QByteArray("HT")
                                      << true;
    QTest::newRow("closes") << GatewayBehaviour{.kind = Kind::CloseAfterBody} << QByteArray() << QByteArray() << true;
    QTest::newRow("resets") << GatewayBehaviour{.kind = Kind::ResetAfterBody} << QByteArray() << QByteArray() << true;
}

void PracticeGatewayTest::behavesAsScripted()
{
    QFETCH(GatewayBehaviour, behaviour);
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, part);
    QFETCH(bool, ends);
    m_gateway->setScript([behaviour](const GatewayArrival &) { return behaviour; });
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_COMPARE(m_gateway->arrivalCount(), 1);
    if (ends) {
        QTRY_VERIFY(peer.isOver());
    } else {
        QTRY_VERIFY(peer.received.contains(part));
    }
    QVERIFY(peer.received.startsWith(begin));
    QVERIFY(peer.received.contains(part));
    QCOMPARE(peer.isOver(), ends);
}

void PracticeGatewayTest::aResetIsNoClose()
{
    // Qt calls both "closed by the remote host": ask the kernel.
    for (const auto &[kind, expected] : {std::pair{Kind::CloseAfterBody, 0}, std::pair{Kind::ResetAfterBody, ECONNRESET}}) {
        m_gateway->setScript([kind = kind](const GatewayArrival &) { return GatewayBehaviour{.kind = kind}; });
        const int before = m_gateway->arrivalCount();
        const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in address{
            .sin_family = AF_INET, .sin_port = htons(m_gateway->port()), .sin_addr = {htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
        QCOMPARE(::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const QByteArray request = requestTo(*m_gateway, reminder());
        QCOMPARE(::send(descriptor, request.constData(), static_cast<size_t>(request.size()), 0), request.size());
        QTRY_COMPARE(m_gateway->arrivalCount(), before + 1);
        int end = EAGAIN;
        QTRY_VERIFY(end != EAGAIN || (end = endOf(descriptor)) != EAGAIN); // the kernel says it once
        QCOMPARE(end, expected);
        ::close(descriptor);
    }
}

void PracticeGatewayTest::hangsWithTheConnectionOpen()
{
    m_gateway->setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Hang}; });
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_COMPARE(m_gateway->arrivalCount(), 1);
    QTest::qWait(100);
    QVERIFY(peer.received.isEmpty());
    QVERIFY(!peer.isOver());
}

void PracticeGatewayTest::delaysAndDrips()
{
    m_gateway->setScript([](const GatewayArrival &) {
        return GatewayBehaviour{.kind = Kind::Raw, .raw = "HTTP/1.1 204 No\r\n\r\n", .delayMs = 100, .dripMs = 10};
    });
    QElapsedTimer timer;
    timer.start();
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(!peer.received.isEmpty());
    QVERIFY(timer.elapsed() >= 100);
    QVERIFY(peer.received.size() < 19);
    QTRY_COMPARE(peer.received.size(), 19);
    QVERIFY(timer.elapsed() >= 100 + 19 * 9);
}

void PracticeGatewayTest::floodsWithoutAnEnd()
{
    m_gateway->setScript([](const GatewayArrival &) { return GatewayBehaviour{.kind = Kind::Endless}; });
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(peer.received.size() > 4'000'000);
}

void PracticeGatewayTest::closesOnConnect()
{
    m_gateway->setManners({.onConnect = GatewayManners::OnConnect::Close});
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(m_gateway->connectionCount() == 1 && peer.isOver());
    QCOMPARE(m_gateway->arrivalCount(), 0);
}

void PracticeGatewayTest::staysSilent()
{
    m_gateway->setManners({.onConnect = GatewayManners::OnConnect::Silence});
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_COMPARE(m_gateway->connectionCount(), 1);
    QTest::qWait(50);
    QVERIFY(!peer.isOver());
    QVERIFY(peer.received.isEmpty());
    QCOMPARE(m_gateway->arrivalCount(), 0);
}

void PracticeGatewayTest::closesIdleConnections()
{
    m_gateway->setManners({.idleLimitMs = 50});
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(peer.isOver());
    QVERIFY(peer.received.contains("\"TXN\""));
}

void PracticeGatewayTest::dropsWhatComesOverAnIdleConnection()
{
    m_gateway->setManners({.idleLimitMs = 50, .whenIdle = GatewayManners::WhenIdle::DropNext});
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(peer.received.contains("\"TXN\""));
    QTest::qWait(80);
    QVERIFY(!peer.isOver());
    peer.write(requestTo(*m_gateway, reminder()));
    QTRY_VERIFY(peer.isOver());
    QCOMPARE(m_gateway->arrivalCount(), 1);
}

void PracticeGatewayTest::practiceIdsMisbehave()
{
    const QList<PracticeExample> examples = practiceExamples();
    for (const PracticeExample &example : examples) {
        const QByteArray link = R"({"linkId":")" + example.link.text().toLatin1() + R"("})";
        const QByteArray person = R"({"name":"Sample Name","email":")" + example.email.toLatin1() + R"("})";
        for (const QByteArray &body : {link, person}) {
            const GatewayArrival arrival{.method = "POST", .path = "/", .headers = {}, .body = body};
            QCOMPARE(practiceEffectOf(arrival), std::optional(example.effect));
            QCOMPARE(PracticeGateway::behaviourFor(arrival).kind, behaviourOf(example.effect).kind);
        }
    }
    const GatewayArrival plus{.method = "POST", .path = "/", .headers = {}, .body = R"({"email":"Refuse+12@x.in"})"};
    QCOMPARE(practiceEffectOf(plus), std::optional(PracticeEffect::RefusedInput));
    const GatewayArrival plain{.method = "POST", .path = "/", .headers = {}, .body = reminder()};
    QCOMPARE(practiceEffectOf(plain), std::nullopt);

    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, R"({"linkId":"657aa9841b8d3897ff0ae002"})"));
    QTRY_COMPARE(peer.envelope().value(u"statuscode"_s).toString(), u"DTX"_s);
}

void PracticeGatewayTest::refusesStrangersEvenForPracticeIds()
{
    Peer peer(*m_gateway);
    peer.write(requestTo(*m_gateway, R"({"linkId":"657aa9841b8d3897ff0ae002"})").replace("Client-Id: ", "Client-Id: x"));
    QTRY_COMPARE(peer.envelope().value(u"statuscode"_s).toString(), u"IAC"_s);
}

void PracticeGatewayTest::rejectsWhatIsNoRequest()
{
    for (const QByteArray &nonsense :
         {QByteArray("hello\r\n\r\n"), QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"),
          QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"), QByteArray(40'000, 'x')}) {
        Peer peer(*m_gateway);
        peer.write(nonsense);
        QTRY_VERIFY(peer.received.startsWith("HTTP/1.1 400 "));
        QTRY_VERIFY(peer.isOver());
    }
    QCOMPARE(m_gateway->arrivalCount(), 0);
}

void PracticeGatewayTest::worksOnAThreadOfItsOwn()
{
    QThread thread;
    QObject home;
    home.moveToThread(&thread);
    thread.start();
    std::unique_ptr<PracticeGateway> gateway;
    QMetaObject::invokeMethod(
        &home,
        [&gateway] {
            gateway = std::make_unique<PracticeGateway>();
            QVERIFY(gateway->listen());
        },
        Qt::BlockingQueuedConnection);
    Peer peer(*gateway);
    peer.write(requestTo(*gateway, reminder()));
    QTRY_COMPARE(gateway->arrivalCount(), 1);
    QTRY_VERIFY(peer.received.contains("\"TXN\""));
    QMetaObject::invokeMethod(
        &home, [&gateway] { gateway.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(PracticeGatewayTest)
#include "practice_gateway_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/wire.h"
#include "tests/support/scripted_proxy.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(payoutdesk::ScriptedProxy::Manner)
Q_DECLARE_METATYPE(payoutdesk::ProxyChoice::Kind)

namespace {

constexpr auto strangersName = "api.payoutdesk.test";

/// A proxy between a client and a gateway that the client knows by the name of a stranger only.
struct Office {
    explicit Office(ProxyChoice::Kind kind, const QString &user = {}, const QString &password = {}, int deadlineMs = 10'000)
        : wire(Speaks::Tls,
               [&](ApiOptions &options) {
                   const QUrl near = options.address.url(u"/"_s);
                   proxy = std::make_unique<ScriptedProxy>(static_cast<quint16>(near.port()));
                   if (!proxy->listen())
                       qFatal("no port on 127.0.0.1");
                   options.address =
                       *ApiAddress::parse(u"https://%1:%2"_s.arg(QLatin1StringView(strangersName)).arg(near.port()));
                   options.proxy = {kind, u"127.0.0.1"_s, proxy->port(), user};
                   options.deadlineMs = deadlineMs;
                   options.tunnelMs = 1'500;
               })
        , credentials(wire.credentials())
    {
        credentials.proxyPassword = Secret(password);
    }

    QByteArray press()
    {
        const qsizetype before = wire.outcomes().size();
        wire.remind(credentials);
        return QTest::qWaitFor([&] { return wire.outcomes().size() > before; }, 15'000) ? wire.outcomes().constLast()
                                                                                        : QByteArray("no outcome");
    }

    std::unique_ptr<ScriptedProxy> proxy;
    Wire wire;
    Credentials credentials;
};

/// The system's answer, as slow as a script that is fetched from somewhere.
class SystemProxies final : public QNetworkProxyFactory {
public:
    SystemProxies(const QNetworkProxy &proxy, unsigned long delayMs)
        : m_proxy(proxy)
        , m_delayMs(delayMs)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        QThread::msleep(m_delayMs);
        return {m_proxy};
    }

private:
    QNetworkProxy m_proxy;
    unsigned long m_delayMs;
};

struct SystemSetting {
    SystemSetting(const QNetworkProxy &proxy, unsigned long delayMs)
    {
        QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxies(proxy, delayMs));
    }
    ~SystemSetting() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    Q_DISABLE_COPY_MOVE(SystemSetting)
};

} // namespace

/// Whatever a proxy does, a press is at most one arrival; and what never came through it certainly was not sent.
class ApiClientProxyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThrough_data();
    void goesThrough();
    void doesNotComeThrough_data();
    void doesNotComeThrough();
    void aChangedPasswordCountsFromTheNextSend();
    void asksTheSystem();
    void aSlowSystemHoldsUpNobody();
    void stopsWaitingForTheSystem();
    void noneMeansNone();
    void loopbackGoesAroundIt();
};

void ApiClientProxyTest::goesThrough_data()
{
    QTest::addColumn<ProxyChoice::Kind>("kind");
    QTest::addColumn<QString>("user");
    QTest::newRow("HTTP, open to everybody") << ProxyChoice::Kind::Http << QString();
    QTest::newRow("HTTP, with a password") << ProxyChoice::Kind::Http << u"clerk"_s;
    QTest::newRow("SOCKS5, open to everybody") << ProxyChoice::Kind::Socks5 << QString();
    QTest::newRow("SOCKS5, with a password") << ProxyChoice::Kind::Socks5 << u"clerk"_s;
}

void ApiClientProxyTest::goesThrough()
{
    QFETCH(ProxyChoice::Kind, kind);
    QFETCH(QString, user);
    Office office(kind, user, user.isEmpty() ? QString() : u"an invented password"_s);
    if (!user.isEmpty())
        office.proxy->require("clerk", "an invented password");
    for (int n = 1; n <= 3; ++n) {
        QCOMPARE(office.press(), QByteArray("accepted"));
        QTest::qWait(50);
        QCOMPARE(office.wire.arrivals(), n);
    }
    QVERIFY(office.proxy->tunnels() > 0);
    QVERIFY2(office.proxy->asked().constFirst().startsWith(strangersName), "asked by name: the proxy looks it up");
    // What the proxy hears is where to, and its own password; nothing of ours.
    QVERIFY(!office.proxy->heard().contains(office.credentials.clientSecret.reveal().toUtf8()));
    QVERIFY(!office.proxy->heard().contains(office.credentials.clientId.toUtf8()));
}

void ApiClientProxyTest::doesNotComeThrough_data()
{
    using Manner = ScriptedProxy::Manner;
    QTest::addColumn<ProxyChoice::Kind>("kind");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<QString>("password");
    for (const auto &[name, kind] :
         {std::pair("HTTP", ProxyChoice::Kind::Http), std::pair("SOCKS5", ProxyChoice::Kind::Socks5)}) {
        const auto row = [name = QByteArray(name), kind = kind](const char *what, Manner manner, const char *password) {
            QTest::newRow(QByteArray(name + ": " + what).constData()) << kind << manner << QString::fromLatin1(password);
        };
        row("a wrong password", Manner::Tunnel, "another one");
        row("no password", Manner::Tunnel, "");
        row("it cannot reach the other end", Manner::BadGateway, "right");
        row("it closes once it was asked", Manner::Close, "right");
        row("it never answers", Manner::Silence, "right");
    }
}

void ApiClientProxyTest::doesNotComeThrough()
{
    QFETCH(ProxyChoice::Kind, kind);
    QFETCH(ScriptedProxy::Manner, manner);
    QFETCH(QString, password);
    Office office(kind, u"clerk"_s, password);
    office.proxy->require("clerk", "right");
    office.proxy->setManner(manner);
    for (int n = 0; n < 3; ++n)
        QCOMPARE(office.press(), QByteArray("not sent: proxy"));
    QTest::qWait(200); // a second try would come now
    QCOMPARE(office.wire.arrivals(), 0);
    QCOMPARE(office.wire.outcomes().size(), 3);
    QCOMPARE(office.proxy->tunnels(), 0);
}

void ApiClientProxyTest::aChangedPasswordCountsFromTheNextSend()
{
    Office office(ProxyChoice::Kind::Http, u"clerk"_s, u"old"_s);
    office.proxy->require("clerk", "old");
    QCOMPARE(office.press(), QByteArray("accepted"));
    office.proxy->require("clerk", "new");
    office.credentials.proxyPassword = Secret(u"new"_s);
    QCOMPARE(office.press(), QByteArray("accepted"));
    QCOMPARE(office.proxy->tunnels(), 2); // not through the old one's tunnel
    QCOMPARE(office.wire.arrivals(), 2);
}

void ApiClientProxyTest::asksTheSystem()
{
    Office office(ProxyChoice::Kind::System);
    const SystemSetting setting({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, office.proxy->port()}, 0);
    QCOMPARE(office.press(), QByteArray("accepted"));
    QCOMPARE(office.proxy->tunnels(), 1);
    QCOMPARE(office.wire.arrivals(), 1);
}

void ApiClientProxyTest::aSlowSystemHoldsUpNobody()
{
    Office office(ProxyChoice::Kind::System, {}, {}, 300);
    const SystemSetting setting(QNetworkProxy::NoProxy, 1'200);
    QElapsedTimer clock;
    clock.start();
    office.wire.remind(office.credentials);
    QVERIFY2(clock.elapsed() < 100, "this thread was held up");
    QTRY_COMPARE(office.wire.outcomes(), QList<QByteArray>{"not sent: proxy"});
    QVERIFY2(clock.elapsed() < 900, "the limit");
    QTest::qWait(1'300); // the answer that comes too late
    QCOMPARE(office.wire.outcomes().size(), 1);
    QCOMPARE(office.wire.arrivals(), 0);
    office.wire.dropClient(); // nor does its end wait
}

void ApiClientProxyTest::stopsWaitingForTheSystem()
{
    Office office(ProxyChoice::Kind::System);
    const SystemSetting setting({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, office.proxy->port()}, 300);
    const SendId id = office.wire.remind(office.credentials);
    office.wire.client().stopWaiting(id);
    QCOMPARE(office.wire.outcomes().size(), 0); // later, from the event loop
    QTRY_COMPARE(office.wire.outcomes(), QList<QByteArray>{"not sent: no answer to connect"});
    QTest::qWait(500);
    QCOMPARE(office.wire.outcomes().size(), 1);
    QCOMPARE(office.wire.arrivals(), 0);
    QCOMPARE(office.press(), QByteArray("accepted")); // the lane is of use again
    QCOMPARE(office.wire.arrivals(), 1);
}

void ApiClientProxyTest::noneMeansNone()
{
    Office office(ProxyChoice::Kind::None, {}, {}, 3'000);
    const SystemSetting setting({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, office.proxy->port()}, 0);
    QCOMPARE(office.press(), QByteArray("not sent: no connection")); // nobody knows the name
    QCOMPARE(office.proxy->asked().size(), 0);
    QCOMPARE(office.wire.arrivals(), 0);
}

void ApiClientProxyTest::loopbackGoesAroundIt()
{
    ScriptedProxy proxy(1);
    QVERIFY(proxy.listen());
    Wire wire(Speaks::Tls, [&](ApiOptions &options) {
        options.proxy = {ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port(), {}};
    });
    QCOMPARE(wire.press(), QByteArray("accepted"));
    QCOMPARE(proxy.heard(), QByteArray());
    QCOMPARE(wire.arrivals(), 1);
}

QTEST_GUILESS_MAIN(ApiClientProxyTest)
#include "api_client_proxy_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wiring/window_fixture.h"

#include "app/wiring/profile_id.h"

#include <QAbstractButton>
#include <QTcpServer>
#include <QTextEdit>

#include <sys/prctl.h>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class WiringTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noOtherProgramReadsItsMemory()
    {
        QCOMPARE(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0), 0);
        WindowFixture f;
        QVERIFY(f.start());
        QTRY_COMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }

    void practiceTalksToItsOwnGatewayOnly()
    {
        QTcpServer decoy;
        QVERIFY(decoy.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&decoy, &QTcpServer::newConnection, this, [&] { ++connections; });
        WindowFixture f;
        f.writeSettings(
            "[profiles]\npractice\\name=Practice\npractice\\environment=practice\npractice\\baseUrl=http://127.0.0.1:" +
            QByteArray::number(decoy.serverPort()) + "\n");
        CommandLine line;
        line.practice = true;
        QVERIFY(f.start(line));
        QCOMPARE(f.wiring->session()->surroundings(), Surroundings::Practice);
        bool accepted = false;
        connect(&f.desk(), &Desk::operationChanged, this,
                [&](const Operation &operation) { accepted |= operation.state == OperationState::Accepted; });
        f.desk().remind(SubmissionId::create(), {*ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)}, Desk::Hold::No);
        QTRY_VERIFY(accepted);
        QCOMPARE(f.wiring->session()->practiceArrivals(), 1);
        QCOMPARE(f.gateway.arrivalCount(), 0);
        QTest::qWait(100);
        QCOMPARE(connections, 0);
    }

    void theBannerFollowsTheAddress_data()
    {
        QTest::addColumn<ProfileEnvironment>("environment");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Surroundings>("expected");
        QTest::newRow("live") << ProfileEnvironment::Live << u"https://api.instantpay.in"_s << Surroundings::Live;
        QTest::newRow("called sandbox, but the live address")
            << ProfileEnvironment::Sandbox << u"https://api.instantpay.in"_s << Surroundings::Live;
        QTest::newRow("sandbox") << ProfileEnvironment::Sandbox << u"https://sandbox.example.in"_s << Surroundings::Sandbox;
        QTest::newRow("called live, on this computer")
            << ProfileEnvironment::Live << u"http://127.0.0.1:8080"_s << Surroundings::TestServer;
        QTest::newRow("called sandbox, on this computer, the sixth version")
            << ProfileEnvironment::Sandbox << u"https://[::1]:8443"_s << Surroundings::TestServer;
        QTest::newRow("the live address by its absolute name")
            << ProfileEnvironment::Sandbox << u"https://API.instantpay.in./"_s << Surroundings::Live;
        QTest::newRow("practice, whatever the address")
            << ProfileEnvironment::Practice << u"https://api.instantpay.in"_s << Surroundings::Practice;
        QTest::newRow("called live, elsewhere")
            << ProfileEnvironment::Live << u"https://proxy.example.in"_s << Surroundings::Live;
    }
    void theBannerFollowsTheAddress()
    {
        QFETCH(ProfileEnvironment, environment);
        QFETCH(QString, address);
        QFETCH(Surroundings, expected);
        Profile profile;
        profile.environment = environment;
        QCOMPARE(surroundingsOf(profile, *ApiAddress::parse(address)), expected);
    }

    void withoutAProfileItAsksToConnect()
    {
        WindowFixture f;
        f.writeSettings({});
        QVERIFY(f.start());
        QVERIFY(!f.wiring->session());
        QTRY_VERIFY(f.find<QAbstractButton>(u"Practise first"_s));
        f.find<QAbstractButton>(u"Practise first"_s)->click();
        QTRY_VERIFY(f.wiring->session());
        QCOMPARE(f.wiring->session()->surroundings(), Surroundings::Practice);
    }

    void aProfileThatIsNotThereIsBadUsage()
    {
        WindowFixture f;
        CommandLine line;
        line.profile = u"nowhere"_s;
        QVERIFY(!f.start(line));
    }

    void anAddressThatCannotBeUsedIsAskedForAgain()
    {
        WindowFixture f;
        f.writeSettings("[profiles]\noffice\\name=Head office\noffice\\baseUrl=http://api.instantpay.in\n");
        QVERIFY(f.start());
        QVERIFY(!f.wiring->session());
        QVERIFY(f.find<QAbstractButton>(u"Save and continue"_s));
        QVERIFY(f.find<QTextEdit>(u"Message"_s));
        QVERIFY(f.find<QTextEdit>(u"Message"_s)->toPlainText().contains(u"address"_s));
    }

    void aChangeOfLanguageKeepsTheDesk()
    {
        WindowFixture f;
        QVERIFY(f.start());
        Desk *desk = &f.desk();
        const QPointer<MainWindow> before(&f.window());
        Q_EMIT before->languageWanted(u"hi"_s);
        QTRY_VERIFY(before.isNull());
        QVERIFY(f.window().isVisible());
        QCOMPARE(QLocale().language(), QLocale::Hindi);
        QCOMPARE(&f.desk(), desk);
        Q_EMIT f.window().languageWanted(u"en"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }

    void idsAreMadeFromNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("words") << u"Head office"_s << u"head-office"_s;
        QTest::newRow("accents") << u"  Café Zoë! "_s << u"cafe-zoe"_s;
        QTest::newRow("no Latin letter") << u"मुख्य कार्यालय"_s << u"office"_s;
        QTest::newRow("the practice profile's") << u"Practice"_s << u"practice-2"_s;
        QTest::newRow("taken") << u"Pune"_s << u"pune-2"_s;
        QTest::newRow("long") << QString(80, u'x') << QString(36, u'x');
    }
    void idsAreMadeFromNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        Profile pune;
        pune.id = u"pune"_s;
        QCOMPARE(newProfileId(name, {pune}), id);
        QVERIFY(isProfileId(id));
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::WiringTest)
#include "wiring_test.moc"

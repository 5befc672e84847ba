// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_page.h"
#include "app/connect/network_address.h"
#include "tests/app/support/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

class ConnectPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLiveAccountIsAnsweredOnce()
    {
        show({});
        fill();
        QVERIFY(!named<QLineEdit>(*m_page, u"API address"_s));
        press(u"Save and continue"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        const ConnectAnswer answer = m_answers.first();
        QCOMPARE(answer.profile.name, u"Head office"_s);
        QCOMPARE(answer.profile.environment, ProfileEnvironment::Live);
        QCOMPARE(answer.profile.baseUrl, u"https://api.instantpay.in"_s);
        QCOMPARE(answer.profile.endpointIp, u"203.0.113.7"_s);
        QCOMPARE(answer.clientId, u"an-id"_s);
        QCOMPARE(answer.clientSecret.reveal(), u"a-secret"_s);
        m_page->takeBack(u"Not saved."_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 2);
    }

    void everythingWrongIsSaidAtOnceAndTheFirstIsFocused()
    {
        show({});
        type(u"Endpoint IP"_s, u"10"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 0);
        QVERIFY(field(u"Profile name"_s)->hasFocus());
        for (const QString &name : {u"Profile name"_s, u"Client ID"_s, u"Client secret"_s, u"Endpoint IP"_s})
            QVERIFY2(!field(name)->accessibleDescription().isEmpty(), qPrintable(name));
        QCOMPARE(field(u"Endpoint IP"_s)->text(), u"10"_s);
    }

    void aSandboxNeedsItsAddress()
    {
        show({});
        fill();
        m_page->findChild<QComboBox *>()->setCurrentIndex(1);
        type(u"API address"_s, u"http://example.in"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 0);
        QVERIFY(field(u"API address"_s)->accessibleDescription().contains(u"https://"_s));
        type(u"API address"_s, u"http://127.0.0.1:8080"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().profile.environment, ProfileEnvironment::Sandbox);
    }

    void theSecretIsHiddenUntilAsked()
    {
        show({});
        fill();
        QCOMPARE(field(u"Client secret"_s)->echoMode(), QLineEdit::Password);
        m_page->findChild<QCheckBox *>()->click();
        QCOMPARE(field(u"Client secret"_s)->echoMode(), QLineEdit::Normal);
    }

    void aSavedSecretMayStayUnlessTheAddressChanges()
    {
        Profile profile;
        profile.id = u"head-office"_s;
        profile.name = u"Head office"_s;
        profile.baseUrl = u"https://api.instantpay.in"_s;
        profile.endpointIp = u"203.0.113.7"_s;
        show({profile, true, false});
        QVERIFY(!named<QPushButton>(*m_page, u"Practise first"_s));
        m_page->findChild<QComboBox *>()->setCurrentIndex(1);
        type(u"API address"_s, u"https://sandbox.example.in"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 0);
        QVERIFY(!field(u"Client secret"_s)->accessibleDescription().isEmpty());
        m_page->findChild<QComboBox *>()->setCurrentIndex(0);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first().clientSecret.isEmpty());
        QCOMPARE(m_answers.first().profile.id, u"head-office"_s);
    }

    void whatWasTypedSurvivesAChangeOfLanguage()
    {
        show({});
        fill();
        const QVariantMap state = m_page->state();
        show({});
        m_page->restore(state);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().clientSecret.reveal(), u"a-secret"_s);
    }

    void practisingIsOneButton()
    {
        show({});
        QSignalSpy practise(m_page.get(), &ConnectPage::practiseWanted);
        press(u"Practise first"_s);
        QCOMPARE(practise.count(), 1);
    }

    void networkAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<NetworkAddress>("expected");
        QTest::newRow("public") << u"203.0.113.7"_s << NetworkAddress::Public;
        QTest::newRow("blanks around it") << u" 203.0.113.7 "_s << NetworkAddress::Public;
        QTest::newRow("public v6") << u"2001:db8::7"_s << NetworkAddress::Public;
        QTest::newRow("loopback") << u"127.0.0.1"_s << NetworkAddress::OnlyInside;
        QTest::newRow("10") << u"10.1.2.3"_s << NetworkAddress::OnlyInside;
        QTest::newRow("172.16") << u"172.31.255.1"_s << NetworkAddress::OnlyInside;
        QTest::newRow("172.32 is public") << u"172.32.0.1"_s << NetworkAddress::Public;
        QTest::newRow("192.168") << u"192.168.0.10"_s << NetworkAddress::OnlyInside;
        QTest::newRow("link-local") << u"169.254.3.4"_s << NetworkAddress::OnlyInside;
        QTest::newRow("unique local v6") << u"fd00::1"_s << NetworkAddress::OnlyInside;
        QTest::newRow("nothing") << QString() << NetworkAddress::NotOne;
        QTest::newRow("one number") << u"10"_s << NetworkAddress::NotOne;
        QTest::newRow("too large") << u"300.1.1.1"_s << NetworkAddress::NotOne;
        QTest::newRow("a name") << u"api.instantpay.in"_s << NetworkAddress::NotOne;
    }
    void networkAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(NetworkAddress, expected);
        QCOMPARE(judgeNetworkAddress(typed), expected);
    }

private:
    void show(const ConnectPage::Offer &offer)
    {
        m_answers.clear();
        m_page = std::make_unique<ConnectPage>(offer);
        connect(m_page.get(), &ConnectPage::saveWanted, this, [this](const ConnectAnswer &answer) { m_answers.append(answer); });
        m_page->resize(900, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    [[nodiscard]] QLineEdit *field(const QString &name) { return named<QLineEdit>(*m_page, name); }
    void type(const QString &name, const QString &text)
    {
        QVERIFY2(field(name), qPrintable(name));
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void fill()
    {
        type(u"Profile name"_s, u"Head office"_s);
        type(u"Client ID"_s, u" an-id "_s);
        type(u"Client secret"_s, u"a-secret "_s);
        type(u"Endpoint IP"_s, u"203.0.113.7"_s);
    }
    void press(const QString &name) { QTest::mouseClick(named<QPushButton>(*m_page, name), Qt::LeftButton); }

    std::unique_ptr<ConnectPage> m_page;
    QList<ConnectAnswer> m_answers;
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ConnectPageTest)
#include "connect_page_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connect_page.h"
#include "app/connect/network_address.h"
#include "tests/app/support/named.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
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
        show({profile, true, false, {}});
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

    void aNewSecretAloneIsARotation()
    {
        show({known(), true, false, {}});
        type(u"Client secret"_s, u"a-newer-secret"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first().clientId.isEmpty());
        QCOMPARE(m_answers.first().clientSecret.reveal(), u"a-newer-secret"_s);
        QVERIFY(m_answers.first().profile == known());
        QVERIFY(!m_answers.first().proxyPassword);
        m_page->setSaved();
        QCOMPARE(field(u"Client secret"_s)->text(), QString());
        press(u"Save and continue"_s); // nothing new: an answer all the same, and nothing to keep
        QCOMPARE(m_answers.size(), 2);
    }

    void aClientIdAloneIsNotPairedWithAnothersSecret()
    {
        show({known(), true, false, {}});
        type(u"Client ID"_s, u"another-id"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 0);
        QVERIFY(field(u"Client secret"_s)->accessibleDescription().contains(u"client ID is another one"_s));
    }

    void anyPartOfTheAddressAsksForTheSecretAgain_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("asks");
        QTest::newRow("the same") << u"https://sandbox.example.in:8443/v1"_s << false;
        QTest::newRow("the same in another spelling") << u" https://SANDBOX.example.in:8443/v1/ "_s << false;
        QTest::newRow("another host") << u"https://sandbox2.example.in:8443/v1"_s << true;
        QTest::newRow("another port") << u"https://sandbox.example.in/v1"_s << true;
        QTest::newRow("another path") << u"https://sandbox.example.in:8443/v2"_s << true;
        QTest::newRow("another scheme") << u"http://127.0.0.1:8443/v1"_s << true;
    }
    void anyPartOfTheAddressAsksForTheSecretAgain()
    {
        QFETCH(QString, address);
        QFETCH(bool, asks);
        Profile profile = known();
        profile.environment = ProfileEnvironment::Sandbox;
        profile.baseUrl = u"https://sandbox.example.in:8443/v1"_s;
        show({profile, true, false, {}});
        type(u"API address"_s, address);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), asks ? 0 : 1);
        QCOMPARE(field(u"Client secret"_s)->accessibleDescription().contains(u"address is another one"_s), asks);
    }

    void anUnusualLiveAddressIsShown()
    {
        Profile profile = known();
        profile.baseUrl = u"http://127.0.0.1:8080"_s;
        show({profile, true, false, {}});
        QCOMPARE(field(u"API address"_s)->text(), u"http://127.0.0.1:8080"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(m_answers.first().profile == profile); // not made into the usual one unasked
    }

    void itSaysWhatItIs()
    {
        show({});
        QCOMPARE(m_page->title(), u"Connect to Instantpay"_s);
        show({known(), true, false, {}});
        QCOMPARE(m_page->title(), u"Head office"_s);
    }

    void itSaysWhereTheSecretIsKept_data()
    {
        QTest::addColumn<int>("store");
        QTest::addColumn<QString>("words");
        QTest::newRow("GNOME") << int(PasswordStore::GnomeKeyring) << u"Kept in GNOME Keyring, never in a file."_s;
        QTest::newRow("KDE") << int(PasswordStore::KWallet) << u"Kept in KWallet, never in a file."_s;
        QTest::newRow("KeePassXC") << int(PasswordStore::KeePassXC) << u"Kept in KeePassXC, never in a file."_s;
        QTest::newRow("one without a name") << int(PasswordStore::Unknown)
                                            << u"Kept in this computer's password store, never in a file."_s;
        QTest::newRow("none") << int(PasswordStore::None)
                              << u"This computer has no password store running; the credentials are forgotten when you close."_s;
    }
    void itSaysWhereTheSecretIsKept()
    {
        QFETCH(int, store);
        QFETCH(QString, words);
        show({});
        m_page->setPasswordStore(static_cast<PasswordStore>(store));
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; }));
    }

    void theProxyIsReachedFromTheFirstPage()
    {
        show({});
        fill();
        // By its own name: a combo box tells assistive tools what is chosen in it.
        const QList<QComboBox *> all = m_page->findChildren<QComboBox *>();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [](const QComboBox *box) { return box->accessibleName() == u"Kind of proxy"_s; });
        QVERIFY(found != all.end());
        QComboBox *const kind = *found;
        QVERIFY(!kind->isVisible());
        press(u"Proxy"_s);
        QVERIFY(kind->isVisible());
        QVERIFY(!field(u"Proxy host"_s));
        kind->setCurrentIndex(2);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 0);
        QVERIFY(field(u"Proxy host"_s)->hasFocus());
        QVERIFY(field(u"Proxy port"_s)->accessibleDescription().contains(u"3128"_s));
        type(u"Proxy host"_s, u"http://proxy.example.in"_s);
        type(u"Proxy port"_s, u"99999"_s);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 0);
        type(u"Proxy host"_s, u"proxy.example.in"_s);
        type(u"Proxy port"_s, u"3128"_s);
        type(u"Proxy user"_s, u"clerk"_s);
        type(u"Proxy password"_s, u"an invented one"_s);
        QCOMPARE(field(u"Proxy password"_s)->echoMode(), QLineEdit::Password);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        const ProxyChoice expected{ProxyChoice::Kind::Http, u"proxy.example.in"_s, 3128, u"clerk"_s};
        QVERIFY(m_answers.first().profile.proxy == expected);
        QCOMPARE(m_answers.first().proxyPassword->reveal(), u"an invented one"_s);
    }

    void theProxysPasswordIsNeverGivenToAnother_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("nothing changed") << QString() << QString() << true;
        QTest::newRow("another host") << u"Proxy host"_s << u"proxy2.example.in"_s << false;
        QTest::newRow("another port") << u"Proxy port"_s << u"8080"_s << false;
        QTest::newRow("another user") << u"Proxy user"_s << u"manager"_s << false;
    }
    void theProxysPasswordIsNeverGivenToAnother()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, keeps);
        Profile profile = known();
        profile.proxy = {ProxyChoice::Kind::Http, u"proxy.example.in"_s, 3128, u"clerk"_s};
        show({profile, true, false, {}});
        QVERIFY(field(u"Proxy host"_s)); // open where there is something to see
        if (!name.isEmpty())
            type(name, text);
        press(u"Save and continue"_s);
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().proxyPassword.has_value(), !keeps);
        QVERIFY(keeps || m_answers.first().proxyPassword->isEmpty());
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
    static Profile known()
    {
        Profile profile;
        profile.id = u"head-office"_s;
        profile.name = u"Head office"_s;
        profile.baseUrl = u"https://api.instantpay.in"_s;
        profile.endpointIp = u"203.0.113.7"_s;
        return profile;
    }
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

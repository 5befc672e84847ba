// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/api_address.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

using Problem = ApiAddress::Problem;

class ApiAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<bool>("live");
        const QString live = u"https://api.instantpay.in"_s;
        const QString origin = u"https://api.instantpay.in:443"_s;
        const QString call = u"https://api.instantpay.in/contacts/profile"_s;
        QTest::newRow("live") << live << origin << call << false << true;
        QTest::newRow("blanks around") << u" \u00a0https://api.instantpay.in\u200b\n"_s << origin << call << false << true;
        QTest::newRow("a slash at its end") << u"https://api.instantpay.in/"_s << origin << call << false << true;
        QTest::newRow("capitals") << u"HTTPS://API.InstantPay.IN"_s << origin << call << false << true;
        QTest::newRow("its absolute name") << u"https://api.instantpay.in."_s << origin << call << false << true;
        QTest::newRow("its port written") << u"https://api.instantpay.in:443"_s << origin
                                          << u"https://api.instantpay.in:443/contacts/profile"_s << false << true;
        QTest::newRow("another port") << u"https://api.instantpay.in:8443"_s << u"https://api.instantpay.in:8443"_s
                                      << u"https://api.instantpay.in:8443/contacts/profile"_s << false << true;
        QTest::newRow("another host") << u"https://pay.example"_s << u"https://pay.example:443"_s
                                      << u"https://pay.example/contacts/profile"_s << false << false;
        QTest::newRow("a host that ends like it")
            << u"https://evil-api.instantpay.in.example"_s << u"https://evil-api.instantpay.in.example:443"_s
            << u"https://evil-api.instantpay.in.example/contacts/profile"_s << false << false;
        QTest::newRow("a path before ours") << u"https://pay.example/v1/"_s << u"https://pay.example:443"_s
                                            << u"https://pay.example/v1/contacts/profile"_s << false << false;
        QTest::newRow("http on loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s
                                          << u"http://127.0.0.1:8080/contacts/profile"_s << true << false;
        QTest::newRow("http without a port")
            << u"http://127.0.0.1"_s << u"http://127.0.0.1:80"_s << u"http://127.0.0.1/contacts/profile"_s << true << false;
        QTest::newRow("http elsewhere in 127/8") << u"http://127.255.0.99:1"_s << u"http://127.255.0.99:1"_s
                                                 << u"http://127.255.0.99:1/contacts/profile"_s << true << false;
        QTest::newRow("http on loopback six")
            << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s << u"http://[::1]:8080/contacts/profile"_s << true << false;
        QTest::newRow("https on loopback") << u"https://127.0.0.1:8443"_s << u"https://127.0.0.1:8443"_s
                                           << u"https://127.0.0.1:8443/contacts/profile"_s << true << false;
        QTest::newRow("https on localhost is no literal address")
            << u"https://localhost:8443"_s << u"https://localhost:8443"_s << u"https://localhost:8443/contacts/profile"_s << false
            << false;
    }
    void accepts()
    {
        QFETCH(QString, typed);
        const auto address = ApiAddress::parse(typed);
        QVERIFY2(address, address ? "" : QByteArray::number(static_cast<int>(address.error())).constData());
        QTEST(address->origin(), "origin");
        QTEST(address->url(u"/contacts/profile"_s).toString(), "call");
        QTEST(address->isLoopback(), "loopback");
        QTEST(address->isInstantpayLive(), "live");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << u" \u200b"_s << Problem::Empty;
        QTest::newRow("words") << u"the live one"_s << Problem::NotAnAddress;
        QTest::newRow("a bare host") << u"api.instantpay.in"_s << Problem::NotAnAddress;
        QTest::newRow("no host") << u"https://"_s << Problem::NotAnAddress;
        QTest::newRow("only a dot") << u"https://."_s << Problem::NotAnAddress;
        QTest::newRow("a blank within") << u"https://api. instantpay.in"_s << Problem::NotAnAddress;
        QTest::newRow("a backslash") << u"https://api.instantpay.in\\@evil.example"_s << Problem::NotAnAddress;
        QTest::newRow("a port too high") << u"https://api.instantpay.in:99999"_s << Problem::NotAnAddress;
        QTest::newRow("port nought") << u"https://api.instantpay.in:0"_s << Problem::NotAnAddress;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Problem::NotAnAddress;
        QTest::newRow("ftp") << u"ftp://api.instantpay.in"_s << Problem::NotHttps;
        QTest::newRow("http") << u"http://api.instantpay.in"_s << Problem::NotHttps;
        QTest::newRow("http on localhost, a name others may change") << u"http://localhost:8080"_s << Problem::NotHttps;
        QTest::newRow("http on a private network") << u"http://192.168.1.10"_s << Problem::NotHttps;
        QTest::newRow("http on a name that begins like loopback") << u"http://127.0.0.1.example"_s << Problem::NotHttps;
        QTest::newRow("http on 128") << u"http://128.0.0.1"_s << Problem::NotHttps;
        QTest::newRow("http on mapped loopback") << u"http://[::ffff:127.0.0.1]"_s << Problem::NotHttps;
        QTest::newRow("a user") << u"https://me@api.instantpay.in"_s << Problem::HasUserInfo;
        QTest::newRow("a user that looks like the host") << u"https://api.instantpay.in@evil.example"_s << Problem::HasUserInfo;
        QTest::newRow("user and password") << u"https://a:b@api.instantpay.in"_s << Problem::HasUserInfo;
        QTest::newRow("an empty user") << u"https://@api.instantpay.in"_s << Problem::HasUserInfo;
        QTest::newRow("a query") << u"https://api.instantpay.in/?a=1"_s << Problem::HasQueryOrFragment;
        QTest::newRow("a fragment") << u"https://api.instantpay.in/#a"_s << Problem::HasQueryOrFragment;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const auto address = ApiAddress::parse(typed);
        QVERIFY2(!address, address ? qPrintable(address->origin()) : "");
        QTEST(address.error(), "problem");
    }

    void theBuiltInAddressIsGood() { QVERIFY(ApiAddress::parse(QString::fromLatin1(ApiAddress::live))->isInstantpayLive()); }

    void twoSpellingsAreOneAddress()
    {
        QVERIFY(*ApiAddress::parse(u"https://api.instantpay.in/"_s) == *ApiAddress::parse(u"HTTPS://api.INSTANTPAY.in."_s));
    }
};

QTEST_GUILESS_MAIN(ApiAddressTest)
#include "api_address_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_item.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class SecretItemTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent();
    void leavesOutAnEmptyOrigin();
    void readsWhatAPersonWrote_data();
    void readsWhatAPersonWrote();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
};

void SecretItemTest::comesBackAsItWent()
{
    const Credentials credentials{u"id+/=\"\\"_s, Secret(u"अ secret \u2603"_s), u"https://api.instantpay.in:443"_s};
    const auto back = credentialsFromSecretItem(secretItemText(credentials));
    QVERIFY(back == credentials);
    Credentials withProxy = credentials;
    withProxy.proxyPassword = Secret(u" a proxy's \"password\" "_s); // its blanks may be meant
    QVERIFY(credentialsFromSecretItem(secretItemText(withProxy)) == withProxy);
}

void SecretItemTest::leavesOutAnEmptyOrigin()
{
    QCOMPARE(secretItemText({u"id"_s, Secret(u"secret"_s), {}}), u"{\"clientId\":\"id\",\"clientSecret\":\"secret\"}"_s);
}

void SecretItemTest::readsWhatAPersonWrote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::newRow("without an origin") << uR"({"clientId":"id","clientSecret":"secret"})"_s << QString();
    QTest::newRow("with an origin") << uR"({"clientId":"id","clientSecret":"secret","origin":"https://a.example:443"})"_s
                                    << u"https://a.example:443"_s;
    QTest::newRow("a newline at its end, as echo adds") << u"{\"clientId\":\"id\",\"clientSecret\":\"secret\"}\n"_s << QString();
    QTest::newRow("blanks around it, a byte order mark before")
        << u"\ufeff { \"clientId\" : \"id\", \"clientSecret\": \"secret\" } "_s << QString();
    QTest::newRow("blanks inside the values") << u"{\"clientId\":\" id\\n\",\"clientSecret\":\"\u00a0secret\\t\"}"_s << QString();
    QTest::newRow("a member of a later version") << uR"({"clientId":"id","clientSecret":"secret","since":2027})"_s << QString();
}

void SecretItemTest::readsWhatAPersonWrote()
{
    QFETCH(const QString, text);
    QFETCH(const QString, origin);
    QVERIFY(credentialsFromSecretItem(text) == (Credentials{u"id"_s, Secret(u"secret"_s), origin}));
}

void SecretItemTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("the bare secret") << u"secret"_s;
    QTest::newRow("an array") << uR"(["id","secret"])"_s;
    QTest::newRow("cut") << uR"({"clientId":"id","clientSecret":"sec)"_s;
    QTest::newRow("no secret") << uR"({"clientId":"id"})"_s;
    QTest::newRow("no id") << uR"({"clientSecret":"secret"})"_s;
    QTest::newRow("a secret of blanks") << uR"({"clientId":"id","clientSecret":"  "})"_s;
    QTest::newRow("a number for a secret") << uR"({"clientId":"id","clientSecret":12345})"_s;
    QTest::newRow("an origin that is no text")
        << uR"({"clientId":"id","clientSecret":"secret","origin":["https://a.example"]})"_s;
    QTest::newRow("an origin of null") << uR"({"clientId":"id","clientSecret":"secret","origin":null})"_s;
}

void SecretItemTest::refusesWhatItCannotUse()
{
    QFETCH(const QString, text);
    QVERIFY(!credentialsFromSecretItem(text));
}

QTEST_GUILESS_MAIN(SecretItemTest)
#include "secret_item_test.moc"

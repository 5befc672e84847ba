// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

using Problem = Email::Problem;

class EmailTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << u"asha@example.in"_s << u"asha@example.in"_s;
        QTest::newRow("blanks around") << u"  asha@example.in\u00a0\n"_s << u"asha@example.in"_s;
        QTest::newRow("invisible characters") << u"\ufeffasha@\u200bexample.in\u202c"_s << u"asha@example.in"_s;
        QTest::newRow("capitals: only the domain's go") << u"Asha.Verma@Example.IN"_s << u"Asha.Verma@example.in"_s;
        QTest::newRow("full-width") << u"ａｓｈａ＠ｅｘａｍｐｌｅ．ｉｎ"_s << u"asha@example.in"_s;
        QTest::newRow("a plus tag") << u"asha+pay@example.in"_s << u"asha+pay@example.in"_s;
        QTest::newRow("every sign RFC 5322 allows") << u"!#$%&'*+-/=?^_`{|}~@example.in"_s << u"!#$%&'*+-/=?^_`{|}~@example.in"_s;
        QTest::newRow("sub-domains") << u"a@mail.accounts.example.co.in"_s << u"a@mail.accounts.example.co.in"_s;
        QTest::newRow("a domain of digits") << u"a@123.com"_s << u"a@123.com"_s;
        QTest::newRow("a domain in its ASCII form") << u"a@xn--11b4c3d.xn--h2brj9c"_s << u"a@xn--11b4c3d.xn--h2brj9c"_s;
        QTest::newRow("mailto") << u"mailto:asha@example.in"_s << u"asha@example.in"_s;
        QTest::newRow("angle brackets") << u"<asha@example.in>"_s << u"asha@example.in"_s;
        QTest::newRow("64 before the @") << QString(QString(64, u'a') + u"@example.in"_s)
                                         << QString(QString(64, u'a') + u"@example.in"_s);
    }
    void accepts()
    {
        QFETCH(QString, typed);
        const auto email = Email::parse(typed);
        QVERIFY2(email, email ? "" : QByteArray::number(static_cast<int>(email.error())).constData());
        QTEST(email->text(), "text");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << QString() << Problem::Empty;
        QTest::newRow("only blanks") << u" \u200b "_s << Problem::Empty;
        QTest::newRow("two with a comma") << u"a@example.in, b@example.in"_s << Problem::Several;
        QTest::newRow("two with a semicolon") << u"a@example.in;b@example.in"_s << Problem::Several;
        QTest::newRow("two with a blank") << u"a@example.in b@example.in"_s << Problem::Several;
        QTest::newRow("no @") << u"asha.example.in"_s << Problem::NoAt;
        QTest::newRow("nothing before the @") << u"@example.in"_s << Problem::NothingBeforeAt;
        QTest::newRow("two @") << u"asha@@example.in"_s << Problem::BadCharacter;
        QTest::newRow("a blank within") << u"asha verma@example.in"_s << Problem::BadCharacter;
        QTest::newRow("a blank in the domain") << u"asha@example .in"_s << Problem::BadCharacter;
        QTest::newRow("a comma for a dot") << u"asha@example,in"_s << Problem::BadCharacter;
        QTest::newRow("a display name") << u"Asha <asha@example.in>"_s << Problem::BadCharacter;
        QTest::newRow("a quoted name") << u"\"a b\"@example.in"_s << Problem::BadCharacter;
        QTest::newRow("dot first") << u".asha@example.in"_s << Problem::BadCharacter;
        QTest::newRow("dot last") << u"asha.@example.in"_s << Problem::BadCharacter;
        QTest::newRow("two dots") << u"asha..v@example.in"_s << Problem::BadCharacter;
        QTest::newRow("a Cyrillic letter that looks Latin") << u"\u0430sha@example.in"_s << Problem::BadCharacter;
        QTest::newRow("Devanagari") << u"आशा@example.in"_s << Problem::BadCharacter;
        QTest::newRow("a control character") << u"as\u0001ha@example.in"_s << Problem::BadCharacter;
        QTest::newRow("a header's end") << u"asha\r\nX: 1@example.in"_s << Problem::BadCharacter;
        QTest::newRow("no domain") << u"asha@"_s << Problem::BadDomain;
        QTest::newRow("a domain without a dot") << u"asha@example"_s << Problem::BadDomain;
        QTest::newRow("a dot at the end") << u"asha@example.in."_s << Problem::BadDomain;
        QTest::newRow("a dot at the start") << u"asha@.example.in"_s << Problem::BadDomain;
        QTest::newRow("two dots in the domain") << u"asha@example..in"_s << Problem::BadDomain;
        QTest::newRow("a hyphen first") << u"asha@-example.in"_s << Problem::BadDomain;
        QTest::newRow("a hyphen last") << u"asha@example-.in"_s << Problem::BadDomain;
        QTest::newRow("an ending of one letter") << u"asha@example.i"_s << Problem::BadDomain;
        QTest::newRow("an ending of digits") << u"asha@example.123"_s << Problem::BadDomain;
        QTest::newRow("an IP address") << u"asha@[203.0.113.7]"_s << Problem::BadDomain;
        QTest::newRow("an underscore") << u"asha@ex_ample.in"_s << Problem::BadDomain;
        QTest::newRow("a look-alike domain") << u"asha@gm\u0430il.com"_s << Problem::BadDomain;
        QTest::newRow("a label of 64") << QString(u"a@"_s + QString(64, u'b') + u".in"_s) << Problem::BadDomain;
        QTest::newRow("65 before the @") << QString(QString(65, u'a') + u"@example.in"_s) << Problem::TooLong;
        QTest::newRow("255 in all") << QString(u"a@"_s + QString(u"abcdefghi."_s).repeated(25) + u"com"_s) << Problem::TooLong;
        QTest::newRow("a page of text") << QString(QString(100'000, u'a') + u"@example.in"_s) << Problem::TooLong;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(Problem, problem);
        const auto email = Email::parse(typed);
        QVERIFY2(!email, "was taken");
        QCOMPARE(email.error(), problem);
    }

    void aSlipInTheDomainIsOffered_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("meant");
        const QString none;
        QTest::newRow("letters swapped") << u"gmial.com"_s << u"gmail.com"_s;
        QTest::newRow("first letters swapped") << u"mgail.com"_s << u"gmail.com"_s;
        QTest::newRow("a letter left out") << u"gmal.com"_s << u"gmail.com"_s;
        QTest::newRow("a letter too many") << u"gmaill.com"_s << u"gmail.com"_s;
        QTest::newRow("a neighbouring key") << u"gmaol.com"_s << u"gmail.com"_s;
        QTest::newRow("a slip in the ending") << u"gmail.con"_s << u"gmail.com"_s;
        QTest::newRow("half an ending") << u"gmail.co"_s << u"gmail.com"_s;
        QTest::newRow("a slip in both halves") << u"gmial.cm"_s << u"gmail.com"_s;
        QTest::newRow("an ending Gmail does not have") << u"gmail.in"_s << u"gmail.com"_s;
        QTest::newRow("another one") << u"gmail.co.in"_s << u"gmail.com"_s;
        QTest::newRow("Yahoo") << u"yaho.com"_s << u"yahoo.com"_s;
        QTest::newRow("Yahoo in India") << u"yaho.co.in"_s << u"yahoo.co.in"_s;
        QTest::newRow("Yahoo in India, by its ending") << u"yahoo.co.on"_s << u"yahoo.co.in"_s;
        QTest::newRow("Hotmail") << u"hotmial.com"_s << u"hotmail.com"_s;
        QTest::newRow("Outlook") << u"outlok.com"_s << u"outlook.com"_s;
        QTest::newRow("Rediff, two slips") << u"redifmial.com"_s << u"rediffmail.com"_s;
        QTest::newRow("iCloud") << u"iclod.com"_s << u"icloud.com"_s;

        QTest::newRow("right: Gmail") << u"gmail.com"_s << none;
        QTest::newRow("right: Yahoo in India") << u"yahoo.co.in"_s << none;
        QTest::newRow("right: a provider one letter from Gmail") << u"mail.com"_s << none;
        QTest::newRow("right: another one") << u"email.com"_s << none;
        QTest::newRow("right: Ymail") << u"ymail.com"_s << none;
        QTest::newRow("right: Yahoo with India's ending") << u"yahoo.in"_s << none;
        QTest::newRow("right: a company") << u"example.in"_s << none;
        QTest::newRow("right: another first letter") << u"cloud.com"_s << none;
        QTest::newRow("right: a short name is not guessed at") << u"love.com"_s << none;
        QTest::newRow("right: too far away") << u"gmx-mail.com"_s << none;
        QTest::newRow("right: a host of that name elsewhere") << u"gmail.example.in"_s << none;
    }
    void aSlipInTheDomainIsOffered()
    {
        QFETCH(QString, domain);
        QFETCH(QString, meant);
        const auto offered = Email::parse(u"Asha.V@"_s + domain)->likelyMeant();
        QCOMPARE(offered.value_or(QString()), meant.isEmpty() ? QString() : u"Asha.V@"_s + meant);
        if (offered)
            QVERIFY2(!Email::parse(*offered)->likelyMeant(), "what was offered is itself a slip");
    }

    void itIsMasked()
    {
        QCOMPARE(Email::parse(u"shruti@x.in"_s)->masked(), u"s****@x.in"_s);
        QCOMPARE(Email::parse(u"s@x.in"_s)->masked(), u"s****@x.in"_s);
    }
};

QTEST_GUILESS_MAIN(EmailTest)
#include "email_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mobile.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

using Problem = Mobile::Problem;

class MobileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("ten digits") << u"7428585742"_s;
        QTest::newRow("blanks around and between") << u"  74285 85742 \t"_s;
        QTest::newRow("no-break blanks") << u"74285\u00a085742\u202f"_s;
        QTest::newRow("dashes of every kind") << u"742-858\u20135742\u2212"_s;
        QTest::newRow("dots between") << u"742.858.5742"_s;
        QTest::newRow("a dot in the middle") << u"74285.85742"_s;
        QTest::newRow("grouped by dots, all digits there") << u"7.428.585.742"_s;
        QTest::newRow("brackets") << u"(74285) [85742]"_s;
        QTest::newRow("a full stop after it") << u"7428585742."_s;
        QTest::newRow("plus ninety-one") << u"+917428585742"_s;
        QTest::newRow("plus ninety-one, spaced") << u"+91 74285 85742"_s;
        QTest::newRow("plus ninety-one in brackets") << u"(+91) 74285-85742"_s;
        QTest::newRow("plus ninety-one and a zero in brackets") << u"+91 (0) 74285 85742"_s;
        QTest::newRow("plus ninety-one and a zero") << u"+91074285 85742"_s;
        QTest::newRow("plus before double zero") << u"+0091 74285 85742"_s;
        QTest::newRow("double zero ninety-one") << u"0091-7428585742"_s;
        QTest::newRow("double zero ninety-one and a zero") << u"0091 (0) 7428585742"_s;
        QTest::newRow("ninety-one") << u"917428585742"_s;
        QTest::newRow("ninety-one and a zero") << u"91 0 7428585742"_s;
        QTest::newRow("a zero") << u"07428585742"_s;
        QTest::newRow("a zero and ninety-one") << u"0917428585742"_s;
        QTest::newRow("Devanagari digits") << u"७४२८५८५७४२"_s;
        QTest::newRow("Devanagari digits with the code") << u"+९१ ७४२८५ ८५७४२"_s;
        QTest::newRow("Bengali digits") << u"৭৪২৮৫৮৫৭৪২"_s;
        QTest::newRow("Tamil digits") << u"௭௪௨௮௫௮௫௭௪௨"_s;
        QTest::newRow("Urdu digits") << u"۷۴۲۸۵۸۵۷۴۲"_s;
        QTest::newRow("full-width digits and plus") << u"＋９１７４２８５８５７４２"_s;
        QTest::newRow("digits outside the first plane") << u"\U0001D7D5\U0001D7D2\U0001D7D0\U0001D7D6\U0001D7D3\U0001D7D6"
                                                           "\U0001D7D3\U0001D7D5\U0001D7D2\U0001D7D0"_s;
        QTest::newRow("scripts mixed") << u"७४२85८5742"_s;
        QTest::newRow("direction marks of a phone's contact list") << u"\u202a+91 74285 85742\u202c"_s;
        QTest::newRow("zero-width blanks within") << u"74285\u200b85742\ufeff"_s;
        QTest::newRow("a sheet's mark for text") << u"'7428585742"_s;
    }
    void accepts()
    {
        QFETCH(QString, typed);
        const auto mobile = Mobile::parse(typed);
        QVERIFY2(mobile, mobile ? "" : QByteArray::number(static_cast<int>(mobile.error())).constData());
        QCOMPARE(mobile->digits(), u"7428585742"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << QString() << Problem::Empty;
        QTest::newRow("only blanks") << u" \u00a0\t\u200b"_s << Problem::Empty;

        QTest::newRow("an exponent") << u"9.87654E+09"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an exponent without its sign") << u"9.87654e9"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an exponent with ninety-one") << u"9.19877E+11"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an exponent with a comma") << u"9,87654E+09"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an exponent of a whole number") << u"1E+10"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an exponent in full-width signs") << u"９．８７６５４Ｅ＋０９"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a decimal zero") << u"9876543210.0"_s << Problem::SpreadsheetDamage;
        QTest::newRow("two decimal zeros") << u"9876543210.00"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a decimal comma") << u"9876543210,0"_s << Problem::SpreadsheetDamage;
        QTest::newRow("ten digits, but two are decimals") << u"98765432.10"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a mantissa of ten digits") << u"9.876543210"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an amount") << u"9,876,543,210"_s << Problem::SpreadsheetDamage;
        QTest::newRow("an Indian amount") << u"9,87,65,43,210"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a formula") << u"=9876543210"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a formula that makes text") << u"=\"9876543210\""_s << Problem::SpreadsheetDamage;
        QTest::newRow("an error") << u"#VALUE!"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a reference lost") << u"#REF!"_s << Problem::SpreadsheetDamage;
        QTest::newRow("a column too narrow") << u"##########"_s << Problem::SpreadsheetDamage;

        QTest::newRow("letters") << u"call Asha"_s << Problem::NotDigits;
        QTest::newRow("a name behind it") << u"7428585742 (Asha)"_s << Problem::NotDigits;
        QTest::newRow("an extension") << u"7428585742 x5"_s << Problem::NotDigits;
        QTest::newRow("only dashes") << u"---"_s << Problem::NotDigits;
        QTest::newRow("a lone plus") << u"+"_s << Problem::NotDigits;
        QTest::newRow("two pluses") << u"++917428585742"_s << Problem::NotDigits;
        QTest::newRow("a plus inside") << u"91+7428585742"_s << Problem::NotDigits;
        QTest::newRow("two numbers with a slash") << u"7428585742/7428585743"_s << Problem::NotDigits;
        QTest::newRow("digits that are no decimals") << u"742858574²"_s << Problem::NotDigits;
        QTest::newRow("a lone surrogate") << QString(u"742858574"_s + QChar(0xd835)) << Problem::NotDigits;

        QTest::newRow("Dubai") << u"+971 50 123 4567"_s << Problem::ForeignCountry;
        QTest::newRow("Dubai by double zero") << u"00971501234567"_s << Problem::ForeignCountry;
        QTest::newRow("Iran, ten digits after a plus") << u"+9876543210"_s << Problem::ForeignCountry;
        QTest::newRow("America") << u"+1 (415) 555-0123"_s << Problem::ForeignCountry;

        QTest::newRow("nine digits") << u"742858574"_s << Problem::TooShort;
        QTest::newRow("nine digits after the code") << u"+91 742858574"_s << Problem::TooShort;
        QTest::newRow("nine digits after a zero") << u"0742858574"_s << Problem::WrongStart; // ten digits with that zero
        QTest::newRow("eight digits after the code, ten in all") << u"+9174285857"_s << Problem::TooShort;
        QTest::newRow("one digit") << u"7"_s << Problem::TooShort;
        QTest::newRow("the code alone") << u"+91"_s << Problem::TooShort;
        QTest::newRow("eleven digits") << u"74285857421"_s << Problem::TooLong;
        QTest::newRow("eleven digits after the code") << u"+91 74285857421"_s << Problem::TooLong;
        QTest::newRow("two numbers in one field") << u"7428585742 7428585743"_s << Problem::TooLong;
        QTest::newRow("a thousand digits") << QString(1000, u'9') << Problem::TooLong;

        QTest::newRow("starts with 5") << u"5428585742"_s << Problem::WrongStart;
        QTest::newRow("starts with 0") << u"0000000000"_s << Problem::WrongStart;
        QTest::newRow("the famous wrong one") << u"1234567890"_s << Problem::WrongStart;
        QTest::newRow("a landline with its area code") << u"022 2345 6789"_s << Problem::WrongStart;
        QTest::newRow("a landline with the code") << u"+91 22 2345 6789"_s << Problem::WrongStart;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(Problem, problem);
        const auto mobile = Mobile::parse(typed);
        QVERIFY2(!mobile, "was taken");
        QCOMPARE(mobile.error(), problem);
    }

    void everyFirstDigit_data()
    {
        QTest::addColumn<int>("digit");
        for (int digit = 0; digit <= 9; ++digit)
            QTest::newRow(QByteArray::number(digit).constData()) << digit;
    }
    void everyFirstDigit()
    {
        QFETCH(int, digit);
        QCOMPARE(Mobile::parse(QString::number(digit) + u"428585742"_s).has_value(), digit >= 6);
    }

    void itIsReadAloudAndMasked()
    {
        const auto mobile = Mobile::parse(u"07428585742"_s);
        QCOMPARE(mobile->forReading(), u"+91 74285 85742"_s);
        QCOMPARE(mobile->masked(), u"74****5742"_s);
        QVERIFY(*mobile == *Mobile::parse(mobile->forReading()));
    }
};

QTEST_GUILESS_MAIN(MobileTest)
#include "mobile_test.moc"

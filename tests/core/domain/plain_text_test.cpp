// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_text.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean");
        QTest::newRow("as it is") << u"Asha Verma"_s << u"Asha Verma"_s;
        QTest::newRow("blanks trimmed and folded") << u"  Asha \t\u00a0 Verma \n"_s << u"Asha Verma"_s;
        QTest::newRow("a line break in a cell") << u"Asha\r\nVerma"_s << u"Asha Verma"_s;
        QTest::newRow("brought to NFC") << u"Zoe\u0308"_s << u"Zo\u00eb"_s;
        QTest::newRow("NFC splits what Devanagari never composes") << u"\u095b"_s << u"\u091c\u093c"_s;
        QTest::newRow("marks and signs stay")
            << u"O'Brien & Söhne (Pvt.) Ltd. – 100%"_s << u"O'Brien & Söhne (Pvt.) Ltd. – 100%"_s;
        QTest::newRow("a letter outside the first plane") << u"\U00020BB7野家"_s << u"\U00020BB7野家"_s;
        QTest::newRow("only digits") << u"24"_s << u"24"_s;

        QTest::newRow("ZWJ between Devanagari letters") << u"क\u094d\u200dष"_s << u"क\u094d\u200dष"_s;
        QTest::newRow("ZWNJ between Devanagari letters") << u"क\u094d\u200cष"_s << u"क\u094d\u200cष"_s;
        QTest::newRow("ZWJ between Malayalam letters") << u"ന\u0d4d\u200dമ"_s << u"ന\u0d4d\u200dമ"_s;
        QTest::newRow("ZWJ after a virama at a word's end") << u"അവന\u0d4d\u200d ഇവന"_s << u"അവന\u0d4d\u200d ഇവന"_s;
        QTest::newRow("ZWJ after a letter at a word's end goes") << u"आशा\u200d"_s << u"आशा"_s;
        QTest::newRow("ZWJ before a word goes") << u"\u200dआशा"_s << u"आशा"_s;
        QTest::newRow("ZWJ behind a blank goes") << u"आ \u200dशा"_s << u"आ शा"_s;
        QTest::newRow("a second joiner in a row goes") << u"क\u094d\u200d\u200dष"_s << u"क\u094d\u200dष"_s;
        QTest::newRow("ZWNJ between Latin letters goes") << u"As\u200cha"_s << u"Asha"_s;
        QTest::newRow("ZWJ between Latin and Devanagari goes") << u"a\u200dक"_s << u"aक"_s;
        QTest::newRow("other zero-width characters go") << u"\ufeffA\u200bs\u2060h\u00ada\u3164"_s << u"Asha"_s;
    }
    void cleans()
    {
        QFETCH(QString, typed);
        const auto clean = cleanText(typed, 100);
        QVERIFY(clean);
        QTEST(*clean, "clean");
        QCOMPARE(*cleanText(*clean, 100), *clean);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TextProblem>("problem");
        QTest::newRow("nothing") << QString() << TextProblem::Empty;
        QTest::newRow("only blanks") << u" \u00a0\n\t"_s << TextProblem::Empty;
        QTest::newRow("only what nobody sees") << u"\u200b\u200d\ufeff"_s << TextProblem::Empty;
        QTest::newRow("a NUL") << QString(u"As"_s + QChar(u'\0') + u"ha"_s) << TextProblem::ControlCharacter;
        QTest::newRow("an escape") << u"As\u001bha"_s << TextProblem::ControlCharacter;
        QTest::newRow("a C1 control") << u"As\u009bha"_s << TextProblem::ControlCharacter;
        QTest::newRow("a delete") << u"As\u007fha"_s << TextProblem::ControlCharacter;
        QTest::newRow("half a surrogate pair") << QString(u"As"_s + QChar(0xd800) + u"ha"_s) << TextProblem::ControlCharacter;
        QTest::newRow("what a wrong encoding leaves") << u"As\ufffdha"_s << TextProblem::ControlCharacter;
        QTest::newRow("private use") << u"As\ue000ha"_s << TextProblem::ControlCharacter;
        QTest::newRow("a noncharacter") << u"As\ufdd0ha"_s << TextProblem::ControlCharacter;
        QTest::newRow("right-to-left override") << u"Asha\u202egnp.exe"_s << TextProblem::DirectionCharacter;
        QTest::newRow("an isolate") << u"\u2067Asha\u2069"_s << TextProblem::DirectionCharacter;
        QTest::newRow("a left-to-right mark") << u"Asha\u200e"_s << TextProblem::DirectionCharacter;
        QTest::newRow("an Arabic letter mark") << u"\u061cAsha"_s << TextProblem::DirectionCharacter;
        QTest::newRow("only dashes") << u"---"_s << TextProblem::OnlySymbols;
        QTest::newRow("only a smile") << u"\U0001F600"_s << TextProblem::OnlySymbols;
        QTest::newRow("101 letters") << QString(101, u'a') << TextProblem::TooLong;
        QTest::newRow("a megabyte") << QString(1'000'000, u'a') << TextProblem::TooLong;
        QTest::newRow("few characters, many marks") << QString(u"a"_s + QString(401, QChar(0x0301))) << TextProblem::TooLong;
    }
    void refuses()
    {
        QFETCH(QString, typed);
        const auto clean = cleanText(typed, 100);
        QVERIFY(!clean);
        QTEST(clean.error(), "problem");
    }

    void lengthCountsWhatPeopleSee_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("Latin") << u"a"_s;
        QTest::newRow("two UTF-16 units") << u"\U00020BB7"_s;
        QTest::newRow("a Devanagari letter with its vowel") << u"\u0915\u093f"_s;
        QTest::newRow("a letter with a mark that never composes") << u"q\u0301"_s;
    }
    void lengthCountsWhatPeopleSee()
    {
        QFETCH(QString, character);
        QVERIFY(cleanText(character.repeated(100), 100));
        QCOMPARE(cleanText(character.repeated(101), 100).error(), TextProblem::TooLong);
    }

    void displays_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<QString>("shown");
        QTest::newRow("as it is") << u"Contact Added Successfully"_s << 100 << u"Contact Added Successfully"_s;
        QTest::newRow("nothing") << QString() << 10 << QString();
        QTest::newRow("markup stays text") << u"<b>x</b>"_s << 100 << u"<b>x</b>"_s;
        QTest::newRow("line breaks are blanks") << u"a\r\nb\nc\u2028d\te"_s << 100 << u"a b c d e"_s;
        QTest::newRow("controls are shown as such") << u"a\u0007b\u001b[31m"_s << 100 << u"a\ufffdb\ufffd[31m"_s;
        QTest::newRow("direction characters are shown as such") << u"a\u202eb\u2066c"_s << 100 << u"a\ufffdb\ufffdc"_s;
        QTest::newRow("exactly as long as allowed") << u"abcde"_s << 5 << u"abcde"_s;
        QTest::newRow("cut with an ellipsis") << u"abcdef"_s << 5 << u"abcd\u2026"_s;
        QTest::newRow("cut between characters") << u"\u0915\u093f\u0915\u093f\u0915\u093f"_s << 2 << u"\u0915\u093f\u2026"_s;
        QTest::newRow("cut to nothing but the ellipsis") << u"abc"_s << 1 << u"\u2026"_s;
        QTest::newRow("a million characters") << QString(1'000'000, u'x') << 3 << u"xx\u2026"_s;
    }
    void displays()
    {
        QFETCH(QString, foreign);
        QFETCH(int, maximum);
        QTEST(displayText(foreign, maximum), "shown");
    }

    void oneCharacterOfEndlessMarksIsCutToo()
    {
        const QString shown = displayText(u"a"_s + QString(10'000, QChar(0x0301)), 10);
        QVERIFY(shown.size() <= 40);
        QVERIFY(shown.endsWith(QChar(0x2026)));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plain_text_test.moc"

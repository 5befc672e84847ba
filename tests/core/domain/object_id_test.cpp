// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/object_id.h"

#include <QSet>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

using Problem = ObjectId::Problem;

class ObjectIdTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("as it is") << u"657aa9841b8d3897ff0a84fb"_s;
        QTest::newRow("upper case") << u"657AA9841B8D3897FF0A84FB"_s;
        QTest::newRow("blanks, tabs and line ends around") << u" \t657aa9841b8d3897ff0a84fb\r\n"_s;
        QTest::newRow("no-break blanks") << u"\u00a0657aa9841b8d3897ff0a84fb\u202f"_s;
        QTest::newRow("broken by a line end") << u"657aa9841b8d\n3897ff0a84fb"_s;
        QTest::newRow("zero-width blanks and a BOM") << u"\ufeff657aa9841b8d\u200b3897ff0a84fb\u200d"_s;
        QTest::newRow("direction marks") << u"\u2066657aa9841b8d3897ff0a84fb\u2069"_s;
        QTest::newRow("double quotes") << u"\"657aa9841b8d3897ff0a84fb\""_s;
        QTest::newRow("typographic quotes") << u"\u201c657aa9841b8d3897ff0a84fb\u201d"_s;
        QTest::newRow("single quotes and backticks") << u"'`657aa9841b8d3897ff0a84fb`'"_s;
        QTest::newRow("full-width") << u"６５７ａａ９８４１ｂ８ｄ３８９７ｆｆ０ａ８４ｆｂ"_s;
    }
    void accepts()
    {
        QFETCH(QString, pasted);
        const auto id = ObjectId::parse(pasted);
        QVERIFY(id);
        QCOMPARE(id->text(), u"657aa9841b8d3897ff0a84fb"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << QString() << Problem::Empty;
        QTest::newRow("only blanks and quotes") << u" \"\u200b\" "_s << Problem::Empty;
        QTest::newRow("the address a recipient gets") << u"https://instant.pe/AbC123"_s << Problem::ShortAddress;
        QTest::newRow("the same without its scheme") << u"instant.pe/AbC123"_s << Problem::ShortAddress;
        QTest::newRow("the same in capitals") << u"HTTPS://INSTANT.PE/ABC123"_s << Problem::ShortAddress;
        QTest::newRow("any other address") << u"www.example.in/657aa9841b8d3897ff0a84fb"_s << Problem::ShortAddress;
        QTest::newRow("23 digits") << u"657aa9841b8d3897ff0a84f"_s << Problem::WrongLength;
        QTest::newRow("25 digits") << u"657aa9841b8d3897ff0a84fb0"_s << Problem::WrongLength;
        QTest::newRow("two ids") << u"657aa9841b8d3897ff0a84fb 657aa9841b8d3897ff0a84fb"_s << Problem::WrongLength;
        QTest::newRow("a letter that is no digit") << u"657aa9841b8d3897ff0a84fg"_s << Problem::NotHexadecimal;
        QTest::newRow("an O for a zero") << u"657aa9841b8d3897ffOa84fb"_s << Problem::NotHexadecimal;
        QTest::newRow("a Cyrillic a") << u"657\u0430a9841b8d3897ff0a84fb"_s << Problem::NotHexadecimal;
        QTest::newRow("a mobile with dashes") << u"74285-85742"_s << Problem::NotHexadecimal;
        QTest::newRow("a header's word") << u"Link ID"_s << Problem::NotHexadecimal;
    }
    void refuses()
    {
        QFETCH(QString, pasted);
        const auto id = ObjectId::parse(pasted);
        QVERIFY(!id);
        QTEST(id.error(), "problem");
    }

    void itsFirstDigitsAreItsTime()
    {
        // 0x657aa984 s: 2023-12-14 07:06:44 UTC, the day of the seed document's sample.
        QCOMPARE(ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)->createdAtMs(), 1702537604000LL);
        QCOMPARE(ObjectId::parse(u"000000001b8d3897ff0a84fb"_s)->createdAtMs(), 0LL);
        QCOMPARE(ObjectId::parse(u"ffffffff1b8d3897ff0a84fb"_s)->createdAtMs(), 4294967295000LL);
    }

    void itHasAShortForm() { QCOMPARE(ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s)->shortText(), u"657aa9\u202684fb"_s); }

    void itCanBeComparedAndHashed()
    {
        const auto one = *ObjectId::parse(u"657aa9841b8d3897ff0a84fb"_s);
        const auto same = *ObjectId::parse(u"657AA9841B8D3897FF0A84FB"_s);
        const auto later = *ObjectId::parse(u"757aa9841b8d3897ff0a84fb"_s);
        QVERIFY(one == same);
        QVERIFY(one < later && !(later < one));
        QCOMPARE(QSet<ObjectId>({one, same, later}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(ObjectIdTest)
#include "object_id_test.moc"

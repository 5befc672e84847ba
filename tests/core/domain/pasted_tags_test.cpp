// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pasted_tags.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Why = UnusableTag::Why;

namespace {
const QString first = u"645b280e95335f08eb021aa2"_s;
const QString second = u"645b280e95335f08eb021aa3"_s;
} // namespace

class PastedTagsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("color");
        QTest::newRow("name, ID") << u"Vendor, "_s + first << u"Vendor"_s << QString();
        QTest::newRow("ID, name") << first + u",Vendor"_s << u"Vendor"_s << QString();
        QTest::newRow("tabs") << u"Vendor\t"_s + first << u"Vendor"_s << QString();
        QTest::newRow("semicolons") << u"Vendor;"_s + first << u"Vendor"_s << QString();
        QTest::newRow("upper-case ID among blanks") << u"  Vendor ,  "_s + first.toUpper() + u"  "_s << u"Vendor"_s << QString();
        QTest::newRow("with a colour") << u"Vendor,"_s + first + u",#E8710A"_s << u"Vendor"_s << u"#e8710a"_s;
        QTest::newRow("colour without its mark") << u"Vendor,"_s + first + u",e8710a"_s << u"Vendor"_s << u"#e8710a"_s;
        QTest::newRow("colour first") << u"#e8710a\t"_s + first + u"\tVendor"_s << u"Vendor"_s << u"#e8710a"_s;
        QTest::newRow("a name of six hex letters") << u"facade,"_s + first << u"facade"_s << QString();
        QTest::newRow("quoted name with a comma") << u"\"Vendors, Pune\","_s + first << u"Vendors, Pune"_s << QString();
        QTest::newRow("comma in a name without quotes") << u"Vendors, Pune,"_s + first << u"Vendors, Pune"_s << QString();
        QTest::newRow("quotes in quotes") << u"\"The \"\"A\"\" list\","_s + first << u"The \"A\" list"_s << QString();
        QTest::newRow("an open quote is a letter") << u"5\" pipes,"_s + first << u"5\" pipes"_s << QString();
        QTest::newRow("Hindi") << u"विक्रेता,"_s + first << u"विक्रेता"_s << QString();
        QTest::newRow("empty fields") << u",Vendor,,"_s + first + u",,"_s << u"Vendor"_s << QString();
    }
    void aLine()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(QString, color);
        const PastedTags pasted = readPastedTags(line);
        QCOMPARE(pasted.unusable.size(), 0);
        QCOMPARE(pasted.tags, QList<Tag>({{*ObjectId::parse(first), name, color}}));
    }

    void whatIsNotUsable_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Why>("why");
        QTest::newRow("no ID") << u"Vendor"_s << Why::NoId;
        QTest::newRow("ID too short") << u"Vendor,645b28"_s << Why::NoId;
        QTest::newRow("ID with a wrong letter") << u"Vendor,645b280e95335f08eb021aaz"_s << Why::NoId;
        QTest::newRow("no name") << first << Why::NoName;
        QTest::newRow("an ID and a colour alone") << first + u",#e8710a"_s << Why::NoName;
        QTest::newRow("name too long") << QString(61, u'x') + u","_s + first << Why::NameTooLong;
        QTest::newRow("only signs for a name") << u"***,"_s + first << Why::BadName;
        QTest::newRow("a colour that is none") << u"Vendor,"_s + first + u",#12"_s << Why::BadColor;
    }
    void whatIsNotUsable()
    {
        QFETCH(QString, line);
        QFETCH(Why, why);
        const PastedTags pasted = readPastedTags(line);
        QCOMPARE(pasted.tags.size(), 0);
        QCOMPARE(pasted.unusable.size(), 1);
        QCOMPARE(pasted.unusable.first().why, why);
        QCOMPARE(pasted.unusable.first().text, line);
    }

    void headingsAndEmptyLinesArePassedOver_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("name, ID") << u"Name,ID"_s;
        QTest::newRow("as Instantpay writes them") << u"_id,name,hexColorCode"_s;
        QTest::newRow("tag ID") << u"Tag ID\tTag name\tColour"_s;
        QTest::newRow("an empty line") << u" , ,"_s;
    }
    void headingsAndEmptyLinesArePassedOver()
    {
        QFETCH(QString, heading);
        const PastedTags pasted = readPastedTags(heading + u"\r\n\r\nVendor,"_s + first + u"\r\n"_s);
        QCOMPARE(pasted.tags.size(), 1);
        QCOMPARE(pasted.unusable.size(), 0);
    }

    void linesAreCountedAndRepeatsToo()
    {
        const PastedTags pasted =
            readPastedTags(u"Vendor,"_s + first + u"\nnothing\r"_s + first + u",Again\n\nStaff,"_s + second);
        QCOMPARE(pasted.tags.size(), 2);
        QCOMPARE(pasted.repeated, 1);
        QCOMPARE(pasted.unusable.size(), 1);
        QCOMPARE(pasted.unusable.first().number, 2);
        QCOMPARE(readPastedTags({}).tags.size(), 0);
    }
};

QTEST_GUILESS_MAIN(PastedTagsTest)
#include "pasted_tags_test.moc"

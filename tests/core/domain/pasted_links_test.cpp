// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/payout_link.h"

#include <QElapsedTimer>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;
using Why = UnusableLine::Why;

namespace {
const QString first = u"657aa9841b8d3897ff0a84fb"_s;
const QString second = u"657bb1841b8d3897ff0a11c0"_s;
const QString third = u"657cc2841b8d3897ff0a90aa"_s;
// The last millisecond of 31 December 2026 in India: 2026-12-31T18:29:59.999Z.
constexpr qint64 endOf2026 = 1'798'741'799'999;
} // namespace

class PastedLinksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeLine_data()
    {
        QTest::addColumn<QString>("line");
        const QString id = first;
        QTest::newRow("commas") << QString(id + u",Asha Pune,1234.5,31/12/2026,call first"_s);
        QTest::newRow("commas and blanks") << QString(u"  "_s + id + u" , Asha Pune , ₹ 1234.50 , 31-12-2026 ,  call  first "_s);
        QTest::newRow("tabs") << QString(id + u"\tAsha Pune\t1,234.50\t2026-12-31\tcall first"_s);
        QTest::newRow("quotes") << QString(u"\""_s + id +
                                           u"\",\"Asha Pune\",\"Rs. 1,234.50/-\",\"31 Dec 2026\",\"call first\""_s);
        QTest::newRow("tabs with quotes") << QString(id + u"\t\"Asha Pune\"\t\"1,234.5\"\t31-Dec-2026\t\"call first\""_s);
        QTest::newRow("Devanagari digits") << QString(id + u",Asha Pune,१२३४.५०,३१/१२/२०२६,call first"_s);
        QTest::newRow("INR, long month, upper-case id")
            << QString(id.toUpper() + u",Asha Pune,INR 1234.50,31 december 2026,call first"_s);
    }
    void aWholeLine()
    {
        QFETCH(QString, line);
        const auto pasted = readPastedLinks(line);
        QVERIFY2(pasted.unusable.isEmpty(),
                 pasted.unusable.isEmpty() ? "" : QByteArray::number(static_cast<int>(pasted.unusable.first().why)).constData());
        QCOMPARE(pasted.links.size(), 1);
        const auto link = pasted.links.first();
        QCOMPARE(link.id.text(), first);
        QCOMPARE(link.recipient, u"Asha Pune"_s);
        QCOMPARE(link.amountPaise, 123450);
        QCOMPARE(link.expiresAtMs, endOf2026);
        QCOMPARE(link.note, u"call first"_s);
        QCOMPARE(link.state, LinkState::NotKnown);
        QVERIFY(!link.doNotRemind);
    }

    void onlyTheIdIsNeeded_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("alone") << first;
        QTest::newRow("with empty fields") << QString(first + u",,,,"_s);
        QTest::newRow("with empty cells") << QString(first + u"\t\t\t\t"_s);
        QTest::newRow("with dashes for empty cells") << QString(first + u",-,–,—,-"_s);
        QTest::newRow("with blanks for empty cells") << QString(first + u", ,\u00a0, ,"_s);
    }
    void onlyTheIdIsNeeded()
    {
        QFETCH(QString, line);
        const auto pasted = readPastedLinks(line);
        QCOMPARE(pasted.unusable.size(), 0);
        QCOMPARE(pasted.links.size(), 1);
        QVERIFY(pasted.links.first() == PayoutLink{*ObjectId::parse(first)});
    }

    void quotedFields_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("note");
        QTest::newRow("a comma in quotes") << u"\"Asha, Pune\",1,,x"_s << u"Asha, Pune"_s << u"x"_s;
        QTest::newRow("quotes in quotes") << u"\"Asha \"\"Didi\"\" V\",1,,x"_s << u"Asha \"Didi\" V"_s << u"x"_s;
        QTest::newRow("blanks around the quotes") << u"  \"Asha, Pune\"  ,1,,x"_s << u"Asha, Pune"_s << u"x"_s;
        QTest::newRow("an empty quoted field") << u"\"\",1,,x"_s << QString() << u"x"_s;
        QTest::newRow("a quote inside a word") << u"Asha 5\" V,1,,x"_s << u"Asha 5\" V"_s << u"x"_s;
        QTest::newRow("a quote that is never closed") << u"\"Asha,1,,x"_s << u"\"Asha"_s << u"x"_s;
        QTest::newRow("words after the closing quote") << u"\"Asha\" V,1,,x"_s << u"\"Asha\" V"_s << u"x"_s;
        QTest::newRow("commas of a note need no quotes")
            << u"Asha,1,,please call, after six"_s << u"Asha"_s << u"please call, after six"_s;
    }
    void quotedFields()
    {
        QFETCH(QString, fields);
        const auto pasted = readPastedLinks(first + u',' + fields);
        QCOMPARE(pasted.unusable.size(), 0);
        QCOMPARE(pasted.links.size(), 1);
        QTEST(pasted.links.first().recipient, "recipient");
        QTEST(pasted.links.first().note, "note");
        QCOMPARE(pasted.links.first().amountPaise, pasted.links.first().amountPaise > 0 ? 100 : 0);
    }

    void aGroupedAmountNeedsNoQuotes_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<qint64>("paise");
        QTest::newRow("Indian") << u"₹12,34,567.50"_s << 123'456'750LL;
        QTest::newRow("small") << u"1,234"_s << 123'400LL;
        QTest::newRow("Devanagari") << u"१,२३४"_s << 123'400LL;
        QTest::newRow("with its dash") << u"Rs. 1,234/-"_s << 123'400LL;
    }
    void aGroupedAmountNeedsNoQuotes()
    {
        QFETCH(QString, amount);
        for (const auto &rest : {QString(), u",31/12/2026,call, after six"_s}) {
            const auto pasted = readPastedLinks(first + u",Asha,"_s + amount + rest);
            QCOMPARE(pasted.unusable.size(), 0);
            QCOMPARE(pasted.links.size(), 1);
            QTEST(pasted.links.first().amountPaise, "paise");
            QCOMPARE(pasted.links.first().expiresAtMs, rest.isEmpty() ? 0 : endOf2026);
            QCOMPARE(pasted.links.first().note, rest.isEmpty() ? QString() : u"call, after six"_s);
        }
    }

    void aTabMakesACommaALetter()
    {
        const auto pasted = readPastedLinks(first + u"\tAsha, Pune\t12,34,567.50"_s);
        QCOMPARE(pasted.links.size(), 1);
        QCOMPARE(pasted.links.first().recipient, u"Asha, Pune"_s);
        QCOMPARE(pasted.links.first().amountPaise, 123456750);
    }

    void unusableLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Why>("why");
        QTest::newRow("a word") << u"hello"_s << Why::BadId;
        QTest::newRow("23 digits") << first.chopped(1) << Why::BadId;
        QTest::newRow("no id, but the rest") << u",Asha,100"_s << Why::BadId;
        QTest::newRow("a mobile") << u"7428585742,Asha"_s << Why::BadId;
        QTest::newRow("two ids with a blank") << QString(first + u' ' + second) << Why::BadId;
        QTest::newRow("the recipient's address") << u"https://instant.pe/AbC123,Asha"_s << Why::ShortAddress;
        QTest::newRow("an amount in words") << QString(first + u",Asha,many"_s) << Why::BadAmount;
        QTest::newRow("an amount below zero") << QString(first + u",Asha,-5"_s) << Why::BadAmount;
        QTest::newRow("an amount grouped wrongly") << QString(first + u",Asha,\"1,23\""_s) << Why::BadAmount;
        QTest::newRow("a grouped amount without quotes, grouped wrongly")
            << QString(first + u",Asha,123,45,567"_s) << Why::BadAmount;
        QTest::newRow("digits in the place of a date, with tabs") << QString(first + u"	Asha	1	234"_s) << Why::BadDate;
        QTest::newRow("an amount with an exponent") << QString(first + u",Asha,1.2E+05"_s) << Why::BadAmount;
        QTest::newRow("a tenth of a paisa") << QString(first + u",Asha,1.005"_s) << Why::BadAmount;
        QTest::newRow("a date in the American order") << QString(first + u",Asha,1,12/31/2026"_s) << Why::BadDate;
        QTest::newRow("a year of two digits") << QString(first + u",Asha,1,31/12/26"_s) << Why::BadDate;
        QTest::newRow("a day that is none") << QString(first + u",Asha,1,30/02/2026"_s) << Why::BadDate;
        QTest::newRow("a sheet's own number for a day") << QString(first + u",Asha,1,46387"_s) << Why::BadDate;
        QTest::newRow("a recipient of 121 letters") << QString(first + u',' + QString(121, u'a')) << Why::TextTooLong;
        QTest::newRow("a note of 121 letters") << QString(first + u",,,,"_s + QString(121, u'a')) << Why::TextTooLong;
        QTest::newRow("a name that turns its direction") << QString(first + u",As\u202eha"_s) << Why::BadText;
        QTest::newRow("a control character") << QString(first + u",As\u0007ha"_s) << Why::BadText;
    }
    void unusableLines()
    {
        QFETCH(QString, line);
        const auto pasted = readPastedLinks(second + u"\r\n\r\n"_s + line + u"\r\n"_s + third);
        QCOMPARE(pasted.links.size(), 2);
        QCOMPARE(pasted.unusable.size(), 1);
        QTEST(pasted.unusable.first().why, "why");
        QCOMPARE(pasted.unusable.first().text, line);
        QCOMPARE(pasted.unusable.first().number, 3);
    }

    void headersAndBlankLinesAreSkipped_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("ours") << u"link ID, recipient, amount, expires, note"_s;
        QTest::newRow("with tabs") << u"Link ID\tRecipient\tAmount\tExpires\tNote"_s;
        QTest::newRow("as the API names it") << u"linkId"_s;
        QTest::newRow("in quotes") << u"\"Payout link ID\",\"Recipient\""_s;
        QTest::newRow("a database's") << u"_id,name"_s;
        QTest::newRow("with a BOM") << u"\ufeffLINK_ID,RECIPIENT"_s;
    }
    void headersAndBlankLinesAreSkipped()
    {
        QFETCH(QString, header);
        const auto pasted = readPastedLinks(u"\n \u200b\n"_s + header + u"\n\n"_s + first + u"\n   \n"_s + second + u"\n\n"_s);
        QCOMPARE(pasted.unusable.size(), 0);
        QCOMPARE(pasted.repeated, 0);
        QCOMPARE(pasted.links.size(), 2);
        QCOMPARE(pasted.links.at(0).id.text(), first);
        QCOMPARE(pasted.links.at(1).id.text(), second);
    }

    void repeatsAreCountedAndLeftOut()
    {
        const auto pasted =
            readPastedLinks(first + u",Asha\n"_s + second + u'\n' + first.toUpper() + u",Ravi\n\""_s + first + u'"');
        QCOMPARE(pasted.links.size(), 2);
        QCOMPARE(pasted.repeated, 2);
        QCOMPARE(pasted.links.first().recipient, u"Asha"_s);
        QCOMPARE(pasted.unusable.size(), 0);
    }

    void aLineThatCouldNotBeUsedDoesNotMakeTheNextARepeat()
    {
        const auto pasted = readPastedLinks(first + u",Asha,many\n"_s + first + u",Asha,100"_s);
        QCOMPARE(pasted.links.size(), 1);
        QCOMPARE(pasted.repeated, 0);
        QCOMPARE(pasted.unusable.size(), 1);
        QCOMPARE(pasted.unusable.first().number, 1);
    }

    void idsInOneLineAreLinksOfTheirOwn_data()
    {
        QTest::addColumn<QString>("separator");
        QTest::newRow("commas") << u","_s;
        QTest::newRow("commas and blanks") << u" , "_s;
        QTest::newRow("tabs") << u"\t"_s;
        QTest::newRow("empty fields between") << u",,"_s;
    }
    void idsInOneLineAreLinksOfTheirOwn()
    {
        QFETCH(QString, separator);
        const auto pasted = readPastedLinks(first + separator + second + separator + third + separator + first);
        QCOMPARE(pasted.links.size(), 3);
        QCOMPARE(pasted.links.at(1).id.text(), second);
        QCOMPARE(pasted.links.at(1).recipient, QString());
        QCOMPARE(pasted.repeated, 1);
        QCOMPARE(pasted.unusable.size(), 0);
    }

    void everyKindOfLineEnd()
    {
        const auto pasted = readPastedLinks(first + u"\r\n"_s + second + u'\r' + third + u"\u2028"_s + first);
        QCOMPARE(pasted.links.size(), 3);
        QCOMPARE(pasted.repeated, 1);
    }

    void nothingGivesNothing()
    {
        const auto pasted = readPastedLinks(QString());
        QVERIFY(pasted.links.isEmpty() && pasted.unusable.isEmpty() && pasted.repeated == 0);
    }

    void twentyThousandLinesAreReadAtOnce()
    {
        QString many;
        for (int i = 0; i < 20'000; ++i)
            many += u"%1,\"Person, %2\",\"1,234.50\",31/12/2026,note\n"_s.arg(i, 24, 16, QChar(u'0')).arg(i);
        QElapsedTimer timer;
        timer.start();
        const auto pasted = readPastedLinks(many);
        qInfo("20,000 pasted lines: %lld ms", timer.elapsed());
        QCOMPARE(pasted.links.size(), 20'000);
    }

    void aLongListIsReadInShortPieces()
    {
        QString many = first + u"\r\n\r\nnot an id\r"_s;
        for (int i = 0; i < 100'000; ++i)
            many += u"%1,\"Person, %2\",\"1,234.50\",31/12/2026,note\n"_s.arg(i, 24, 16, QChar(u'0')).arg(i);
        PastedLinksReader reader(many);
        int pieces = 0;
        int percent = 0;
        bool more = true;
        while (more) {
            more = reader.readOn(0);
            ++pieces;
            QVERIFY(reader.percent() >= percent);
            percent = reader.percent();
        }
        qInfo("100,000 pasted lines: %d pieces", pieces);
        QVERIFY(pieces >= 100);
        QCOMPARE(percent, 100);
        const auto pasted = reader.take();
        QCOMPARE(pasted.links.size(), 100'001);
        QCOMPARE(pasted.unusable.size(), 1);
        QCOMPARE(pasted.unusable.first().number, 3);
        QVERIFY(reader.take().links.isEmpty());
    }

    void noTimeAtAllIsALineAPiece()
    {
        PastedLinksReader reader(first + u'\n' + second + u'\n' + third);
        QVERIFY(reader.readOn(0));
        QVERIFY(reader.readOn(0));
        QVERIFY(!reader.readOn(0));
        QCOMPARE(reader.take().links.size(), 3);
    }

    void aLineOfQuotesDoesNotHang()
    {
        const auto pasted = readPastedLinks(first + u",\""_s + QString(200'000, u'"') + u'x');
        QCOMPARE(pasted.unusable.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PastedLinksTest)
#include "pasted_links_test.moc"

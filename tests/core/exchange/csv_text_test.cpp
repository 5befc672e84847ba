// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class CsvTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &cell, const QString &written) {
            QTest::newRow(name) << cell << written;
        };
        row("plain words", u"Asha Verma"_s, u"Asha Verma"_s);
        row("nothing", u""_s, u""_s);
        row("Hindi", u"आशा वर्मा"_s, u"आशा वर्मा"_s);
        row("a comma is quoted", u"Asha, Pune"_s, u"\"Asha, Pune\""_s);
        row("a semicolon is quoted, for countries that part cells by it", u"a;b"_s, u"\"a;b\""_s);
        row("a quotation mark is doubled", u"the \"boss\""_s, u"\"the \"\"boss\"\"\""_s);
        row("a lone quotation mark", u"\""_s, u"\"\"\"\""_s);
        row("a line break stays in its cell", u"one\ntwo"_s, u"\"one\ntwo\""_s);
        row("a CRLF stays in its cell", u"one\r\ntwo"_s, u"\"one\r\ntwo\""_s);
        row("a tab within", u"a\tb"_s, u"\"a\tb\""_s);
        row("blanks at the ends are kept", u" a "_s, u"\" a \""_s);
        row("a NUL does not end the cell", u"a"_s + QChar(u'\0') + u"b"_s, u"a\ufffdb"_s);
        row("a formula", u"=1+1"_s, u"'=1+1"_s);
        row("a formula with what it needs quoted", u"=HYPERLINK(\"http://x.example\",\"a\")"_s,
            u"\"'=HYPERLINK(\"\"http://x.example\"\",\"\"a\"\")\""_s);
        row("a formula that runs a program", u"=cmd|' /C calc'!A0"_s, u"'=cmd|' /C calc'!A0"_s);
        row("plus", u"+91 74285 85742"_s, u"'+91 74285 85742"_s);
        row("minus", u"-1+2"_s, u"'-1+2"_s);
        row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row("a tab in front", u"\t=1"_s, u"\"'\t=1\""_s);
        row("a carriage return in front", u"\r=1"_s, u"\"'\r=1\""_s);
        row("a line feed in front", u"\n=1"_s, u"\"'\n=1\""_s);
        row("a blank in front of the sign", u" =1"_s, u"' =1"_s);
        row("a no-break space in front of the sign", u"\u00a0=1"_s, u"'\u00a0=1"_s);
        row("a full-width sign", u"＝1+1"_s, u"'＝1+1"_s);
        row("a full-width plus", u"＋1"_s, u"'＋1"_s);
        row("a full-width at", u"＠A"_s, u"'＠A"_s);
        row("the minus of mathematics", u"−1"_s, u"'−1"_s);
        row("a sign further inside is none", u"a=b+c"_s, u"a=b+c"_s);
        row("a mobile", u"9876500001"_s, u"'9876500001"_s);
        row("a masked mobile", u"98****0001"_s, u"98****0001"_s);
        row("a mobile with a zero in front", u"09876500001"_s, u"'09876500001"_s);
        row("an id", u"657aa9841b8d389700000001"_s, u"657aa9841b8d389700000001"_s);
        row("an id of digits alone", u"657009841180389700000001"_s, u"'657009841180389700000001"_s);
        row("an id that reads as a power of ten", u"657009841180389700000e12"_s, u"'657009841180389700000e12"_s);
        row("a date", u"1-2"_s, u"'1-2"_s);
        row("a fraction", u"1/2"_s, u"'1/2"_s);
        row("a number as people write it", u"1,20,000.50"_s, u"\"'1,20,000.50\""_s);
        row("a number as bookkeepers write it", u"(1)"_s, u"'(1)"_s);
        row("money", u"₹5"_s, u"'₹5"_s);
        row("an e-mail", u"asha@example.in"_s, u"asha@example.in"_s);
        row("letters of a number alone are none", u"e"_s, u"e"_s);
        row("a cell of the comment rows", u"# Rows"_s, u"# Rows"_s);
    }
    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(csvLine({cell})), written + u"\r\n");
        // Its place in the line changes nothing.
        QCOMPARE(QString::fromUtf8(csvLine({u"a"_s, cell, u"b"_s})), u"a,"_s + written + u",b\r\n");
    }

    void valuesOfOurOwnStayValues()
    {
        const QList<CsvKind> kinds{CsvKind::Value, CsvKind::Text, CsvKind::Value};
        QCOMPARE(csvLine({u"12"_s, u"12"_s, u"2025-11-24 21:30:00"_s, u"12"_s}, kinds),
                 QByteArray("12,'12,2025-11-24 21:30:00,'12\r\n"));
    }

    void aFileBeginsWithTheByteOrderMark() { QCOMPARE(csvBegin(), QByteArray("\xEF\xBB\xBF")); }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::CsvTextTest)
#include "csv_text_test.moc"

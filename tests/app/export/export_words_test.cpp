// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ExportWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remarksBeginWithTheSignOfAComment()
    {
        ChainReport chain;
        chain.heads = {{u"w1"_s, 12, QByteArray("\x01\xff")}, {u"w2"_s, 3, QByteArray("\x02")}};
        chain.broken = ChainBreak{u"w2"_s, 4, ChainBreak::Why::Changed};
        const QStringList lines = ExportWords::remarks(7, false, chain);
        QCOMPARE(lines.size(), 5);
        for (const QString &line : lines)
            QVERIFY(line.startsWith(u"# "_s));
        QVERIFY(lines.at(0).contains(u"7 row"_s));
        QVERIFY(lines.at(1).contains(u"masked"_s));
        QVERIFY(lines.at(2).contains(u"w1: 12 entries"_s) && lines.at(2).endsWith(u"01ff"_s));
        QVERIFY(lines.at(4).contains(u"WARNING"_s) && lines.at(4).contains(u"Entry 4"_s));
        QCOMPARE(ExportWords::remarks(7, true, chain).size(), 4);
    }

    void problems_data()
    {
        QTest::addColumn<ExchangeProblem::Kind>("kind");
        QTest::addColumn<QString>("words");
        using Kind = ExchangeProblem::Kind;
        QTest::newRow("no right") << Kind::NotWritable
                                  << u"Nothing was exported: /x/a.csv cannot be written there. Choose another folder."_s;
        QTest::newRow("no room")
            << Kind::DiskFull
            << u"Nothing was exported: there is no room left for /x/a.csv. Make room, or choose another disk."_s;
        QTest::newRow("something else") << Kind::Failed << u"Nothing was exported: /x/a.csv could not be written (odd)."_s;
    }
    void problems()
    {
        QFETCH(ExchangeProblem::Kind, kind);
        QFETCH(QString, words);
        QCOMPARE(ExportWords::of(ExchangeProblem{kind, u"/x/a.csv"_s, u"odd"_s}), words);
        QCOMPARE(ExportWords::of(ExportProblem(ExchangeProblem{kind, u"/x/a.csv"_s, u"odd"_s})), words);
    }

    void aFileNameFromOutsideIsMadeSafe()
    {
        QVERIFY(!ExportWords::done(1, u"/x/a\u202eb\n.csv"_s).contains(u'\u202e'));
        QVERIFY(!ExportWords::done(1, u"/x/a\u202eb\n.csv"_s).contains(u'\n'));
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ExportWordsTest)
#include "export_words_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rupees.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class RupeesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("paise");
        QTest::newRow("whole") << u"1234"_s << 123'400LL;
        QTest::newRow("nought") << u"0"_s << 0LL;
        QTest::newRow("one decimal is ten paise") << u"12345.5"_s << 1'234'550LL;
        QTest::newRow("two decimals") << u"0.05"_s << 5LL;
        QTest::newRow("what a double would round wrongly") << u"1.10"_s << 110LL;
        QTest::newRow("another of those") << u"4.35"_s << 435LL;
        QTest::newRow("zeros behind the paise") << u"1.500000"_s << 150LL;
        QTest::newRow("Indian grouping") << u"₹12,34,567.50"_s << 123'456'750LL;
        QTest::newRow("Indian grouping up to crores") << u"1,23,45,67,890"_s << 123'456'789'000LL;
        QTest::newRow("western grouping") << u"1,234,567.50"_s << 123'456'750LL;
        QTest::newRow("the smallest grouping") << u"1,234"_s << 123'400LL;
        QTest::newRow("rupee sign and blank") << u"₹ 500"_s << 50'000LL;
        QTest::newRow("Rs") << u"Rs 500"_s << 50'000LL;
        QTest::newRow("Rs with its dot and dash") << u"Rs.500/-"_s << 50'000LL;
        QTest::newRow("INR before") << u"INR 500"_s << 50'000LL;
        QTest::newRow("INR behind") << u"500 inr"_s << 50'000LL;
        QTest::newRow("the greatest") << u"999999999999.99"_s << 99'999'999'999'999LL;
    }
    void reads()
    {
        QFETCH(QString, typed);
        const auto paise = paiseFromRupees(typed);
        QVERIFY(paise);
        QTEST(*paise, "paise");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto typed : {"",       " ",          "-5",    "+5",   "abc",   "1,23",          "12,345,67",
                                 "1,2345", ",500",       "500,",  "1..5", "1.2.3", "1.005",         ".",
                                 "1e5",    "1.2E+05",    "1 234", "$5",   "5 %",   "1000000000000", "99999999999999999999",
                                 "0x10",   "5 /- INR /-"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QVERIFY(!paiseFromRupees(typed));
    }
};

QTEST_GUILESS_MAIN(RupeesTest)
#include "rupees_test.moc"

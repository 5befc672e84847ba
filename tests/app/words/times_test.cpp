// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/money.h"
#include "app/words/times.h"

#include <QDateTime>
#include <QTest>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// Indian time, as UTC milliseconds.
qint64 india(const QString &iso) { return QDateTime::fromString(iso + u"+05:30"_s, Qt::ISODate).toMSecsSinceEpoch(); }

} // namespace

class TimesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_IN"_s)); }

    void clocksAreIndian() { QCOMPARE(Times::clock(india(u"2023-12-14T15:27:40"_s)), u"15:27 IST"_s); }

    void daysAreIndianDays_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same day") << u"2023-12-14T00:05:00"_s << u"today, 00:05"_s;
        QTest::newRow("tomorrow") << u"2023-12-15T15:27:00"_s << u"tomorrow, 15:27"_s;
        // 23:50 in India is 18:20 UTC: yesterday there and here, but the day before in no zone.
        QTest::newRow("yesterday, late") << u"2023-12-13T23:50:00"_s << u"yesterday, 23:50"_s;
        QTest::newRow("this year") << u"2023-11-21T15:27:00"_s << u"21 Nov, 15:27"_s;
        QTest::newRow("another year") << u"2022-11-21T15:27:00"_s << u"21 Nov 2022, 15:27"_s;
    }
    void daysAreIndianDays()
    {
        QFETCH(QString, at);
        QFETCH(QString, expected);
        // Just after midnight in India is still the day before in UTC.
        QCOMPARE(Times::dayAndClock(india(at), india(u"2023-12-14T00:10:00"_s)), expected);
    }

    void spans_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << 0LL << u"just now"_s;
        QTest::newRow("a clock that went back") << -5000LL << u"just now"_s;
        QTest::newRow("minutes") << 5LL * 60'000 << u"5 min ago"_s;
        QTest::newRow("hours") << 2LL * 3'600'000 + 59 * 60'000 << u"2 h ago"_s;
    }
    void spans()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, expected);
        const qint64 now = india(u"2023-12-14T12:00:00"_s);
        QCOMPARE(Times::ago(now - ms, now), expected);
    }

    void moneyIsGroupedInPairs_data()
    {
        QTest::addColumn<qint64>("paise");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0LL << u"₹0.00"_s;
        QTest::newRow("paise") << 7LL << u"₹0.07"_s;
        QTest::newRow("hundreds") << 99'900LL << u"₹999.00"_s;
        QTest::newRow("thousands") << 100'000LL << u"₹1,000.00"_s;
        QTest::newRow("lakhs") << 123'456'750LL << u"₹12,34,567.50"_s;
        QTest::newRow("crores") << 1'234'567'890'12LL << u"₹1,23,45,67,890.12"_s;
        QTest::newRow("negative") << -123'456'750LL << u"−₹12,34,567.50"_s;
    }
    void moneyIsGroupedInPairs()
    {
        QFETCH(qint64, paise);
        QFETCH(QString, expected);
        QCOMPARE(rupees(paise), expected);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::TimesTest)
#include "times_test.moc"

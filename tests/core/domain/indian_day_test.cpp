// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/indian_day.h"

#include <QDateTime>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class IndianDayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("utc");
        const QString end = u"2026-12-31T18:29:59.999Z"_s;
        QTest::newRow("slashes") << u"31/12/2026"_s << end;
        QTest::newRow("dashes") << u"31-12-2026"_s << end;
        QTest::newRow("dots") << u"31.12.2026"_s << end;
        QTest::newRow("year first") << u"2026-12-31"_s << end;
        QTest::newRow("short month") << u"31 Dec 2026"_s << end;
        QTest::newRow("short month with a dot") << u"31 dec. 2026"_s << end;
        QTest::newRow("long month") << u"31 December, 2026"_s << end;
        QTest::newRow("dashes and a month's name") << u"31-DEC-2026"_s << end;
        QTest::newRow("blanks around and between") << u"  31   Dec  2026 "_s << end;
        QTest::newRow("day and month of one digit, day first") << u"3/4/2026"_s << u"2026-04-03T18:29:59.999Z"_s;
        QTest::newRow("a leap day") << u"29/02/2028"_s << u"2028-02-29T18:29:59.999Z"_s;
        QTest::newRow("four letters of September") << u"1 Sept 2026"_s << u"2026-09-01T18:29:59.999Z"_s;
        QTest::newRow("Instantpay's own form, a time of day in India")
            << u"2026-12-31 15:27:40"_s << u"2026-12-31T09:57:40.000Z"_s;
        QTest::newRow("a time without seconds") << u"31/12/2026 00:30"_s << u"2026-12-30T19:00:00.000Z"_s;
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, utc);
        const auto end = endOfIndianDay(typed);
        QVERIFY(end);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*end, Qt::UTC).toString(Qt::ISODateWithMs), utc);
    }

    void aDayBeginsAtIndianMidnight_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("start");
        QTest::newRow("at noon") << u"2026-11-25T06:30:00.000Z"_s << u"2026-11-24T18:30:00.000Z"_s;
        QTest::newRow("the first millisecond") << u"2026-11-24T18:30:00.000Z"_s << u"2026-11-24T18:30:00.000Z"_s;
        QTest::newRow("the last millisecond") << u"2026-11-25T18:29:59.999Z"_s << u"2026-11-24T18:30:00.000Z"_s;
        QTest::newRow("before 1970") << u"1969-12-31T20:00:00.000Z"_s << u"1969-12-31T18:30:00.000Z"_s;
    }
    void aDayBeginsAtIndianMidnight()
    {
        QFETCH(QString, moment);
        QFETCH(QString, start);
        const qint64 at = QDateTime::fromString(moment, Qt::ISODateWithMs).toMSecsSinceEpoch();
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(startOfIndianDay(at), Qt::UTC).toString(Qt::ISODateWithMs), start);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto typed : {"", "tomorrow", "12/31/2026", "31/12/26", "31-12/2026", "29/02/2027", "00/01/2026", "1/0/2026",
                                 "31 Foo 2026", "31 De 2026", "Dec 31 2026", "20261231", "46387", "31/12/1999", "31/12/2200",
                                 "31/12/2026 25:00", "31/12/2026 1 pm", "2026-12-31T15:27:40Z"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QVERIFY(!endOfIndianDay(typed));
    }
};

QTEST_GUILESS_MAIN(IndianDayTest)
#include "indian_day_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/clock_watch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class ClockWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sees_data()
    {
        QTest::addColumn<qint64>("setMs");
        QTest::addColumn<qint64>("serverMs");
        QTest::addColumn<bool>("sameBoot");
        QTest::addColumn<bool>("differs");
        constexpr qint64 minute = 60'000;
        constexpr qint64 year = 365LL * 24 * 60 * minute;
        constexpr qint64 silent = -1;
        QTest::newRow("nothing happened") << qint64{0} << silent << true << false;
        QTest::newRow("put right by four minutes") << -4 * minute << silent << true << false;
        QTest::newRow("set back six minutes") << -6 * minute << silent << true << true;
        QTest::newRow("set forward a year") << year << silent << true << true;
        QTest::newRow("set forward a year over a reboot: nobody can tell") << year << silent << false << false;
        QTest::newRow("over a reboot the server can") << year << qint64{0} << false << true;
        QTest::newRow("the server is four minutes behind") << qint64{0} << -4 * minute << true << false;
        QTest::newRow("the server is six minutes ahead") << qint64{0} << 6 * minute << true << true;
    }
    void sees()
    {
        QFETCH(const qint64, setMs);
        QFETCH(const qint64, serverMs);
        QFETCH(const bool, sameBoot);
        QFETCH(const bool, differs);
        constexpr qint64 beginning = 1'774'691'820'000;
        constexpr qint64 later = 3LL * 60 * 60 * 1000;
        const Moment last{beginning, u"first"_s, 1'000};
        const Moment now = sameBoot ? Moment{beginning + later + setMs, u"first"_s, 1'000 + later}
                                    : Moment{beginning + later + setMs, u"second"_s, 500};
        ClockWatch watch(now, last);
        if (serverMs >= 0 || serverMs < -1)
            watch.hearServer(beginning + later + serverMs, now);
        QCOMPARE(watch.differs(now), differs);
        // Time that goes by changes nothing.
        constexpr qint64 day = 24LL * 60 * 60 * 1000;
        QCOMPARE(watch.differs({now.utcMs + day, now.bootId, now.bootMs + day}), differs);
    }

    void aNewStoreIsComparedWithItsBeginning()
    {
        const Moment now{1'774'691'820'000, u"first"_s, 1'000};
        const ClockWatch watch(now, {});
        QVERIFY(!watch.differs(now));
        QVERIFY(watch.differs({now.utcMs + 3'600'000, now.bootId, now.bootMs + 1'000}));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::ClockWatchTest)
#include "clock_watch_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desktop/color_scheme.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace payoutdesk;

/// Without a portal, and without any bus.
class ColorSchemeAbsentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysUnknownAndWaitsForNothing();
};

void ColorSchemeAbsentTest::staysUnknownAndWaitsForNothing()
{
    QElapsedTimer clock;
    clock.start();
    ColorScheme scheme;
    QVERIFY2(clock.elapsed() < 500, "made at once");
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    QSignalSpy answered(&scheme, &ColorScheme::answered);
    QTest::qWait(200);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(scheme.preference(), ColorScheme::Preference::Unknown);
}

QTEST_GUILESS_MAIN(ColorSchemeAbsentTest)
#include "color_scheme_absent_test.moc"

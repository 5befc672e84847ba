// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/application_icon.h"

#include <QPixmap>
#include <QTest>

using namespace payoutdesk;

class ApplicationIconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDrawn_data();
    void isDrawn();
};

void ApplicationIconTest::isDrawn_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 32, 48, 64, 128, 256})
        QTest::addRow("%d pixels", side) << side;
}

/// At the sizes whose pixels its edges meet. The ground, the tick and the desk are all there: a drawing that could not be read
/// would leave the pixmap empty.
void ApplicationIconTest::isDrawn()
{
    QFETCH(int, side);
    const QImage image = applicationIcon().pixmap(QSize(side, side)).toImage();
    QCOMPARE(image.size(), QSize(side, side));
    const auto at = [&](int x, int y) { return image.pixelColor(x * side / 64, y * side / 64).name(); };
    QCOMPARE(image.pixelColor(0, 0).alpha() < 255, true); // the corner is round
    QCOMPARE(at(32, 2), QStringLiteral("#2474b5"));
    QCOMPARE(at(46, 14), QStringLiteral("#ffffff"));
    QCOMPARE(at(32, 46), QStringLiteral("#ffd166"));
}

QTEST_MAIN(ApplicationIconTest)
#include "application_icon_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/fixed_font.h"
#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/theme/theme_style.h"
#include "app/theme/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whether anything of `image` has `color`.
bool has(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void iconsAreDrawnInTheTextColour()
    {
        int icons = 0;
        QDirIterator files(u":/icons"_s);
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            const QByteArray latin = name.toLatin1();
            const QImage image = tintedIcon(QLatin1StringView(latin), Qt::magenta).pixmap(QSize(88, 88)).toImage();
            QVERIFY2(has(image, Qt::magenta), qPrintable(name));
            ++icons;
        }
        QVERIFY(icons > 20);
        Theme theme(*qApp);
        theme.setChoice(ColorSchemeChoice::Dark);
        QVERIFY(has(themedIcon("mail-send"_L1).pixmap(QSize(88, 88)).toImage(), darkTokens().text));
    }

    void theChoiceDecidesAndTheSystemOnlyWhenAsked()
    {
        Theme theme(*qApp);
        theme.setSystemDark(true);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
        theme.setChoice(ColorSchemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
        theme.setChoice(ColorSchemeChoice::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
        theme.setSystemDark(false);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().window);
    }

    void textIsTenPointsAndNeverSmallerThanTheDesktops()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(8);
        QApplication::setFont(font);
        Theme small(*qApp);
        QCOMPARE(QApplication::font().pointSizeF(), 10.0);
        font.setPointSizeF(20);
        QApplication::setFont(font);
        Theme large(*qApp);
        QCOMPARE(QApplication::font().pointSizeF(), 20.0);
        QCOMPARE(fixedFont().pointSizeF(), 20.0);
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }

    void targetsAreAtLeast28Pixels()
    {
        Theme theme(*qApp);
        QPushButton push(u"A"_s);
        QToolButton tool;
        tool.setText(u"A"_s);
        QCheckBox box(u"A"_s);
        QRadioButton radio(u"A"_s);
        QLineEdit edit;
        for (const QWidget *widget : {static_cast<QWidget *>(&push), static_cast<QWidget *>(&tool), static_cast<QWidget *>(&box),
                                      static_cast<QWidget *>(&radio), static_cast<QWidget *>(&edit)})
            QVERIFY2(widget->sizeHint().height() >= 28, widget->metaObject()->className());
        QVERIFY(push.sizeHint().width() >= 28);
        QVERIFY(tool.sizeHint().width() >= 28);
    }

    void unfilledBoxesHaveAnOutlineInDark()
    {
        Theme theme(*qApp);
        theme.setChoice(ColorSchemeChoice::Dark);
        QLineEdit edit;
        edit.resize(100, 30);
        QVERIFY(has(edit.grab().toImage(), darkTokens().border));
        QCheckBox box(u"A"_s);
        box.resize(100, 30);
        QVERIFY(has(box.grab().toImage(), darkTokens().border));
        QRadioButton radio(u"A"_s);
        radio.resize(100, 30);
        QVERIFY(has(radio.grab().toImage(), darkTokens().border));
        theme.setChoice(ColorSchemeChoice::Light);
    }
};

} // namespace payoutdesk

QTEST_MAIN(payoutdesk::ThemeTest)
#include "theme_test.moc"

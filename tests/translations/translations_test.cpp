// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/main_window.h"
#include "app/words/times.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

/// That the translations are compiled in and are found by the names the program asks for. Whether each sentence has one is
/// seen by ./dev check.
class TranslationsTest final : public QObject {
    Q_OBJECT

    QTranslator m_hindi;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_hindi.load(u":/i18n/payout-desk_hi"_s)); }

    void aClassOfTheWindowIsFoundByItsFullName()
    {
        QCOMPARE(m_hindi.translate(MainWindow::staticMetaObject.className(), "&Quit"), u"बंद करें (&Q)"_s);
    }

    void wordsAreFoundByTheNameOfTheirClass()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_hindi));
        QCOMPARE(Times::tr("today"), u"आज"_s);
        QVERIFY(QCoreApplication::removeTranslator(&m_hindi));
    }

    void theStandardButtonsAreThere_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("hindi");
        QTest::newRow("a dialog's Cancel") << "QPlatformTheme"_ba
                                           << "Cancel"_ba << u"रद्द करें"_s;
        QTest::newRow("the menu of a text field") << "QLineEdit"_ba
                                                  << "&Copy"_ba << u"कॉपी करें (&C)"_s;
        QTest::newRow("the button of a file dialog") << "QFileDialog"_ba
                                                     << "&Save"_ba << u"सहेजें (&S)"_s;
    }
    void theStandardButtonsAreThere()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, source);
        QTEST(m_hindi.translate(context.constData(), source.constData()), "hindi");
    }

    void englishHasItsPlurals()
    {
        QTranslator english;
        QVERIFY(english.load(u":/i18n/payout-desk_en"_s));
        QCOMPARE(english.translate("Times", "%n day(s)", nullptr, 1), u"%n day"_s);
        QCOMPARE(english.translate("Times", "%n day(s)", nullptr, 2), u"%n days"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace payoutdesk {

class MasksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("a name") << u"Asha Verma"_s << u"A****"_s;
        QTest::newRow("a short one is no shorter masked") << u"Jo"_s << u"J****"_s;
        QTest::newRow("a Hindi letter keeps its vowel sign") << u"किरण"_s << u"कि****"_s;
        QTest::newRow("a letter of two units stays whole") << u"😀 Shop"_s << u"😀****"_s;
        QTest::newRow("an accent of its own stays with its letter") << u"E\u0301toile"_s << u"E\u0301****"_s;
        QTest::newRow("nobody") << u""_s << u""_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QCOMPARE(maskedName(name), masked);
    }

    void words()
    {
        QCOMPARE(maskedWords(u"ask Asha"_s), u"****"_s);
        QCOMPARE(maskedWords({}), QString());
    }

    void numbersInTheFieldOfAName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a name stays") << u"Asha, Pune"_s << u"Asha, Pune"_s;
        QTest::newRow("a mobile") << u"+91 98765 00001"_s << u"98****0001"_s;
        QTest::newRow("an e-mail") << u"asha@example.in"_s << u"a****@example.in"_s;
        QTest::newRow("a name with a number") << u"Vendor 44"_s << u"Vendor 44"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void numbersInTheFieldOfAName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QCOMPARE(withoutNumbers(typed), shown);
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::MasksTest)
#include "masks_test.moc"

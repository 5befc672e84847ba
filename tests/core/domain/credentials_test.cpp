// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/credentials.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class CredentialsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trims_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("trimmed");
        QTest::newRow("as it is") << u"YWJj+/=="_s << u"YWJj+/=="_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only edges") << u" \u00a0\u200b\r\n"_s << QString();
        QTest::newRow("blanks and line ends") << u"\t YWJj \r\n"_s << u"YWJj"_s;
        QTest::newRow("no-break blanks") << u"\u00a0YWJj\u202f"_s << u"YWJj"_s;
        QTest::newRow("zero-width and BOM") << u"\ufeff\u200bYWJj\u200d\u2060"_s << u"YWJj"_s;
        QTest::newRow("direction marks") << u"\u200eYWJj\u2069"_s << u"YWJj"_s;
        QTest::newRow("a NUL at its end") << QString(u"YWJj"_s + QChar(u'\0')) << u"YWJj"_s;
        QTest::newRow("the middle is not touched") << u" a \u200bb "_s << u"a \u200bb"_s;
    }
    void trims()
    {
        QFETCH(QString, pasted);
        QTEST(trimmedPaste(pasted), "trimmed");
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text_file.h"

#include <QStringEncoder>
#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class TextFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"विक्रेता, Größe 😀\r\n"_s;
        const auto encoded = [&text](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE);
    }
    void textInEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const auto text = textOf(bytes);
        QVERIFY(text);
        QCOMPARE(*text, u"विक्रेता, Größe 😀\r\n"_s);
    }

    void whatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextFileProblem>("problem");
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00", 10) << TextFileProblem::NotText;
        QTest::newRow("letters of another encoding") << QByteArray("Gr\xF6\xDF"
                                                                   "e,645b")
                                                     << TextFileProblem::NotText;
        QTest::newRow("UTF-16 without a mark") << QByteArray("V\0e\0n\0", 6) << TextFileProblem::NotText;
        QTest::newRow("half a letter of UTF-16") << QByteArray("\xFF\xFEV\0e", 5) << TextFileProblem::NotText;
        QTest::newRow("cut in the middle of a letter") << QByteArray("Gr\xC3") << TextFileProblem::NotText;
        QTest::newRow("more than 1 MB") << QByteArray(maximumTextFile + 1, 'x') << TextFileProblem::TooLarge;
    }
    void whatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextFileProblem, problem);
        const auto text = textOf(bytes);
        QVERIFY(!text);
        QCOMPARE(text.error(), problem);
    }

    void allThatIsAllowedIsRead()
    {
        QVERIFY(textOf(QByteArray(maximumTextFile, 'x')));
        QCOMPARE(*textOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(TextFileTest)
#include "text_file_test.moc"

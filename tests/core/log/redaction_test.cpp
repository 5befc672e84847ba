// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/redaction.h"

#include <QTest>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class RedactionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("nothing in it") << u"Could not load the Qt platform plugin \"xcb\""_s
                                       << u"Could not load the Qt platform plugin \"xcb\""_s;
        QTest::newRow("an e-mail") << u"to asha.v@example.in now"_s << u"to [e-mail] now"_s;
        QTest::newRow("an e-mail in quotes") << u"to \"asha@example.in\""_s << u"to \"[e-mail]\""_s;
        QTest::newRow("an e-mail of another script") << u"आशा@example.in"_s << u"[e-mail]"_s;
        QTest::newRow("an e-mail with full-width signs") << u"asha＠example.in"_s << u"[e-mail]"_s;
        QTest::newRow("a mobile") << u"mobile=7428585742;"_s << u"mobile=[number];"_s;
        QTest::newRow("a mobile as people write it") << u"+91 (0) 74285-85742!"_s << u"[number]!"_s;
        QTest::newRow("a mobile in Devanagari") << u"७४२८५८५७४२"_s << u"[number]"_s;
        QTest::newRow("a mobile with invisible characters") << u"74285\u200b85742"_s << u"[number]"_s;
        QTest::newRow("a secret in hex") << u"s=0123456789abcdef0123456789abcdef."_s << u"[secret]."_s;
        QTest::newRow("a secret in base64") << u"id: QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo+/w=="_s << u"id: [secret]"_s;
        QTest::newRow("23 letters are a word") << u"abcdefghijklmnopqrstuvw"_s << u"abcdefghijklmnopqrstuvw"_s;
        QTest::newRow("short figures stay") << u"error 404 after 12345 ms"_s << u"error 404 after 12345 ms"_s;
        QTest::newRow("one line") << u"a\nb\r\nc"_s << u"a b c"_s;
        QTest::newRow("no terminal tricks") << u"a\u001b[2Jb"_s << u"a\ufffd[2Jb"_s;
        QTest::newRow("two of a kind") << u"a@b.in and c@d.in"_s << u"[e-mail] and [e-mail]"_s;
    }
    void redacts()
    {
        QFETCH(QString, text);
        QTEST(redacted(text), "safe");
    }

    void aLongTextIsCut() { QCOMPARE(redacted(u"word "_s.repeated(10'000)).size(), 300); }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "redaction_test.moc"

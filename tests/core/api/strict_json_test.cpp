// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/strict_json.h"

#include <QTest>

using namespace payoutdesk;

class StrictJsonTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understood_data();
    void understood();
    void refused_data();
    void refused();
};

void StrictJsonTest::understood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("blanks around it") << QByteArray(" \r\n\t{\"a\": 1}\n");
    QTest::newRow("the same key in two objects") << QByteArray(R"({"a":{"k":1},"b":{"k":2}})");
    QTest::newRow("the same key on two levels") << QByteArray(R"({"a":{"a":{"a":null}}})");
    QTest::newRow("the same text as key and as value") << QByteArray(R"({"a":"b","b":"a"})");
    QTest::newRow("equal texts in a list") << QByteArray(R"({"a":["x","x","x"]})");
    QTest::newRow("brackets and quotes inside a text") << QByteArray(R"({"a":"}],{\"a\":\\","b":1})");
    QTest::newRow("a text that ends in an escaped backslash") << QByteArray(R"({"a":"\\","b":"\\\\"})");
    QTest::newRow("a byte order mark inside a text") << QByteArray("{\"a\":\"x\xEF\xBB\xBF\"}");
    QTest::newRow("Devanagari, and an escape") << QByteArray("{\"a\":\"\xE0\xA4\x86\xE0\xA4\xB6\xE0\xA4\xBE \\u0906\"}");
    QTest::newRow("as deep as allowed") << "{\"a\":" + QByteArray(31, '[') + QByteArray(31, ']') + '}';
}

void StrictJsonTest::understood()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(readStrictObject(bytes).has_value());
}

void StrictJsonTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<JsonProblem>("problem");
    QTest::newRow("nothing") << QByteArray() << JsonProblem::NotJson;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{}") << JsonProblem::ByteOrderMark;
    QTest::newRow("a byte order mark in front of a text's first letter, which is swallowed")
        << QByteArray("{\"statuscode\":\"\xEF\xBB\xBFTXN\"}") << JsonProblem::ByteOrderMark;
    QTest::newRow("a byte order mark in a key")
        << QByteArray("{\"\xEF\xBB\xBFstatuscode\":\"TXN\"}") << JsonProblem::ByteOrderMark;
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4) << JsonProblem::NotJson;
    QTest::newRow("invalid UTF-8 in a text") << QByteArray("{\"a\":\"\xC3\x28\"}") << JsonProblem::NotUtf8;
    QTest::newRow("an overlong form") << QByteArray("{\"a\":\"\xC0\xAF\"}") << JsonProblem::NotUtf8;
    QTest::newRow("half a character at the end") << QByteArray("{} \xE0\xA4") << JsonProblem::NotUtf8;
    QTest::newRow("cut in the middle") << QByteArray(R"({"statuscode":"TX)") << JsonProblem::NotJson;
    QTest::newRow("cut before its last bracket") << QByteArray(R"({"statuscode":"TXN")") << JsonProblem::NotJson;
    QTest::newRow("two objects") << QByteArray("{}{}") << JsonProblem::NotJson;
    QTest::newRow("a zero byte behind it") << QByteArray("{}\0", 3) << JsonProblem::NotJson;
    QTest::newRow("HTML") << QByteArray("<html></html>") << JsonProblem::NotJson;
    QTest::newRow("a line break inside a text") << QByteArray("{\"a\":\"x\ny\"}") << JsonProblem::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << JsonProblem::NotAnObject;
    QTest::newRow("a text") << QByteArray("\"TXN\"") << JsonProblem::NotJson; // QJsonDocument takes no bare values
    QTest::newRow("a repeated key") << QByteArray(R"({"a":1,"b":2,"a":1})") << JsonProblem::RepeatedKey;
    QTest::newRow("a repeated key, spelt with an escape") << QByteArray(R"({"a":1,"\u0061":2})") << JsonProblem::RepeatedKey;
    QTest::newRow("a repeated key inside data") << QByteArray(R"({"d":[{"k":1,"k":2}]})") << JsonProblem::RepeatedKey;
    QTest::newRow("a repeated key after a nested object") << QByteArray(R"({"a":{"x":[1,2]},"a":0})") << JsonProblem::RepeatedKey;
    QTest::newRow("one level too deep") << "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + '}' << JsonProblem::TooDeep;
    QTest::newRow("deep enough to end a stack") << "{\"a\":" + QByteArray(60'000, '[') << JsonProblem::TooDeep;
}

void StrictJsonTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(JsonProblem, problem);
    const auto read = readStrictObject(bytes);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), problem);
}

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "strict_json_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/one_shot_body.h"

#include <QTest>

using namespace payoutdesk;

class OneShotBodyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksLikeAFile();
    void countsWhatItServes();
    void cannotBeRewound();
    void servesNothingOnceWithdrawn();
};

void OneShotBodyTest::looksLikeAFile()
{
    const OneShotBody body("0123456789");
    QVERIFY(body.isOpen() && body.isReadable() && !body.isWritable());
    QVERIFY(!body.isSequential()); // else there is no Content-Length
    QCOMPARE(body.size(), 10);
    QCOMPARE(body.bytesAvailable(), 10);
    QCOMPARE(body.bytesServed(), 0);
}

void OneShotBodyTest::countsWhatItServes()
{
    OneShotBody body("0123456789");
    QCOMPARE(body.read(4), QByteArray("0123"));
    QCOMPARE(body.bytesServed(), 4);
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QCOMPARE(body.bytesServed(), 10);
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), QByteArray());
    QCOMPARE(body.bytesServed(), 10);
}

void OneShotBodyTest::cannotBeRewound()
{
    OneShotBody body("0123456789");
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QVERIFY(body.seek(4));
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray());
}

void OneShotBodyTest::servesNothingOnceWithdrawn()
{
    OneShotBody body("0123456789");
    body.withdraw();
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
    QCOMPARE(body.bytesServed(), 0);
}

QTEST_GUILESS_MAIN(OneShotBodyTest)
#include "one_shot_body_test.moc"

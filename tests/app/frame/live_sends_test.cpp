// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/live_sends.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(payoutdesk::Surroundings)

namespace payoutdesk {

using namespace Qt::StringLiterals;

class LiveSendsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWhereItMust_data()
    {
        // Who sent before, in their order; then who is about to.
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("asks");
        const QString live = u"office live"_s;
        QTest::newRow("the first live send ever") << QStringList{} << live << true;
        QTest::newRow("the second one") << QStringList{live} << live << false;
        QTest::newRow("after another live profile") << QStringList{live, u"pune live"_s} << live << true;
        QTest::newRow("back and forth, the second time") << QStringList{live, u"pune live"_s, live} << live << false;
        QTest::newRow("after practice") << QStringList{live, u"practice practice"_s} << live << true;
        QTest::newRow("after a sandbox") << QStringList{live, u"trial sandbox"_s} << live << true;
        QTest::newRow("after a test server") << QStringList{live, u"here test"_s} << live << true;
        QTest::newRow("after its own time as a sandbox") << QStringList{u"office sandbox"_s} << live << true;
        QTest::newRow("practice never asks") << QStringList{} << u"practice practice"_s << false;
        QTest::newRow("a sandbox never asks") << QStringList{live} << u"trial sandbox"_s << false;
        QTest::newRow("a test server never asks") << QStringList{} << u"here test"_s << false;
    }
    void asksWhereItMust()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, now);
        QFETCH(bool, asks);
        const QTemporaryDir folder;
        for (const QString &sender : before) {
            Settings settings(folder.filePath(u"settings.ini"_s)); // each a start of its own
            LiveSends(settings, account(sender)).note();
        }
        Settings settings(folder.filePath(u"settings.ini"_s));
        QCOMPARE(LiveSends(settings, account(now)).asksFirst(), asks);
    }

    void hearsOfAnotherWindow()
    {
        const QTemporaryDir folder;
        Settings here(folder.filePath(u"settings.ini"_s));
        LiveSends office(here, account(u"office live"_s));
        office.note();
        QVERIFY(!office.asksFirst());
        Settings there(folder.filePath(u"settings.ini"_s));
        LiveSends(there, account(u"practice practice"_s)).note();
        QVERIFY(office.asksFirst());
    }

private:
    static LiveSends::Account account(const QString &words)
    {
        const QString kind = words.section(u' ', 1);
        return {words.section(u' ', 0, 0), words,
                kind == u"live"_s      ? Surroundings::Live
                : kind == u"sandbox"_s ? Surroundings::Sandbox
                : kind == u"test"_s    ? Surroundings::TestServer
                                       : Surroundings::Practice};
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::LiveSendsTest)
#include "live_sends_test.moc"

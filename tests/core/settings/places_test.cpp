// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/places.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

namespace {
unsigned modeOf(const QString &path)
{
    struct stat found {};
    return ::stat(qPrintable(path), &found) == 0 ? found.st_mode & 07777U : 0U;
}
} // namespace

class PlacesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("XDG_DATA_HOME");
    }

    void xdgFoldersAreHonoured()
    {
        qputenv("XDG_CONFIG_HOME", "/somewhere/config");
        qputenv("XDG_DATA_HOME", "/somewhere/data");
        const auto places = Places::standard();
        QCOMPARE(places.settingsFile, u"/somewhere/config/payout-desk/settings.ini"_s);
        QCOMPARE(places.dataFolder, u"/somewhere/data/payout-desk"_s);
        QCOMPARE(places.profileFolder(u"main"_s), u"/somewhere/data/payout-desk/main"_s);
    }

    void withoutXdgTheHomeFolderServes()
    {
        const auto places = Places::standard();
        QCOMPARE(places.settingsFile, QString(QDir::homePath() + u"/.config/payout-desk/settings.ini"));
        QCOMPARE(places.dataFolder, QString(QDir::homePath() + u"/.local/share/payout-desk"));
    }

    void aDataDirHoldsEverything()
    {
        const auto places = Places::inside(u"/srv/desk/"_s);
        QCOMPARE(places.settingsFile, u"/srv/desk/settings.ini"_s);
        QCOMPARE(places.profileFolder(u"head-office"_s), u"/srv/desk/head-office"_s);
        QCOMPARE(Places::inside(u"desk"_s).dataFolder, QDir::current().absoluteFilePath(u"desk"_s));
    }

    void profileIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("good");
        QTest::newRow("a word") << u"main"_s << true;
        QTest::newRow("digits and dashes") << u"head-office-2"_s << true;
        QTest::newRow("forty letters") << QString(40, u'a') << true;
        QTest::newRow("forty-one letters") << QString(41, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("capitals") << u"Main"_s << false;
        QTest::newRow("the folder above") << u".."_s << false;
        QTest::newRow("a path") << u"a/b"_s << false;
        QTest::newRow("a line break at its end") << u"main\n"_s << false;
        QTest::newRow("Devanagari digits") << u"\u0967"_s << false;
    }
    void profileIds()
    {
        QFETCH(QString, id);
        QTEST(isProfileId(id), "good");
    }

    void whatIsMadeIsForItsOwnerOnly()
    {
        ::umask(0); // the worst case: nothing is taken away from what the program asks for
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a/b/settings.ini"_s);
        QVERIFY(makePrivateFile(file));
        QCOMPARE(modeOf(file), 0600U);
        QCOMPARE(modeOf(folder.filePath(u"a"_s)), 0700U);
        QCOMPARE(modeOf(folder.filePath(u"a/b"_s)), 0700U);
        QVERIFY(makePrivateFile(file));
        QVERIFY(makePrivateFolder(folder.filePath(u"a/b"_s)));
        ::umask(022);
    }

    void whatExistsStaysAsItIs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
        file.close();
        QCOMPARE(::chmod(qPrintable(file.fileName()), 0644), 0);
        QVERIFY(makePrivateFile(file.fileName()));
        QCOMPARE(modeOf(file.fileName()), 0644U);
        QCOMPARE(file.size(), 4);
    }

    void aFileInTheWayIsSaid()
    {
        QVERIFY(!makePrivateFolder(u"/dev/null/folder"_s));
        QVERIFY(!makePrivateFile(u"/dev/null/folder/settings.ini"_s));
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "places_test.moc"

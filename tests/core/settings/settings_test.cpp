// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace payoutdesk;
using namespace Qt::StringLiterals;

class SettingsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    QString write(const QByteArray &text) const
    {
        QFile written(file());
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("cannot write the settings of the test");
        return file();
    }
    QByteArray read() const
    {
        QFile written(file());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMissingFileGivesTheDefaultsAndIsNotMade()
    {
        {
            const Settings settings(file());
            QVERIFY(settings.profiles().isEmpty());
            QVERIFY(!settings.profile(u"main"_s));
            QCOMPARE(settings.sending().holdSeconds, 5);
            QCOMPARE(settings.sending().cooldownHours, 24);
            QCOMPARE(settings.sending().maxReminders, 3);
            QCOMPARE(settings.sending().perSecond, 2);
            QCOMPARE(settings.sending().inFlight, 4);
            QCOMPARE(settings.sending().deadlineSeconds, 45);
            QVERIFY(settings.window().colorScheme == ColorSchemeChoice::System);
            QCOMPARE(settings.window().language, QString());
            QVERIFY(!settings.secretStored(u"main"_s));
            QVERIFY(settings.problems().isEmpty());
        }
        QVERIFY(!QFile::exists(file()));
    }

    void aProfileWrittenByHand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one group a profile") << QByteArray("[profiles/main]\nname=Head office\nenvironment=sandbox\n"
                                                           "baseUrl=https://127.0.0.1:8443\nauthCode=1\n"
                                                           "endpointIp=203.0.113.7\nreads=true\n");
        QTest::newRow("as QSettings writes it") << QByteArray("[profiles]\nmain\\name=Head office\nmain\\environment=sandbox\n"
                                                              "main\\baseUrl=https://127.0.0.1:8443\nmain\\authCode=1\n"
                                                              "main\\endpointIp=203.0.113.7\nmain\\reads=true\n");
        QTest::newRow("with blanks, quotes, capitals and Windows line ends")
            << QByteArray("; our account\r\n[profiles/main]\r\nname = \"Head office\" \r\nenvironment = Sandbox\r\n"
                          "baseUrl = https://127.0.0.1:8443\r\nendpointIp = 203.0.113.7\r\nreads = Yes\r\n");
    }
    void aProfileWrittenByHand()
    {
        QFETCH(QByteArray, text);
        const Settings settings(write(text));
        const Profile expected{
            u"main"_s, u"Head office"_s, ProfileEnvironment::Sandbox, u"https://127.0.0.1:8443"_s, u"1"_s, u"203.0.113.7"_s,
            true};
        QCOMPARE(settings.profiles().size(), 1);
        QVERIFY(settings.profiles().constFirst() == expected);
        QCOMPARE(settings.problems(), QList<QString>());
    }

    void whatAProfileLeavesOutHasDefaults()
    {
        const Settings settings(write("[profiles/main]\nendpointIp=203.0.113.7\n"));
        const auto profile = settings.profile(u"main"_s);
        QVERIFY(profile);
        QCOMPARE(profile->name, u"main"_s);
        QVERIFY(profile->environment == ProfileEnvironment::Live);
        QCOMPARE(profile->baseUrl, u"https://api.instantpay.in"_s);
        QCOMPARE(profile->authCode, u"1"_s);
        QVERIFY(!profile->reads);
    }

    void aCommaInANameIsPartOfIt()
    {
        const Settings settings(write("[profiles/main]\nname=Sharma, Iyer & Co\n"));
        QCOMPARE(settings.profile(u"main"_s)->name, u"Sharma, Iyer & Co"_s);
    }

    void aHindiNameIsReadAsUtf8()
    {
        const Settings settings(write("[profiles/main]\nname=मुख्य कार्यालय\n"));
        QCOMPARE(settings.profile(u"main"_s)->name, u"मुख्य कार्यालय"_s);
    }

    void junkGivesTheDefaultAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("hold: a word") << QByteArray("[sending]\nholdSeconds=soon\n") << u"sending/holdSeconds"_s;
        QTest::newRow("hold: below zero") << QByteArray("[sending]\nholdSeconds=-1\n") << u"sending/holdSeconds"_s;
        QTest::newRow("hold: above a minute") << QByteArray("[sending]\nholdSeconds=61\n") << u"sending/holdSeconds"_s;
        QTest::newRow("hold: a fraction") << QByteArray("[sending]\nholdSeconds=2.5\n") << u"sending/holdSeconds"_s;
        QTest::newRow("hold: empty") << QByteArray("[sending]\nholdSeconds=\n") << u"sending/holdSeconds"_s;
        QTest::newRow("hold: no int") << QByteArray("[sending]\nholdSeconds=99999999999\n") << u"sending/holdSeconds"_s;
        QTest::newRow("cooldown: over a year") << QByteArray("[sending]\ncooldownHours=8761\n") << u"sending/cooldownHours"_s;
        QTest::newRow("maximum: none at all") << QByteArray("[sending]\nmaxReminders=0\n") << u"sending/maxReminders"_s;
        QTest::newRow("rate: none at all") << QByteArray("[sending]\nperSecond=0\n") << u"sending/perSecond"_s;
        QTest::newRow("lanes: seven") << QByteArray("[sending]\ninFlight=7\n") << u"sending/inFlight"_s;
        QTest::newRow("deadline: none at all") << QByteArray("[sending]\ndeadlineSeconds=0\n") << u"sending/deadlineSeconds"_s;
        QTest::newRow("colours: a third one") << QByteArray("[window]\ncolorScheme=pink\n") << u"window/colorScheme"_s;
        QTest::newRow("language: not ours") << QByteArray("[window]\nlanguage=fr\n") << u"window/language"_s;
        QTest::newRow("last profile: a path") << QByteArray("[window]\nlastProfile=../x\n") << u"window/lastProfile"_s;
    }
    void junkGivesTheDefaultAndIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const Settings settings(write(text));
        QCOMPARE(settings.problems(), QList<QString>{named});
        const auto sending = settings.sending();
        const SendingSettings defaults;
        QCOMPARE(sending.holdSeconds, defaults.holdSeconds);
        QCOMPARE(sending.cooldownHours, defaults.cooldownHours);
        QCOMPARE(sending.maxReminders, defaults.maxReminders);
        QCOMPARE(sending.perSecond, defaults.perSecond);
        QCOMPARE(sending.inFlight, defaults.inFlight);
        QCOMPARE(sending.deadlineSeconds, defaults.deadlineSeconds);
        QVERIFY(settings.window().colorScheme == ColorSchemeChoice::System);
        QCOMPARE(settings.window().language, QString());
        QCOMPARE(settings.window().lastProfile, QString());
    }

    void junkInAProfileGivesTheDefaultAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::newRow("environment: counts as live") << QByteArray("environment=prod") << u"environment"_s;
        QTest::newRow("auth code: would end the header") << QByteArray("authCode=\"1\\r\\nX-Evil: 1\"") << u"authCode"_s;
        QTest::newRow("auth code: empty") << QByteArray("authCode=") << u"authCode"_s;
        QTest::newRow("endpoint IP: a name") << QByteArray("endpointIp=office.example") << u"endpointIp"_s;
        QTest::newRow("reads: perhaps") << QByteArray("reads=perhaps") << u"reads"_s;
        QTest::newRow("name: with a line break") << QByteArray("name=\"a\\nb\"") << u"name"_s;
        QTest::newRow("marker: neither yes nor no") << QByteArray("secretStored=?") << u"secretStored"_s;
    }
    void junkInAProfileGivesTheDefaultAndIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        const Settings settings(write("[profiles/main]\n" + line + '\n'));
        QCOMPARE(settings.problems(), QList<QString>{u"profiles/main/"_s + key});
        const Profile defaults{u"main"_s, u"main"_s, ProfileEnvironment::Live, u"https://api.instantpay.in"_s, u"1"_s, {}, false};
        QVERIFY(settings.profile(u"main"_s) == defaults);
        QVERIFY(!settings.secretStored(u"main"_s));
    }

    void boundsThemselvesAreGood()
    {
        const Settings settings(write("[sending]\nholdSeconds=0\ncooldownHours=8760\nmaxReminders=100\nperSecond=20\ninFlight=6\n"
                                      "deadlineSeconds=1\n"));
        QCOMPARE(settings.problems(), QList<QString>());
        QCOMPARE(settings.sending().holdSeconds, 0);
        QCOMPARE(settings.sending().cooldownHours, 8760);
        QCOMPARE(settings.sending().maxReminders, 100);
        QCOMPARE(settings.sending().perSecond, 20);
        QCOMPARE(settings.sending().inFlight, 6);
        QCOMPARE(settings.sending().deadlineSeconds, 1);
    }

    void aProfileWithoutAProperIdIsNamedAndLeftOut()
    {
        Settings settings(write("[profiles/Main Office]\nname=A\n[profiles/ok]\nname=B\n"));
        QCOMPARE(settings.profiles().size(), 1);
        QCOMPARE(settings.profiles().constFirst().id, u"ok"_s);
        QVERIFY(!settings.profile(u"Main Office"_s));
        QCOMPARE(settings.problems(), QList<QString>{u"profiles/Main Office"_s});
        QVERIFY(!settings.saveProfile(Profile{u"../x"_s, u"x"_s, {}, {}, {}, {}, false}));
        QVERIFY(!settings.setSecretStored(QString(), true));
    }

    void keysOfOthersAreLeftAlone()
    {
        Settings settings(write("[other]\nthing=1\n[sending]\nsomethingNew=x\n"));
        QCOMPARE(settings.problems(), QList<QString>());
        QVERIFY(settings.saveWindow({}));
        QVERIFY(read().contains("thing=1"));
        QVERIFY(read().contains("somethingNew=x"));
    }

    void whatIsSavedIsReadAgain()
    {
        const Profile profile{u"main"_s,
                              u"Head office; 100% \"ours\", मुंबई"_s,
                              ProfileEnvironment::Sandbox,
                              u"https://x.example:8443"_s,
                              u"7"_s,
                              u"2001:db8::7"_s,
                              true};
        {
            Settings settings(file());
            QVERIFY(settings.saveProfile(profile));
            QVERIFY(settings.setSecretStored(u"main"_s, true));
            QVERIFY(settings.saveWindow({ColorSchemeChoice::Dark, u"hi"_s, u"main"_s, u"Payout links"_s, true}));
            QVERIFY(settings.saveTableLayout(u"main"_s, u"links"_s, QByteArray("\0\xff\n=;", 5)));
            QVERIFY(settings.profile(u"main"_s) == profile);
        }
        const Settings settings(file());
        QVERIFY(settings.profile(u"main"_s) == profile);
        QVERIFY(settings.secretStored(u"main"_s));
        QVERIFY(!settings.secretStored(u"other"_s));
        QVERIFY(settings.window().colorScheme == ColorSchemeChoice::Dark);
        QCOMPARE(settings.window().language, u"hi"_s);
        QCOMPARE(settings.window().lastProfile, u"main"_s);
        QCOMPARE(settings.window().lastPage, u"Payout links"_s);
        QVERIFY(settings.window().showPersonal);
        QCOMPARE(settings.tableLayout(u"main"_s, u"links"_s), QByteArray("\0\xff\n=;", 5));
        QCOMPARE(settings.tableLayout(u"main"_s, u"contacts"_s), QByteArray());
        QCOMPARE(settings.problems(), QList<QString>());
    }

    void aProxyComesBackAsItWent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("the system's") << int(ProxyChoice::Kind::System);
        QTest::newRow("none") << int(ProxyChoice::Kind::None);
        QTest::newRow("HTTP") << int(ProxyChoice::Kind::Http);
        QTest::newRow("SOCKS5") << int(ProxyChoice::Kind::Socks5);
    }
    void aProxyComesBackAsItWent()
    {
        QFETCH(int, kind);
        Profile profile;
        profile.id = u"main"_s;
        profile.name = u"Main"_s;
        profile.baseUrl = u"https://api.instantpay.in"_s;
        profile.proxy = {static_cast<ProxyChoice::Kind>(kind), u"proxy.example.in"_s, 3128, u"clerk"_s};
        Settings settings(file());
        QVERIFY(settings.saveProfile(profile));
        QVERIFY(Settings(file()).profile(u"main"_s) == profile);
    }

    void aProxyThatCannotBeUsedIsTheSystems_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("an unknown kind") << QByteArray("proxy=ftp");
        QTest::newRow("an empty kind") << QByteArray("proxy=\"\"");
        QTest::newRow("a port that is none") << QByteArray("proxyPort=70000");
        QTest::newRow("a whole address for a host") << QByteArray("proxyHost=http://proxy.example.in/");
    }
    void aProxyThatCannotBeUsedIsTheSystems()
    {
        QFETCH(QByteArray, line);
        const Settings settings(write("[profiles/main]\nname=Main\n" + line + "\n"));
        QVERIFY(settings.profile(u"main"_s)->proxy == ProxyChoice{});
        QCOMPARE(settings.problems().size(), 1);
    }

    void removingAProfileForgetsAllOfIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one group a profile") << QByteArray("[profiles/main]\nname=Main\n[profiles/main-2]\nname=Second\n");
        QTest::newRow("as QSettings writes it") << QByteArray("[profiles]\nmain\\name=Main\nmain-2\\name=Second\n");
    }
    void removingAProfileForgetsAllOfIt()
    {
        QFETCH(QByteArray, text);
        write(text);
        {
            Settings settings(file());
            QVERIFY(settings.setSecretStored(u"main"_s, true));
            QVERIFY(settings.saveTableLayout(u"main"_s, u"links"_s, "layout"));
            QVERIFY(settings.saveLastLiveProfile(u"main"_s));
            WindowSettings window;
            window.lastProfile = u"main"_s;
            QVERIFY(settings.saveWindow(window));
            QVERIFY(settings.removeProfile(u"main"_s));
            QVERIFY(!settings.profile(u"main"_s));
        }
        const Settings fresh(file());
        QVERIFY(!fresh.profile(u"main"_s));
        QVERIFY(fresh.profile(u"main-2"_s)); // whose name only begins alike
        QVERIFY(!fresh.secretStored(u"main"_s));
        QCOMPARE(fresh.lastLiveProfile(), QString());
        QCOMPARE(fresh.window().lastProfile, QString());
        QVERIFY2(!read().contains("main/"), read().constData());
        QVERIFY(!Settings(file()).removeProfile(u"../main"_s));
    }

    void theFileIsForItsOwnerOnly()
    {
        ::umask(0);
        m_folder = std::make_unique<QTemporaryDir>();
        const QString inside = m_folder->filePath(u"config/payout-desk/settings.ini"_s);
        Settings settings(inside);
        QVERIFY(settings.saveWindow({}));
        ::umask(022);
        QCOMPARE(QFile::permissions(inside) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        struct stat folder {};
        QCOMPARE(::stat(qPrintable(m_folder->filePath(u"config/payout-desk"_s)), &folder), 0);
        QCOMPARE(folder.st_mode & 07777U, 0700U);
    }

    void twoProcessesDoNotUndoEachOther()
    {
        Settings one(file());
        QVERIFY(one.saveWindow({ColorSchemeChoice::Light, {}, {}, {}}));
        // Another process: QSettings shares its memory within one, so it is played by a write of the file.
        write(read() + "\n[profiles/second]\nname=Second\n");
        QVERIFY(one.setSecretStored(u"first"_s, true));
        const Settings fresh(file());
        QVERIFY(fresh.profile(u"second"_s));
        QVERIFY(fresh.secretStored(u"first"_s));
        QVERIFY(fresh.window().colorScheme == ColorSchemeChoice::Light);
    }

    void aWriteThatFailsIsSaid()
    {
        Settings settings(u"/dev/null/payout-desk/settings.ini"_s);
        QVERIFY(!settings.saveWindow({}));
        QVERIFY(!settings.saveProfile(Profile{u"main"_s, u"x"_s, {}, {}, u"1"_s, {}, false}));
    }

    void afterAFailedWriteALaterOneIsJudgedByItself()
    {
        const QString inside = m_folder->filePath(u"sub/settings.ini"_s);
        QFile blocker(m_folder->filePath(u"sub"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Settings settings(inside);
        QVERIFY(!settings.saveWindow({}));
        QVERIFY(blocker.remove());
        QVERIFY(settings.saveWindow({ColorSchemeChoice::Dark, {}, {}, {}}));
        QVERIFY(QFile::exists(inside));
    }

    void aFileThatIsNoIniIsNamed()
    {
        const Settings settings(write("\x01\x02 nothing like it [[[\n=\n"));
        QVERIFY(settings.problems().contains(file()));
        QCOMPARE(settings.sending().holdSeconds, 5);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"

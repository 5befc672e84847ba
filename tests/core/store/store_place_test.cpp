// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/connection.h"
#include "core/store/place.h"
#include "core/store/schema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

using Kind = StoreProblem::Kind;

class StorePlaceTest final : public QObject {
    Q_OBJECT

private:
    static mode_t modeOf(const QString &path)
    {
        struct stat found = {};
        return lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
    }
    static void setMode(const QString &path, mode_t mode) { QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static void refused(StoreFixture &desk, Kind kind)
    {
        const auto opened = desk.tryOpen();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().path.isEmpty());
    }

private Q_SLOTS:
    void everythingIsForTheOwnerOnly_data()
    {
        QTest::addColumn<uint>("mask");
        QTest::newRow("a usual umask") << 022U;
        QTest::newRow("no umask") << 0U;
        QTest::newRow("a umask that takes too much") << 0277U;
    }
    void everythingIsForTheOwnerOnly()
    {
        QFETCH(uint, mask);
        StoreFixture desk;
        desk.store.reset();
        QVERIFY(QDir(desk.folder()).removeRecursively());
        const mode_t before = umask(mask);
        desk.open();
        operationIn(*desk.store, OperationState::Queued, idOf(1));
        const auto reader = desk.reader();
        umask(before);
        QCOMPARE(modeOf(desk.folder()), 0700U);
        QStringList names;
        QDirIterator files(desk.folder(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            const QString file = files.next();
            names << files.fileName();
            QCOMPARE(modeOf(file), 0600U);
        }
        for (const QString &name : {u"desk.sqlite"_s, u"desk.sqlite-wal"_s, u"desk.sqlite-shm"_s, u"lock"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void whatOthersCouldReadIsClosed()
    {
        StoreFixture desk;
        desk.store.reset();
        setMode(desk.folder(), 0755);
        setMode(desk.folder() + u"/desk.sqlite"_s, 0644);
        desk.open();
        QCOMPARE(modeOf(desk.folder()), 0700U);
        QCOMPARE(modeOf(desk.store->file()), 0600U);
    }

    void foldersAboveAreMade()
    {
        StoreFixture desk;
        const QString deep = desk.parent.filePath(u"a/b/c"_s);
        const auto opened = Store::open(deep + u'/', {u"x"_s, u"y"_s, u"z"_s}, desk.clock);
        QVERIFY(opened);
        QCOMPARE((*opened)->file(), deep + u"/desk.sqlite"_s);
        QCOMPARE(modeOf(deep), 0700U);
        QCOMPARE(modeOf(desk.parent.filePath(u"a"_s)), 0700U);
    }

    void aFolderThatIsALinkIsRefused()
    {
        StoreFixture desk;
        desk.store.reset();
        QVERIFY(QFile::rename(desk.folder(), desk.parent.filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(desk.parent.filePath(u"elsewhere"_s), desk.folder()));
        refused(desk, Kind::UnsafePlace);
        const auto withSlash = Store::open(desk.folder() + u'/', {u"x"_s, u"y"_s, u"z"_s}, desk.clock);
        QVERIFY(!withSlash);
        QCOMPARE(withSlash.error().kind, Kind::UnsafePlace);
    }

    void aFileThatIsALinkIsRefused()
    {
        StoreFixture desk;
        desk.store.reset();
        const QString file = desk.folder() + u"/desk.sqlite"_s;
        QVERIFY(QFile::rename(file, desk.parent.filePath(u"elsewhere.sqlite"_s)));
        QVERIFY(QFile::link(desk.parent.filePath(u"elsewhere.sqlite"_s), file));
        refused(desk, Kind::UnsafePlace);
        // A link into nowhere is no missing file.
        QVERIFY(QFile::remove(desk.parent.filePath(u"elsewhere.sqlite"_s)));
        refused(desk, Kind::UnsafePlace);
        QVERIFY(!QFile::exists(desk.parent.filePath(u"elsewhere.sqlite"_s)));
    }

    void aLockThatIsALinkIsRefused()
    {
        StoreFixture desk;
        desk.store.reset();
        QVERIFY(QFile::remove(desk.folder() + u"/lock"_s));
        QVERIFY(QFile::link(desk.parent.filePath(u"somewhere"_s), desk.folder() + u"/lock"_s));
        refused(desk, Kind::UnsafePlace);
        QVERIFY(!QFile::exists(desk.parent.filePath(u"somewhere"_s)));
    }

    void whatOthersCanWriteIsRefused_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<uint>("mode");
        QTest::newRow("folder, group") << u""_s << 0770U;
        QTest::newRow("folder, all") << u""_s << 0707U;
        QTest::newRow("file, group") << u"/desk.sqlite"_s << 0660U;
        QTest::newRow("file, all") << u"/desk.sqlite"_s << 0606U;
    }
    void whatOthersCanWriteIsRefused()
    {
        QFETCH(QString, which);
        QFETCH(uint, mode);
        StoreFixture desk;
        desk.store.reset();
        setMode(desk.folder() + which, mode);
        refused(desk, Kind::UnsafePlace);
        QCOMPARE(modeOf(desk.folder() + which), mode);
    }

    void whatBelongsToAnotherIsRefused_data()
    {
        QTest::addColumn<QString>("which");
        QTest::newRow("folder") << u""_s;
        QTest::newRow("file") << u"/desk.sqlite"_s;
    }
    void whatBelongsToAnotherIsRefused()
    {
        QFETCH(QString, which);
        if (geteuid() != 0)
            QSKIP("only root can give a file away");
        StoreFixture desk;
        desk.store.reset();
        QCOMPARE(chown(QFile::encodeName(QString(desk.folder() + which)).constData(), 65534, 65534), 0);
        refused(desk, Kind::UnsafePlace);
    }

    void aFileInTheFoldersPlaceIsRefused()
    {
        StoreFixture desk;
        write(desk.parent.filePath(u"plain"_s), "text");
        setMode(desk.parent.filePath(u"plain"_s), 0600);
        const auto prepared = prepareStoreFolder(desk.parent.filePath(u"plain"_s));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, Kind::UnsafePlace);
    }

    void networkPlacesAreRefused_data()
    {
        QTest::addColumn<quint64>("type");
        QTest::addColumn<bool>("fine");
        QTest::newRow("ext4") << quint64{0xEF53} << true;
        QTest::newRow("btrfs") << quint64{0x9123683E} << true;
        QTest::newRow("tmpfs") << quint64{0x01021994} << true;
        QTest::newRow("not known") << quint64{0} << true;
        QTest::newRow("nfs") << quint64{0x6969} << false;
        QTest::newRow("cifs") << quint64{0xFF534D42} << false;
        QTest::newRow("smb2") << quint64{0xFE534D42} << false;
        QTest::newRow("afs") << quint64{0x5346414F} << false;
        QTest::newRow("sshfs") << quint64{0x65735546} << false;
    }
    void networkPlacesAreRefused()
    {
        QFETCH(quint64, type);
        QFETCH(bool, fine);
        StoreFixture desk;
        const auto prepared = prepareStoreFolder(desk.folder(), [type](const QString &) { return type; });
        QCOMPARE(prepared.has_value(), fine);
        if (!prepared)
            QCOMPARE(prepared.error().kind, Kind::NetworkPlace);
    }

    void theKernelNamesTheFilesystem()
    {
        const StoreFixture desk;
        QVERIFY(filesystemType(desk.folder()) != 0);
        QCOMPARE(filesystemType(u"/no/such/folder"_s), 0U);
    }

    void aNewerStoreIsLeftAsItIs()
    {
        StoreFixture desk;
        {
            const auto connection = Connection::open(desk.store->file(), Connection::Access::ReadWrite);
            QVERIFY((*connection)->script({u"PRAGMA user_version=%1"_s.arg(storeVersion() + 1)}));
        }
        const QString file = desk.store->file();
        desk.store.reset();
        const QByteArray before = bytesOf(file);
        refused(desk, Kind::NewerVersion);
        QCOMPARE(bytesOf(file), before);
        QVERIFY(!QFile::exists(file + u"-wal"_s));
    }

    void aDamagedStoreIsNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("text") << QByteArray("this is no database").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("cut in the header") << QByteArray("SQLite format 3\0\x10\x00", 18);
        QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }
    void aDamagedStoreIsNeverOverwritten()
    {
        QFETCH(QByteArray, bytes);
        StoreFixture desk;
        const QString file = desk.store->file();
        desk.store.reset();
        write(file, bytes);
        refused(desk, Kind::Damaged);
        QCOMPARE(bytesOf(file), bytes);
    }

    void brokenPagesAreDamaged()
    {
        StoreFixture desk;
        const QString file = desk.store->file();
        desk.store.reset();
        QByteArray bytes = bytesOf(file);
        for (qsizetype at = 110; at < bytes.size(); ++at)
            bytes[at] = 'x';
        write(file, bytes);
        refused(desk, Kind::Damaged);
        QCOMPARE(bytesOf(file).size(), bytes.size());
    }

    void aStoreThatWasCutShortWhileItWasMadeIsMadeAnew()
    {
        StoreFixture desk;
        const QString file = desk.store->file();
        desk.store.reset();
        QVERIFY(QFile::rename(file, file + u".new"_s));
        write(file + u".new-wal"_s, "half");
        desk.open();
        QVERIFY(*desk.store->isEmpty());
        QVERIFY(!QFile::exists(file + u".new"_s));
        QVERIFY(!QFile::exists(file + u".new-wal"_s));
    }

    void onlyAFreshStoreIsEmpty()
    {
        StoreFixture desk;
        QVERIFY(*desk.store->isEmpty());
        const Tag tag{idOf(1), u"Vendor"_s, {}};
        QVERIFY(desk.store->tags().save(tag));
        QVERIFY(desk.store->tags().remove(tag.id));
        QVERIFY(!*desk.store->isEmpty());
    }

    void oneProcessAtATime()
    {
        StoreFixture desk;
        refused(desk, Kind::InUse); // this process has it
        desk.store.reset();
        QProcess other;
        other.start(QStringLiteral(STORE_HELPER), {u"hold-the-lock"_s, desk.folder()});
        QVERIFY(other.waitForReadyRead());
        refused(desk, Kind::InUse);
        other.kill();
        QVERIFY(other.waitForFinished());
        desk.open();
    }

    void aChildDoesNotInheritTheLock()
    {
        StoreFixture desk;
        QProcess child;
        child.start(u"sleep"_s, {u"30"_s});
        QVERIFY(child.waitForStarted());
        desk.open(); // closes, then takes it again while the child lives
        child.kill();
        QVERIFY(child.waitForFinished());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const StoreFixture desk;
        const auto opened = Store::open(u"/proc/payout-desk/profile"_s, {u"x"_s, u"y"_s, u"z"_s}, desk.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::NotWritable);
    }

    void aFullDiskLosesNothingThatWasThere()
    {
        if (geteuid() != 0)
            QSKIP("only root can mount a small filesystem");
        StoreFixture desk;
        const QString mountPoint = desk.parent.filePath(u"small"_s);
        QVERIFY(QDir().mkdir(mountPoint));
        const QByteArray target = QFile::encodeName(mountPoint);
        if (mount("tmpfs", target.constData(), "tmpfs", 0, "size=1m,mode=0700") != 0)
            QSKIP("this machine does not let us mount");
        const auto unmount = qScopeGuard([&] { umount2(target.constData(), MNT_DETACH); });

        auto opened = Store::open(mountPoint + u"/profile"_s, {u"x"_s, u"y"_s, u"z"_s}, desk.clock);
        QVERIFY(opened);
        std::unique_ptr<Store> store = std::move(*opened);
        std::optional<StoreProblem> problem;
        QList<Operation> written;
        for (int i = 0; i < 100'000 && !problem; ++i) {
            const auto added = store->operations().add(reminderOf(idOf(i)));
            if (added) {
                written << *added;
                continue;
            }
            const auto *why = std::get_if<StoreProblem>(&added.error());
            QVERIFY(why != nullptr);
            problem = *why;
        }
        QVERIFY(problem);
        QCOMPARE(problem->kind, Kind::DiskFull);
        // No room for a claim: nothing may be sent, and the row still says so.
        std::optional<Operation> notClaimed;
        for (const Operation &operation : written) {
            if (!store->operations().claim(operation.id)) {
                notClaimed = operation;
                break;
            }
        }
        QVERIFY(notClaimed);
        QCOMPARE((*store->operations().find(notClaimed->id))->state, OperationState::Queued);
        for (const Operation &operation : written)
            QVERIFY((*store->operations().find(operation.id)).has_value());
        QVERIFY(!store->events().verifyChain()->broken);
    }

    void erasingLeavesNothingAndTouchesNothingElse()
    {
        StoreFixture desk;
        const QString elsewhere = desk.parent.filePath(u"elsewhere.txt"_s);
        QFile other(elsewhere);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("stays") == 5);
        other.close();
        QVERIFY(QFile::link(elsewhere, desk.folder() + u"/link"_s));
        QVERIFY(Store::erase(std::move(desk.store)));
        QVERIFY(!QFile::exists(desk.folder()));
        QVERIFY(QFile::exists(elsewhere));
        desk.open(); // and the lock is free
        QVERIFY(*desk.store->isEmpty());
    }

    void aFolderThatIsALinkIsNotErased()
    {
        StoreFixture desk;
        const QString moved = desk.parent.filePath(u"moved"_s);
        QVERIFY(QFile::rename(desk.folder(), moved));
        QVERIFY(QFile::link(moved, desk.folder()));
        const auto erased = Store::erase(std::move(desk.store));
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, Kind::UnsafePlace);
        QVERIFY(QFile::exists(moved + u"/desk.sqlite"_s));
    }

    void aStoreThatCannotBeMadeForWantOfRoomIsSaid()
    {
        if (geteuid() != 0)
            QSKIP("only root can mount a small filesystem");
        const StoreFixture desk;
        const QString mountPoint = desk.parent.filePath(u"tiny"_s);
        QVERIFY(QDir().mkdir(mountPoint));
        const QByteArray target = QFile::encodeName(mountPoint);
        if (mount("tmpfs", target.constData(), "tmpfs", 0, "size=40k,mode=0700") != 0)
            QSKIP("this machine does not let us mount");
        const auto unmount = qScopeGuard([&] { umount2(target.constData(), MNT_DETACH); });
        const auto opened = Store::open(mountPoint + u"/profile"_s, {u"x"_s, u"y"_s, u"z"_s}, desk.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::DiskFull);
        QVERIFY(!QFile::exists(mountPoint + u"/profile/desk.sqlite"_s));
    }
};

} // namespace payoutdesk

QTEST_GUILESS_MAIN(payoutdesk::StorePlaceTest)
#include "store_place_test.moc"

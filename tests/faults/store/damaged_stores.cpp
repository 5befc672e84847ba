// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/faults/fault_stage.h"
#include "tests/faults/store/disk_means.h"
#include "tests/faults/store/tables.h"

#include <QFile>
#include <QProcess>
#include <QtEndian>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

const auto damaged = u"The data file is damaged: FOLDER/desk.sqlite. Restore it from a backup; nothing was changed."_s;

Fault cannotOpen(const QByteArray &name, const Fault::Step &injected, const QString &words)
{
    return {.name = name, .injected = injected, .outcome = {}, .arrivals = {0, 0}, .words = {.reminder = words}, .opens = false};
}

/// The file has these bytes, and has them still when the program has looked at it.
Fault::Step is(const std::function<QByteArray(const QByteArray &)> &made)
{
    return [made](FaultStage &stage) {
        const QString file = stage.office.folderOf(u"office"_s) + u"/desk.sqlite"_s;
        QByteArray bytes;
        onceUsed([&](const QString &) {
            // What is left of the log would put some pages right again.
            QFile::remove(file + u"-wal"_s);
            QFile::remove(file + u"-shm"_s);
            bytes = made(bytesOf(file));
            writeBytes(file, bytes);
        })(stage);
        stage.alsoWrong = [file, bytes] { return bytesOf(file) == bytes ? QString() : u"the damaged file was changed"_s; };
    };
}

QByteArray garbledFrom(QByteArray bytes, qsizetype at)
{
    for (; at < bytes.size(); ++at)
        bytes[at] = 'x';
    return bytes;
}

QByteArray ofTheNextVersion(QByteArray bytes)
{
    constexpr qsizetype userVersionAt = 60; // sqlite.org/fileformat.html
    qToBigEndian<qint32>(storeVersion() + 1, bytes.data() + userVersionAt);
    return bytes;
}

/// Another process has the profile.
class LockHolder {
public:
    explicit LockHolder(const QString &folder)
    {
        m_process.start(QStringLiteral(STORE_HELPER), {u"hold-the-lock"_s, folder});
        if (!m_process.waitForReadyRead())
            qFatal("nobody took the lock");
    }
    ~LockHolder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(LockHolder)

private:
    QProcess m_process;
};

} // namespace

QList<Fault> damagedStores()
{
    QList<Fault> faults{
        cannotOpen("the store's file is text",
                   is([](const QByteArray &) { return QByteArray("this is no database\n").repeated(300); }), damaged),
        cannotOpen("the store's file is empty", is([](const QByteArray &) { return QByteArray(); }), damaged),
        cannotOpen("the store's file is zeros", is([](const QByteArray &bytes) { return QByteArray(bytes.size(), '\0'); }),
                   damaged),
        cannotOpen("the store's header is cut", is([](const QByteArray &bytes) { return bytes.left(18); }), damaged),
        cannotOpen("half of the store's file is missing",
                   is([](const QByteArray &bytes) { return bytes.left(bytes.size() / 2); }), damaged),
        cannotOpen("every page of the store is garbled", is([](const QByteArray &bytes) { return garbledFrom(bytes, 110); }),
                   damaged),
        cannotOpen("the store was written by a newer version", is(ofTheNextVersion),
                   u"This data was written by a newer Payout Desk. Install that version; nothing was changed."_s),
        cannotOpen(
            "another process has the store",
            [](FaultStage &stage) {
                onceUsed([](const QString &) {})(stage);
                stage.use<LockHolder>(stage.office.folderOf(u"office"_s));
            },
            u"Another Payout Desk is using this data already. Close it there first."_s),
        cannotOpen("the store cannot be written to",
                   onceUsed([](const QString &) { failing_disk::behave(failing_disk::Manner::ReadOnly); }),
                   u"This place cannot be written to: FOLDER/lock. Ask who looks after this computer."_s),
    };
    faults.first().quick = true;
    return faults;
}

} // namespace payoutdesk

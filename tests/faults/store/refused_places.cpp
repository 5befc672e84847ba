// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store/disk_means.h"
#include "tests/faults/store/tables.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QString changeable(const QString &path)
{
    return u"Others could change this place, so it is not used: FOLDER"_s + path + u". Ask who looks after this computer."_s;
}

Fault refused(const QByteArray &name, const std::function<void(const QString &)> &damage, const QString &words,
              const QByteArray &notHere = {})
{
    return {.name = name,
            .injected = onceUsed(damage),
            .outcome = {},
            .arrivals = {0, 0},
            .words = {.reminder = words},
            .opens = false,
            .notHere = notHere};
}

/// It is moved away, and in its place stands a link to it.
std::function<void(const QString &)> isALink(const QString &path)
{
    return [path](const QString &folder) {
        const QString here = folder + path;
        const QString there = folder + u"-elsewhere"_s;
        if (!QFile::rename(here, there) || !QFile::link(there, here))
            qFatal("no link could be made");
    };
}

std::function<void(const QString &)> hasMode(const QString &path, mode_t mode)
{
    return [path, mode](const QString &folder) {
        if (chmod(QFile::encodeName(folder + path).constData(), mode) != 0)
            qFatal("the mode could not be set");
    };
}

std::function<void(const QString &)> belongsToNobody(const QString &path)
{
    return [path](const QString &folder) {
        constexpr uid_t nobody = 65534;
        if (chown(QFile::encodeName(folder + path).constData(), nobody, nobody) != 0)
            qFatal("it could not be given away");
    };
}

std::function<void(const QString &)> liesOn(quint64 filesystem)
{
    return [filesystem](const QString &) { failing_disk::lieOn(filesystem); };
}

} // namespace

QList<Fault> refusedPlaces()
{
    const QString elsewhere =
        u"This place is on another computer, where writing is not certain: FOLDER. Choose a folder on this computer."_s;
    const QByteArray notHere = geteuid() == 0 ? QByteArray() : "only root can give a folder or a file away; run this as root";
    QList<Fault> faults{
        refused("the profile's folder is a link", isALink({}), changeable({})),
        refused("the store's file is a link", isALink(u"/desk.sqlite"_s), changeable(u"/desk.sqlite"_s)),
        refused("the lock is a link", isALink(u"/lock"_s), changeable(u"/lock"_s)),
        refused("the group can write into the profile's folder", hasMode({}, 0770), changeable({})),
        refused("all can write into the profile's folder", hasMode({}, 0707), changeable({})),
        refused("the group can write to the store's file", hasMode(u"/desk.sqlite"_s, 0660), changeable(u"/desk.sqlite"_s)),
        refused("all can write to the store's file", hasMode(u"/desk.sqlite"_s, 0606), changeable(u"/desk.sqlite"_s)),
        refused("the profile's folder lies on NFS", liesOn(0x6969), elsewhere),
        refused("the profile's folder lies on a Windows share", liesOn(0xFF534D42), elsewhere),
        refused("the profile's folder lies on sshfs", liesOn(0x65735546), elsewhere),
        refused("the profile's folder lies on AFS", liesOn(0x5346414F), elsewhere),
        refused("the profile's folder lies on AFS, by the kernel's own client", liesOn(0x6B414653), elsewhere),
        refused("the profile's folder belongs to another user", belongsToNobody({}), changeable({}), notHere),
        refused("the store's file belongs to another user", belongsToNobody(u"/desk.sqlite"_s), changeable(u"/desk.sqlite"_s),
                notHere),
    };
    faults.first().quick = true;
    return faults;
}

} // namespace payoutdesk

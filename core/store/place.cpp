// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
// statfs(2) and linux/magic.h; sshfs is a FUSE filesystem and cannot be told from others of its kind.
constexpr std::array<quint64, 8> networkFilesystems{
    0x6969,     // nfs
    0x517B,     // smb
    0xFF534D42, // cifs
    0xFE534D42, // smb2
    0x5346414F, // afs
    0x6B414653, // kafs
    0x73757245, // coda
    0x65735546, // fuse
};

StoreProblem problem(StoreProblem::Kind kind, const QString &path, const QString &detail) { return {kind, path, detail}; }

StoreProblem problemOfErrno(int error, const QString &path)
{
    const auto kind = error == ENOSPC || error == EDQUOT ? StoreProblem::Kind::DiskFull : StoreProblem::Kind::NotWritable;
    return {kind, path, QString::fromLocal8Bit(std::strerror(error))};
}

Result<struct stat, StoreProblem> look(const QString &path)
{
    struct stat found = {};
    if (lstat(QFile::encodeName(path).constData(), &found) != 0)
        return fail(problemOfErrno(errno, path));
    return found;
}

/// What folder and file have in common.
Result<void, StoreProblem> checkOwner(const struct stat &found, const QString &path)
{
    if (S_ISLNK(found.st_mode))
        return fail(problem(StoreProblem::Kind::UnsafePlace, path, u"is a symbolic link"_s));
    if (found.st_uid != geteuid())
        return fail(problem(StoreProblem::Kind::UnsafePlace, path, u"belongs to another user"_s));
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fail(problem(StoreProblem::Kind::UnsafePlace, path, u"is writable by others"_s));
    return {};
}

Result<void, StoreProblem> restrictTo(const QString &path, mode_t has, mode_t wanted)
{
    if ((has & 07777) == wanted)
        return {};
    if (chmod(QFile::encodeName(path).constData(), wanted) != 0)
        return fail(problemOfErrno(errno, path));
    return {};
}

/// QDir::mkpath() goes by the umask; these folders are private from their first moment.
Result<void, StoreProblem> makeFolder(const QString &folder)
{
    if (mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST)
        return {};
    if (errno != ENOENT)
        return fail(problemOfErrno(errno, folder));
    const QString parent = QFileInfo(folder).path();
    if (parent == folder)
        return fail(problemOfErrno(ENOENT, folder));
    return makeFolder(parent).and_then([&]() -> Result<void, StoreProblem> {
        if (mkdir(QFile::encodeName(folder).constData(), 0700) == 0 || errno == EEXIST)
            return {};
        return fail(problemOfErrno(errno, folder));
    });
}

Result<void, StoreProblem> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(problemOfErrno(errno, folder));
    const bool synced = fsync(descriptor) == 0;
    const int error = errno;
    close(descriptor);
    if (!synced)
        return fail(problemOfErrno(error, folder));
    return {};
}
} // namespace

quint64 filesystemType(const QString &folder)
{
    struct statfs found = {};
    if (statfs(QFile::encodeName(folder).constData(), &found) != 0)
        return 0;
    // f_type is signed on some platforms and the numbers have 32 bits on all.
    return static_cast<quint32>(found.f_type);
}

Result<void, StoreProblem> prepareStoreFolder(const QString &folder, const FilesystemProbe &probe)
{
    const QString path = QDir::cleanPath(folder); // a slash at the end would have lstat() follow the link
    if (auto made = makeFolder(path); !made)
        return made;
    const auto found = look(path);
    if (!found)
        return fail(found.error());
    if (auto safe = checkOwner(*found, path); !safe)
        return safe;
    if (!S_ISDIR(found->st_mode))
        return fail(problem(StoreProblem::Kind::UnsafePlace, path, u"is not a folder"_s));
    const quint64 type = probe(path);
    if (std::find(networkFilesystems.begin(), networkFilesystems.end(), type) != networkFilesystems.end())
        return fail(problem(StoreProblem::Kind::NetworkPlace, path, u"filesystem type 0x"_s + QString::number(type, 16)));
    return restrictTo(path, found->st_mode, 0700);
}

Result<void, StoreProblem> createStoreFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(problemOfErrno(errno, file));
    const bool restricted = fchmod(descriptor, 0600) == 0; // a umask of 0200 would have made it unusable
    const int error = errno;
    close(descriptor);
    if (!restricted)
        return fail(problemOfErrno(error, file));
    return {};
}

Result<void, StoreProblem> checkStoreFile(const QString &file)
{
    const auto found = look(file);
    if (!found)
        return fail(found.error());
    if (auto safe = checkOwner(*found, file); !safe)
        return safe;
    if (!S_ISREG(found->st_mode))
        return fail(problem(StoreProblem::Kind::UnsafePlace, file, u"is not a plain file"_s));
    return restrictTo(file, found->st_mode, 0600);
}

bool existsHere(const QString &file)
{
    struct stat found = {};
    return lstat(QFile::encodeName(file).constData(), &found) == 0;
}

Result<void, StoreProblem> moveIntoPlace(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(problemOfErrno(errno, to));
    return syncFolder(QFileInfo(to).path());
}

Result<void, StoreProblem> removeStoreFolder(const QString &folder)
{
    const auto found = look(folder);
    if (!found)
        return fail(found.error());
    if (auto safe = checkOwner(*found, folder); !safe)
        return safe;
    if (!QDir(folder).removeRecursively()) // does not follow symlinks
        return fail(problem(StoreProblem::Kind::NotWritable, folder, u"something is left"_s));
    return {};
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/store/failing_disk.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace payoutdesk::failing_disk {

namespace {

std::atomic<Manner> disk = Manner::Works;
std::atomic<quint64> place = 0;

bool isOfTheStore(std::string_view path)
{
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.starts_with("desk.sqlite") || name == "lock";
}

bool isOfTheStore(int descriptor)
{
    std::array<char, 32> link{};
    std::array<char, 512> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link.data(), path.data(), path.size());
    return length > 0 && isOfTheStore(std::string_view(path.data(), static_cast<size_t>(length)));
}

/// The errno that a write to this file is to end with; 0: none.
int writeError(int descriptor)
{
    const Manner manner = disk;
    if ((manner != Manner::Full && manner != Manner::WriteFails) || !isOfTheStore(descriptor))
        return 0;
    return manner == Manner::Full ? ENOSPC : EIO;
}

long failWith(int error)
{
    errno = error;
    return -1;
}

long opened(const char *path, int flags, unsigned mode)
{
    if (disk == Manner::ReadOnly && (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0 && isOfTheStore(std::string_view(path)))
        return failWith(EROFS);
    return ::syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

long synced(long call, int descriptor)
{
    return disk == Manner::SyncFails && isOfTheStore(descriptor) ? failWith(EIO) : ::syscall(call, descriptor);
}

long looked(const char *path, struct statfs *found)
{
    const long result = ::syscall(SYS_statfs, path, found);
    if (result == 0 && place != 0)
        found->f_type = static_cast<decltype(found->f_type)>(place.load());
    return result;
}

} // namespace

void behave(Manner manner) { disk = manner; }

void lieOn(quint64 filesystem) { place = filesystem; }

} // namespace payoutdesk::failing_disk

/// By these names the dynamic linker finds them before the C library's. The C++ names differ, for the headers may declare, or
/// define in place, what the real ones are.
#define PAYOUTDESK_STANDS_FOR(name) __asm__(name) __attribute__((visibility("default"), used))

extern "C" {

using namespace payoutdesk::failing_disk;

ssize_t diskWrite(int descriptor, const void *bytes, size_t count) PAYOUTDESK_STANDS_FOR("write");
ssize_t diskWrite(int descriptor, const void *bytes, size_t count)
{
    const int error = writeError(descriptor);
    return error ? failWith(error) : ::syscall(SYS_write, descriptor, bytes, count);
}

ssize_t diskPwrite(int descriptor, const void *bytes, size_t count, off_t at) PAYOUTDESK_STANDS_FOR("pwrite64");
ssize_t diskPwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    const int error = writeError(descriptor);
    return error ? failWith(error) : ::syscall(SYS_pwrite64, descriptor, bytes, count, at);
}

int diskDataSync(int descriptor) PAYOUTDESK_STANDS_FOR("fdatasync");
int diskDataSync(int descriptor) { return static_cast<int>(synced(SYS_fdatasync, descriptor)); }

int diskOpen(const char *path, int flags, ...) PAYOUTDESK_STANDS_FOR("open");
int diskOpen(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return static_cast<int>(opened(path, flags, mode));
}

int diskOpen64(const char *path, int flags, ...) PAYOUTDESK_STANDS_FOR("open64");
int diskOpen64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & O_CREAT) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return static_cast<int>(opened(path, flags, mode));
}

int diskStatfs(const char *path, struct statfs *found) PAYOUTDESK_STANDS_FOR("statfs");
int diskStatfs(const char *path, struct statfs *found) { return static_cast<int>(looked(path, found)); }

int diskStatfs64(const char *path, struct statfs *found) PAYOUTDESK_STANDS_FOR("statfs64");
int diskStatfs64(const char *path, struct statfs *found) { return static_cast<int>(looked(path, found)); }

} // extern "C"

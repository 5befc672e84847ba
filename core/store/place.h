// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QString>

#include <functional>

namespace payoutdesk {

/// The f_type of statfs(2) for a folder; tests bring their own.
using FilesystemProbe = std::function<quint64(const QString &folder)>;
[[nodiscard]] quint64 filesystemType(const QString &folder);

/// Makes the folder with mode 0700 when it is missing, takes the rights of others away where they could only read, and
/// refuses it where it is a symlink, another user's, writable by others, or on a network filesystem: SQLite's locks and its
/// shared memory do not hold there (sqlite.org/howtocorrupt.html), and a claim could be lost.
[[nodiscard]] Result<void, StoreProblem> prepareStoreFolder(const QString &folder, const FilesystemProbe &probe = filesystemType);

/// Removes the folder and all that is in it. A symlink in it goes, what it points to stays; a folder that is one itself is
/// refused. NotWritable when something is left.
[[nodiscard]] Result<void, StoreProblem> removeStoreFolder(const QString &folder);

/// Makes an empty file with mode 0600 whatever the umask. SQLite gives its -wal and -shm the same mode.
[[nodiscard]] Result<void, StoreProblem> createStoreFile(const QString &file);

/// Refuses a file that is a symlink, not a plain file, another user's, or writable by others; makes it 0600.
[[nodiscard]] Result<void, StoreProblem> checkStoreFile(const QString &file);

/// False also for what cannot be looked at; a symlink exists, wherever it points.
[[nodiscard]] bool existsHere(const QString &file);

/// Puts a finished file into its place; on the disk when it returns.
[[nodiscard]] Result<void, StoreProblem> moveIntoPlace(const QString &from, const QString &to);

} // namespace payoutdesk

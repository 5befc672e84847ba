// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_problem.h"

#include <QSqlError>

namespace payoutdesk {

namespace {
// Written out rather than taken from sqlite3.h: QtSql is the only library this room links.
StoreProblem::Kind kindOf(int primaryCode)
{
    switch (primaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreProblem::Kind::InUse;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return StoreProblem::Kind::NotWritable;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreProblem::Kind::Damaged;
    case 13: // SQLITE_FULL
        return StoreProblem::Kind::DiskFull;
    default:
        return StoreProblem::Kind::Failed;
    }
}
} // namespace

StoreProblem storeProblemOf(const QSqlError &error, const QString &file)
{
    // The driver reports extended codes; their lowest byte is the primary one.
    const int primaryCode = error.nativeErrorCode().toInt() & 0xff;
    return {kindOf(primaryCode), file, error.databaseText()};
}

} // namespace payoutdesk

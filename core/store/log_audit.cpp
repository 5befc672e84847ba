// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_audit.h"

#include "core/store/chain_check.h"
#include "core/store/connection.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
/// SQLite reads a store in WAL mode through files beside it, which it makes where they are missing. Where that is not allowed and
/// there is none, nobody has the store open, and everything is in the store itself.
Connection::Access accessTo(const QString &storeFile)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(storeFile).absolutePath());
    const bool mayWrite = faccessat(AT_FDCWD, folder.constData(), W_OK, AT_EACCESS) == 0;
    return mayWrite || QFileInfo(storeFile + u"-wal"_s).size() > 0 ? Connection::Access::ReadOnly : Connection::Access::Frozen;
}
} // namespace

Result<ChainReport, StoreProblem> auditLog(const QString &storeFile)
{
    if (const auto known = checkHeader(storeFile); !known)
        return fail(known.error());
    const auto connection = Connection::open(storeFile, accessTo(storeFile));
    if (!connection)
        return fail(connection.error());
    ChainReport report;
    while (!report.complete) {
        // In portions: one long read would keep the program's log of changes from shrinking.
        auto next = checkChain(**connection, CheckChain{report});
        if (!next)
            return next;
        report = std::move(*next);
    }
    return report;
}

} // namespace payoutdesk

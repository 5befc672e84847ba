// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Why a profile's store cannot be used, or a write did not happen.
struct StoreProblem {
    enum class Kind {
        InUse,        ///< another process holds the profile
        NewerVersion, ///< written by a newer program
        Damaged,      ///< not a database, or a broken page
        UnsafePlace,  ///< folder or file is a symlink, foreign-owned, or writable by others
        NetworkPlace, ///< nfs, cifs, afs, sshfs
        NotWritable,
        DiskFull,
        Failed, ///< anything else; detail says what
    };
    Kind kind = Kind::Failed;
    QString path;   ///< the file or folder it is about
    QString detail; ///< the library's words, for Details and the log; never personal data
};

} // namespace payoutdesk

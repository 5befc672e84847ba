// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Why a file that a person asked for is not there.
struct ExchangeProblem {
    enum class Kind {
        NotWritable, ///< no such folder, or no right to write in it, or the name belongs to a folder
        DiskFull,
        Failed, ///< anything else; detail says what
    };
    Kind kind = Kind::Failed;
    QString path;
    QString detail; ///< the system's words; never personal data
};

} // namespace payoutdesk

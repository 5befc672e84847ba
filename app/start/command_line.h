// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QStringList>

namespace payoutdesk {

/// What the program was asked to do.
struct CommandLine {
    bool practice = false;
    QString profile; ///< empty: the one used last
    QString dataDir; ///< empty: the standard places
    bool newContact = false;
    bool verifyLog = false; ///< check the record and end; no window
};

/// Instead of a start: words for the terminal and the exit code (0 for --help and --version, 2 for bad usage).
struct Farewell {
    int exitCode = 0;
    QString words; ///< to standard output when exitCode is 0, else to standard error
};

/// Reads the arguments without a display and without an application object; `arguments` begins with the program's name.
[[nodiscard]] Result<CommandLine, Farewell> readCommandLine(const QStringList &arguments);

} // namespace payoutdesk

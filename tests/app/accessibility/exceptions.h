// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace payoutdesk {

/// A finding that stays, and why. As few as can be: each is something a person meets.
struct Exception {
    const char *row;     ///< the key of a line of the table; "" for all
    const char *finding; ///< a part of it
    const char *why;
};

inline constexpr std::array exceptions{
    Exception{"", "comes before QPushButton \"Dismiss\"", "The answers to a message come first: they are what it is read for."},
    Exception{"", "comes before QPushButton \"Next message\"", "Likewise."},
    Exception{"", "comes before QPushButton \"Previous message\"", "Likewise."},
    Exception{"manage-tags", "QListWidget \"Tag list\"",
              "With a sentence above it the list begins lower than the field beside it, and stands to its left all the same."},
};

[[nodiscard]] inline bool isExcepted(const QString &row, const QString &finding)
{
    for (const Exception &each : exceptions) {
        if ((each.row[0] == '\0' || row == QLatin1StringView(each.row)) && finding.contains(QLatin1StringView(each.finding)))
            return true;
    }
    return false;
}

} // namespace payoutdesk

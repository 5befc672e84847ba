// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/look/words.h"

#include <QString>

#include <array>

namespace payoutdesk {

/// A finding that stays, and why. As few as can be: each is something a person meets.
struct Exception {
    const char *row;     ///< the key of a line of the table; "" for all
    const char *finding; ///< the part of it that stands before a name in quotation marks
    const char *name;    ///< that name, in English
    const char *why;
};

inline constexpr std::array exceptions{
    Exception{"", "comes before QPushButton", "Dismiss", "The answers to a message come first: they are what it is read for."},
    Exception{"", "comes before QPushButton", "Next message", "Likewise."},
    Exception{"", "comes before QPushButton", "Previous message", "Likewise."},
    Exception{"manage-tags", "QListWidget", "Tag list",
              "With a sentence above it the list begins lower than the field beside it, and stands to its left all the same."},
};

/// `words` are of the language that the finding was made in.
[[nodiscard]] inline bool isExcepted(const Words &words, const QString &row, const QString &finding)
{
    for (const Exception &each : exceptions) {
        const QString before = QLatin1StringView(each.finding) + QStringLiteral(" \"");
        const qsizetype at = finding.indexOf(before);
        if (at < 0 || (each.row[0] != '\0' && row != QLatin1StringView(each.row)))
            continue;
        const QString name = finding.mid(at + before.size()).section(u'"', 0, 0);
        if (words.mean(name, QLatin1StringView(each.name)))
            return true;
    }
    return false;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"

#include <QList>
#include <QString>

namespace payoutdesk {

/// One line of a pasted list of tags that could not be used, kept so that it can stay in the box.
struct UnusableTag {
    int number = 0; ///< counted from 1
    QString text;
    enum class Why { NoId, NoName, NameTooLong, BadName, BadColor } why = Why::NoId;
};

struct PastedTags {
    QList<Tag> tags; ///< in order, without repeats
    QList<UnusableTag> unusable;
    int repeated = 0; ///< lines whose id stood earlier in the same paste
};

/// Reads a list of tags, one a line: name and ID in either order, a colour #rrggbb if there is one; commas, semicolons or
/// tabs between them, fields may stand in double quotes. A line of headings is passed over.
[[nodiscard]] PastedTags readPastedTags(const QString &pasted);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"

#include <QCoreApplication>
#include <QIcon>
#include <QList>
#include <QString>

namespace payoutdesk {

/// How a tag is called on the screen.
class TagLabel {
    Q_DECLARE_TR_FUNCTIONS(TagLabel)
public:
    /// Its name; two of one name show the end of their ids: "Vendor (…1aa2)".
    [[nodiscard]] static QString of(const Tag &tag, const QList<Tag> &all);
    /// A tag that the list does not know.
    [[nodiscard]] static QString ofUnknown(const ObjectId &id);
    /// A small field in the tag's colour; hollow where it has none.
    [[nodiscard]] static QIcon swatch(const QString &color);
};

} // namespace payoutdesk

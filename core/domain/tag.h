// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/object_id.h"

#include <QString>

namespace payoutdesk {

/// A label that Instantpay puts on contacts. Every contact needs at least one.
struct Tag {
    static constexpr int maximumNameLength = 60;

    ObjectId id;
    QString name;
    QString color; ///< "#rrggbb", or empty

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace payoutdesk

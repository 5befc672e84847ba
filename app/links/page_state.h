// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"

#include <QVariantMap>

#include <optional>

namespace payoutdesk {

/// What of the page "Payout links" survives a change of language. Never written to a file.
struct PageState {
    QList<PayoutLink> ticks;
    std::optional<ObjectId> current;
    QString pasted;
    bool pasting = false;
    bool details = false;

    [[nodiscard]] QVariantMap toMap() const;
    [[nodiscard]] static PageState fromMap(const QVariantMap &map);
};

} // namespace payoutdesk

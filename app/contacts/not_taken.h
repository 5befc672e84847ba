// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"

#include <QCoreApplication>
#include <QString>

namespace payoutdesk {

/// What is said when a contact seems to be there already, and what may be done about it.
class NotTaken {
    Q_DECLARE_TR_FUNCTIONS(NotTaken)
public:
    [[nodiscard]] static QString sentence(const ContactAlreadyThere &there, qint64 nowMs);
    /// Only where the first one is certain: after a doubt a second would be a guess. One that still waits on this computer stands
    /// in the way of its own mobile and e-mail alone: two people may share a mobile.
    [[nodiscard]] static bool mayAddAnyway(const ContactAlreadyThere &there);
    [[nodiscard]] static bool mayResolve(const ContactAlreadyThere &there);
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace payoutdesk {

/// The line above the list: who a reminder goes to.
class TargetWords {
    Q_DECLARE_TR_FUNCTIONS(TargetWords)
public:
    [[nodiscard]] static QString sentence(const QList<PayoutLink> &targets, bool ticked, const QString &search);
};

} // namespace payoutdesk

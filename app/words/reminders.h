// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminder_policy.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QString>

namespace payoutdesk {

namespace ReminderKeys {
/// Of the message that reminders are not sent for want of a connection.
inline constexpr QLatin1StringView noConnection{"reminder-no-connection"};
} // namespace ReminderKeys

/// Why a reminder does not go, in words: "Not sent. Asha was reminded 2 h ago (15:27 IST). Next reminder: tomorrow, 15:27."
class Reminders {
    Q_DECLARE_TR_FUNCTIONS(Reminders)
public:
    /// `name` as People::nameOfLink() gives it.
    [[nodiscard]] static QString blocked(const ReminderBlock &why, const QString &name, qint64 nowMs);
    /// The same without "Not sent.": before anything was to be sent.
    /// Several, counted by their reasons in the order of their first: "3 reminded in the last 24 h, 1 claimed".
    [[nodiscard]] static QString leftOut(const QList<ReminderBlock> &blocks, qint64 cooldownMs);
    [[nodiscard]] static QString reason(const ReminderBlock &why, const QString &name, qint64 nowMs);

private:
    [[nodiscard]] static QString counted(const ReminderBlock &block, int count, qint64 cooldownMs);
};

} // namespace payoutdesk

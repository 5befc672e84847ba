// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation.h"
#include "core/domain/payout_link.h"

#include <QtGlobal>

#include <optional>
#include <variant>

namespace payoutdesk {

/// How often one link may be sent. Hours and counts come from the settings.
struct ReminderLimits {
    qint64 cooldownMs = 24LL * 60 * 60 * 1000;
    int maximum = 3; ///< reminders of one link, ever
};

/// What the store knows about one link when a press arrives.
struct ReminderHistory {
    LinkState state = LinkState::NotKnown;
    qint64 expiresAtMs = 0; ///< 0 = not known
    bool doNotRemind = false;
    int counted = 0;            ///< operations whose state countsAsReminder()
    qint64 lastCountedAtMs = 0; ///< when the newest of them was claimed for sending, UTC; 0 = never
    /// Time since then by the better clock: the boot clock within one boot, else the wall clock, never below 0 and never
    /// as if the newest event of the store had not been written yet.
    qint64 sinceLastCountedMs = 0;
    std::optional<OperationState> open; ///< state of an open operation on the same link
};

/// Why a reminder does not go.
struct ReminderBlock {
    enum class Why {
        CoolingDown,
        MaximumReached,
        AlreadyOpen,
        NotKnownIfSent,
        WaitingForInstantpay,
        LinkClosed,
        Expired,
        DoNotRemind,
        NoConnection, ///< of this computer: said by the desk, decide() never does
    };
    Why why = Why::CoolingDown;
    qint64 lastAtMs = 0;                   ///< when the person was reminded last; 0 = never
    qint64 allowedFromMs = 0;              ///< CoolingDown only: UTC milliseconds
    LinkState state = LinkState::NotKnown; ///< LinkClosed only
    int counted = 0;
    QString host = {}; ///< NoConnection only: who cannot be reached
    /// Cooldown, maximum, expiry and do-not-remind may be overridden with a reason; an open operation never.
    [[nodiscard]] bool canBeOverridden() const;
};

struct MayGo {};

/// Says whether a reminder may go now. Pure. Of several reasons the weightiest is named: an open operation, a closed link
/// (both final), do-not-remind, expiry, maximum, cooldown. So a block that can be overridden hides none that cannot.
[[nodiscard]] std::variant<MayGo, ReminderBlock> decide(const ReminderHistory &history, const ReminderLimits &limits,
                                                        qint64 nowMs);

} // namespace payoutdesk

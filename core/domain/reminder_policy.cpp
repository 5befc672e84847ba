// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminder_policy.h"

#include <algorithm>

namespace payoutdesk {

using BlockWhy = ReminderBlock::Why;

namespace {
BlockWhy whyOpen(OperationState open)
{
    if (open == OperationState::Unknown)
        return BlockWhy::NotKnownIfSent;
    return open == OperationState::Pending ? BlockWhy::WaitingForInstantpay : BlockWhy::AlreadyOpen;
}

bool isClosed(LinkState state) { return state != LinkState::NotKnown && state != LinkState::Issued; }

/// The first reason that holds. Those that nobody may override stand before those that a reason overrides,
/// and a reason that time does not mend before the one it does.
std::optional<BlockWhy> firstReason(const ReminderHistory &history, const ReminderLimits &limits, qint64 nowMs)
{
    if (history.open)
        return whyOpen(*history.open);
    if (isClosed(history.state))
        return BlockWhy::LinkClosed;
    if (history.doNotRemind)
        return BlockWhy::DoNotRemind;
    if (history.expiresAtMs != 0 && nowMs > history.expiresAtMs)
        return BlockWhy::Expired;
    if (history.counted >= limits.maximum)
        return BlockWhy::MaximumReached;
    if (history.counted > 0 && history.sinceLastCountedMs < limits.cooldownMs)
        return BlockWhy::CoolingDown;
    return std::nullopt;
}
} // namespace

bool ReminderBlock::canBeOverridden() const
{
    switch (why) {
    case BlockWhy::CoolingDown:
    case BlockWhy::MaximumReached:
    case BlockWhy::Expired:
    case BlockWhy::DoNotRemind:
        return true;
    case BlockWhy::AlreadyOpen:
    case BlockWhy::NotKnownIfSent:
    case BlockWhy::WaitingForInstantpay:
    case BlockWhy::LinkClosed:
    case BlockWhy::NoConnection:
        return false;
    }
    Q_UNREACHABLE();
}

std::variant<MayGo, ReminderBlock> decide(const ReminderHistory &history, const ReminderLimits &limits, qint64 nowMs)
{
    const auto why = firstReason(history, limits, nowMs);
    if (!why)
        return MayGo{};
    ReminderBlock block;
    block.why = *why;
    block.lastAtMs = history.lastCountedAtMs;
    block.counted = history.counted;
    if (*why == BlockWhy::LinkClosed)
        block.state = history.state;
    if (*why == BlockWhy::CoolingDown)
        block.allowedFromMs = nowMs + limits.cooldownMs - std::max<qint64>(history.sinceLastCountedMs, 0);
    return block;
}

} // namespace payoutdesk

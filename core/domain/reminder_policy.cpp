// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminder_policy.h"

#include <algorithm>

namespace payoutdesk {

using Why = ReminderBlock::Why;

namespace {
Why whyOpen(OperationState open)
{
    if (open == OperationState::Unknown)
        return Why::NotKnownIfSent;
    return open == OperationState::Pending ? Why::WaitingForInstantpay : Why::AlreadyOpen;
}

bool isClosed(LinkState state) { return state != LinkState::NotKnown && state != LinkState::Issued; }

/// The first reason that holds. Those that nobody may override stand before those that a reason overrides,
/// and a reason that time does not mend before the one it does.
std::optional<Why> firstReason(const ReminderHistory &history, const ReminderLimits &limits, qint64 nowMs)
{
    if (history.open)
        return whyOpen(*history.open);
    if (isClosed(history.state))
        return Why::LinkClosed;
    if (history.doNotRemind)
        return Why::DoNotRemind;
    if (history.expiresAtMs != 0 && nowMs > history.expiresAtMs)
        return Why::Expired;
    if (history.counted >= limits.maximum)
        return Why::MaximumReached;
    if (history.counted > 0 && history.sinceLastCountedMs < limits.cooldownMs)
        return Why::CoolingDown;
    return std::nullopt;
}
} // namespace

bool ReminderBlock::canBeOverridden() const
{
    switch (why) {
    case Why::CoolingDown:
    case Why::MaximumReached:
    case Why::Expired:
    case Why::DoNotRemind:
        return true;
    case Why::AlreadyOpen:
    case Why::NotKnownIfSent:
    case Why::WaitingForInstantpay:
    case Why::LinkClosed:
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
    if (*why == Why::LinkClosed)
        block.state = history.state;
    if (*why == Why::CoolingDown)
        block.allowedFromMs = nowMs + limits.cooldownMs - std::max<qint64>(history.sinceLastCountedMs, 0);
    return block;
}

} // namespace payoutdesk

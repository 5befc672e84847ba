// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reminders.h"

#include "app/words/outcomes.h"
#include "app/words/times.h"

#include <algorithm>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString Reminders::blocked(const ReminderBlock &why, const QString &name, qint64 nowMs)
{
    return tr("Not sent.") + u' ' + reason(why, name, nowMs);
}

QString Reminders::leftOut(const QList<ReminderBlock> &blocks, qint64 cooldownMs)
{
    QList<std::pair<ReminderBlock, int>> groups;
    for (const ReminderBlock &block : blocks) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&block](const auto &known) {
            return known.first.why == block.why && known.first.state == block.state;
        });
        if (group == groups.end())
            groups.append({block, 1});
        else
            ++group->second;
    }
    QStringList parts;
    for (const auto &[block, count] : std::as_const(groups))
        parts.append(counted(block, count, cooldownMs));
    return parts.join(u", "_s);
}

QString Reminders::counted(const ReminderBlock &block, int count, qint64 cooldownMs)
{
    switch (block.why) {
    case ReminderBlock::Why::CoolingDown:
        //: %n links, %1 a number of hours: "3 reminded in the last 24 h"
        return tr("%n reminded in the last %1 h", nullptr, count).arg(qMax<qint64>(1, cooldownMs / 3'600'000));
    case ReminderBlock::Why::MaximumReached:
        return tr("%n reminded as often as allowed", "links", count);
    case ReminderBlock::Why::AlreadyOpen:
        return tr("%n already on the way", "reminders", count);
    case ReminderBlock::Why::NotKnownIfSent:
        return tr("%n not known if sent", "reminders", count);
    case ReminderBlock::Why::WaitingForInstantpay:
        return tr("%n waiting for Instantpay", "reminders", count);
    case ReminderBlock::Why::Expired:
        return tr("%n expired", "links", count);
    case ReminderBlock::Why::DoNotRemind:
        return tr("%n not to be reminded", "links", count);
    case ReminderBlock::Why::NoConnection: // never before a press
    case ReminderBlock::Why::LinkClosed:
        break;
    }
    switch (block.state) {
    case LinkState::Processing:
        return tr("%n being claimed", "links", count);
    case LinkState::Claimed:
        return tr("%n claimed", "links", count);
    case LinkState::Cancelled:
        return tr("%n cancelled", "links", count);
    case LinkState::Expired:
        return tr("%n expired", "links", count);
    case LinkState::NotKnown:
    case LinkState::Issued:
        break;
    }
    return tr("%n need no reminder", "links", count);
}

QString Reminders::reason(const ReminderBlock &why, const QString &name, qint64 nowMs)
{
    switch (why.why) {
    case ReminderBlock::Why::CoolingDown:
        //: %1 is a person, %2 "2 h ago", %3 "15:27 IST", %4 "tomorrow, 15:27"
        return tr("%1 was reminded %2 (%3). Next reminder: %4.")
            .arg(name, Times::ago(why.lastAtMs, nowMs), Times::clock(why.lastAtMs), Times::dayAndClock(why.allowedFromMs, nowMs));
    case ReminderBlock::Why::MaximumReached:
        //: %1 is a person, %n how often
        return tr("%1 was reminded %n time(s) already, which is the most.", nullptr, why.counted).arg(name);
    case ReminderBlock::Why::AlreadyOpen:
        return tr("A reminder to %1 is already on its way.").arg(name);
    case ReminderBlock::Why::NotKnownIfSent:
        return tr("We do not know yet whether %1 got the last reminder. Resolve that first.").arg(name);
    case ReminderBlock::Why::WaitingForInstantpay:
        return tr("Instantpay has not confirmed the last reminder to %1 yet.").arg(name);
    case ReminderBlock::Why::LinkClosed:
        //: %1 is a person, %2 the state of a payout link such as Claimed or Cancelled
        return tr("The link of %1 needs no reminder. Its state: %2.").arg(name, Outcomes::word(why.state));
    case ReminderBlock::Why::Expired:
        return tr("The link of %1 has expired.").arg(name);
    case ReminderBlock::Why::DoNotRemind:
        return tr("Somebody here marked %1 as not to be reminded.").arg(name);
    case ReminderBlock::Why::NoConnection:
        //: %1 is the name of the service's computer, such as api.instantpay.in
        return tr("No connection to %1. Reminders are not kept waiting; try again when the connection is back.").arg(why.host);
    }
    Q_UNREACHABLE();
}

} // namespace payoutdesk

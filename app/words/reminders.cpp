// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reminders.h"

#include "app/words/outcomes.h"
#include "app/words/times.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString Reminders::blocked(const ReminderBlock &why, const QString &name, qint64 nowMs)
{
    return tr("Not sent.") + u' ' + reason(why, name, nowMs);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/not_taken.h"

#include "app/words/people.h"
#include "app/words/times.h"

namespace payoutdesk {

namespace {
/// Each question twice: about the same mobile and e-mail, or about the same mobile alone.
QString words(bool otherEmail, const QString &same, const QString &other) { return otherEmail ? other : same; }
} // namespace

QString NotTaken::sentence(const ContactAlreadyThere &there, qint64 nowMs)
{
    const QString name = People::nameOf(there.first, {});
    switch (there.first.state) {
    case OperationState::Accepted:
    case OperationState::ResolvedDone:
        return words(there.otherEmail,
                     //: %1 is a person, %2 a day and a clock time such as "21 Nov, 15:27", %3 who added it (a login name)
                     tr("%1 with this mobile and e-mail was added by %3 (%2)."),
                     //: %1 is a person, %2 a day and a clock time such as "21 Nov, 15:27", %3 who added it (a login name)
                     tr("%1 with this mobile and another e-mail was added by %3 (%2)."))
            .arg(name, Times::dayAndClock(there.first.createdAtMs, nowMs), there.first.pressedBy);
    case OperationState::Unknown:
        if (!there.otherEmail)
            return tr("We do not know yet whether this contact was added.");
        //: %1 is a person
        return tr("We do not know yet whether %1 with this mobile and another e-mail was added.").arg(name);
    case OperationState::Pending:
        if (!there.otherEmail)
            return tr("Instantpay took this contact and has not confirmed it yet.");
        //: %1 is a person
        return tr("Instantpay took %1 with this mobile and another e-mail and has not confirmed it yet.").arg(name);
    case OperationState::Queued:
        return words(there.otherEmail,
                     //: %1 is a person
                     tr("%1 with this mobile and e-mail waits to be added already. Nothing left this computer yet."),
                     //: %1 is a person
                     tr("%1 with this mobile and another e-mail waits to be added already. Nothing left this computer yet."))
            .arg(name);
    case OperationState::Held:
    case OperationState::Sending:
        return words(there.otherEmail,
                     //: %1 is a person
                     tr("%1 with this mobile and e-mail is being added already."),
                     //: %1 is a person
                     tr("%1 with this mobile and another e-mail is being added already."))
            .arg(name);
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::ResolvedNotDone:
    case OperationState::Cancelled:
        return tr("%1 with this mobile and e-mail was tried before.").arg(name);
    }
    Q_UNREACHABLE();
}

bool NotTaken::mayAddAnyway(const ContactAlreadyThere &there)
{
    const OperationState first = there.first.state;
    return first == OperationState::Accepted || first == OperationState::ResolvedDone ||
           (there.otherEmail && first == OperationState::Queued);
}

bool NotTaken::mayResolve(const ContactAlreadyThere &there)
{
    return there.first.state == OperationState::Unknown || there.first.state == OperationState::Pending;
}

} // namespace payoutdesk

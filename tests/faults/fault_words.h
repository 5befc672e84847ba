// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

/// The sentences that many rows share. The person is always Asha, Pune for a reminder and Ravi Kulkarni for a contact.

/// `sentence`: what Instantpay said of the reminder; the practice gateway's own where it is empty.
[[nodiscard]] FaultWords addedOrAccepted(const QString &sentence = {});
/// What stands at the end of a list of four whose last one was accepted.
[[nodiscard]] QString lastOfFourAccepted();
/// `cause`: "The connection broke after the request had left."
[[nodiscard]] FaultWords notKnown(const QString &cause);
[[nodiscard]] FaultWords notSent(const QString &cause);
/// `rest`: what follows "No reminder was sent to …."
[[nodiscard]] FaultWords refused(const QString &rest);
[[nodiscard]] FaultWords alreadyDone();
[[nodiscard]] FaultWords notConfirmed();
/// Of these, the reminder's alone, or the contact's.
[[nodiscard]] FaultWords onlyReminder(FaultWords words);
[[nodiscard]] FaultWords onlyContact(FaultWords words);

} // namespace payoutdesk

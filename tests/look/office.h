// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/payout_link.h"
#include "tests/look/stage.h"

namespace payoutdesk {

/// An invented office with a morning's work behind it: tags, links in every state, and contacts and reminders with every
/// outcome. Made once a process; each scene plays on a copy.
namespace Office {

inline const QString asha = QStringLiteral("Asha Verma, Pune");   ///< not claimed, never reminded
inline const QString meena = QStringLiteral("Meena Iyer");        ///< reminded an hour ago, accepted
inline const QString ravi = QStringLiteral("Ravi Kulkarni");      ///< reminded, not known
inline const QString noor = QStringLiteral("Noor Traders");       ///< reminded, refused
inline const QString late = QStringLiteral("Tara Joshi, Nashik"); ///< of addExpired()
inline const QString expired = QStringLiteral("Old delivery partner");

/// Opens it at the test server or at Instantpay, as it is the next morning: with the message of what was left open.
void nextMorning(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open);
/// Likewise, with that message answered.
void open(Stage &stage, Stage::Place place, Keyring keyring = Keyring::Open);

[[nodiscard]] ObjectId linkOf(const QString &recipient);
/// Adds the link of `late`, not claimed, whose last day is over: a reminder leaves only with a reason. The ending of the id says
/// what the practice gateway answers.
void addExpired(Stage &stage, const QString &id);
/// A contact nobody has added yet, with the tag Vendor.
[[nodiscard]] ContactDraft someone(const QString &name, const QString &mailbox, const QString &mobile);

} // namespace Office

} // namespace payoutdesk

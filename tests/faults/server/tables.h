// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"
#include "tests/faults/fault_words.h"

namespace payoutdesk {

[[nodiscard]] QList<Fault> faultsOfStatusCodes();  ///< every code of docs/api.md, and some that it does not know
[[nodiscard]] QList<Fault> faultsOfSentences();    ///< what the words of an answer may say, or do to a screen
[[nodiscard]] QList<Fault> faultsOfHttpStatus();   ///< anything but 200
[[nodiscard]] QList<Fault> faultsOfRetryAfter();   ///< a busy server that asks for a pause
[[nodiscard]] QList<Fault> faultsOfRedirects();    ///< to itself, and to another host that must hear nothing
[[nodiscard]] QList<Fault> faultsOfEnvelopes();    ///< 200, and no envelope as documented
[[nodiscard]] QList<Fault> faultsOfSurroundings(); ///< the wrong environment

// What the person reads in several of these tables.
inline const auto saysNothing = QStringLiteral("Instantpay's answer does not say whether it was done.");
[[nodiscard]] inline FaultWords inDoubt(const QString &sentence)
{
    return notKnown(QStringLiteral("Instantpay answered \"%1\", which does not say whether it was done.").arg(sentence));
}

} // namespace payoutdesk

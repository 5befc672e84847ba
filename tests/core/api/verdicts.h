// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include <QByteArray>

namespace payoutdesk {

[[nodiscard]] QByteArray nameOf(RefusalClass why);
[[nodiscard]] QByteArray nameOf(NotSentCause why);
[[nodiscard]] QByteArray nameOf(UnknownCause why);

/// An outcome in one word or two, for tables of tests: "accepted", "refused", "not sent: tls", "unknown: broke".
template <typename Receipt>
[[nodiscard]] QByteArray nameOf(const Outcome<Receipt> &outcome)
{
    return std::visit(Match{[](const Accepted<Receipt> &) { return QByteArray("accepted"); },
                            [](const Pending &) { return QByteArray("pending"); },
                            [](const Refused &refused) { return nameOf(refused.why); },
                            [](const NotSent &notSent) { return nameOf(notSent.why); },
                            [](const Unknown &unknown) { return nameOf(unknown.why); }},
                      outcome);
}

} // namespace payoutdesk

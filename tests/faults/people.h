// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/contact_key.h"

namespace payoutdesk {

/// The invented people and links of the driven desk, by number: both sides know them by that.
[[nodiscard]] inline ContactDraft person(int n)
{
    return {QStringLiteral("Person %1").arg(n),
            QStringLiteral("person%1@example.in").arg(n),
            QString::number(9'000'000'000LL + n),
            {},
            {*ObjectId::parse(QStringLiteral("645b280e95335f08eb021aa2"))}};
}

/// The target of an operation that adds them.
[[nodiscard]] inline QString personKey(int n)
{
    const ContactDraft draft = person(n);
    return contactKey(*Mobile::parse(draft.mobile), *Email::parse(draft.email));
}

[[nodiscard]] inline ObjectId payoutLink(int n)
{
    return *ObjectId::parse(QStringLiteral("657aa9841b8d3897%1").arg(n + 1, 8, 16, QLatin1Char('0')));
}

} // namespace payoutdesk

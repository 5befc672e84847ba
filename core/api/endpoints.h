// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_draft.h"
#include "core/domain/outcome.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace payoutdesk {

struct Envelope;

/// POST /contacts/profile (seed-create-contact). Pure: the request as a value.
struct AddContact {
    using Receipt = ContactReceipt;
    NewContact contact;

    [[nodiscard]] static QString path();
    [[nodiscard]] QJsonObject body() const;
    /// Nothing without `data._id`: then a TXN does not prove that the contact exists.
    [[nodiscard]] static std::optional<Receipt> receipt(const Envelope &envelope);
};

/// POST /payments/payout/link/notify (seed-notify-link): {"linkId"} and nothing else.
struct NotifyPayoutLink {
    using Receipt = ReminderReceipt;
    ObjectId link;

    [[nodiscard]] static QString path();
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static std::optional<Receipt> receipt(const Envelope &envelope);
};

} // namespace payoutdesk

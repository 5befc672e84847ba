// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoints.h"

#include "core/api/envelope.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace payoutdesk {

QString AddContact::path() { return u"/contacts/profile"_s; }

QJsonObject AddContact::body() const
{
    QJsonArray tags;
    for (const ObjectId &tag : contact.tags)
        tags.append(QJsonObject{{u"tagId"_s, tag.text()}});

    QJsonObject body{{u"name"_s, contact.name},
                     {u"email"_s, contact.email.text()},
                     {u"mobile"_s, contact.mobile.digits()},
                     {u"tagDetails"_s, tags}};
    if (!contact.company.isEmpty())
        body.insert(u"companyName"_s, contact.company);
    return body;
}

std::optional<ContactReceipt> AddContact::receipt(const Envelope &envelope)
{
    const auto id = ObjectId::parse(envelope.data.toObject().value(u"_id"_s).toString());
    return id ? std::optional(ContactReceipt{*id}) : std::nullopt;
}

QString NotifyPayoutLink::path() { return u"/payments/payout/link/notify"_s; }

QJsonObject NotifyPayoutLink::body() const { return {{u"linkId"_s, link.text()}}; }

std::optional<ReminderReceipt> NotifyPayoutLink::receipt(const Envelope &) { return ReminderReceipt{}; }

} // namespace payoutdesk

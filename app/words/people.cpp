// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/people.h"

#include "core/domain/outcome.h"
#include "core/domain/plain_text.h"

namespace payoutdesk {

namespace {
constexpr int longestName = 60;
}

QString People::ofLink(const QString &recipient, const ObjectId &link)
{
    if (recipient.isEmpty())
        return nameOfLink(recipient, link);
    //: %1 is a person, %2 the short ID of a payout link
    return tr("%1 (%2)").arg(displayText(recipient, longestName), link.shortText());
}

QString People::nameOfLink(const QString &recipient, const ObjectId &link)
{
    if (recipient.isEmpty())
        //: stands where a person's name would stand; %1 is the short ID of a payout link
        return tr("the recipient of %1").arg(link.shortText());
    return displayText(recipient, longestName);
}

QString People::ofContact(const NewContact &contact) { return displayText(contact.name, longestName); }

QString People::ofErased()
{
    //: stands where a person's name would stand
    return tr("an erased contact");
}

QString People::of(const Operation &operation, const QString &recipient)
{
    return std::visit(Match{[](const NewContact &contact) { return ofContact(contact); },
                            [&recipient](const ObjectId &link) { return ofLink(recipient, link); },
                            [](const ErasedContact &) { return ofErased(); }},
                      operation.subject);
}

QString People::nameOf(const Operation &operation, const QString &recipient)
{
    return std::visit(Match{[](const NewContact &contact) { return ofContact(contact); },
                            [&recipient](const ObjectId &link) { return nameOfLink(recipient, link); },
                            [](const ErasedContact &) { return ofErased(); }},
                      operation.subject);
}

} // namespace payoutdesk

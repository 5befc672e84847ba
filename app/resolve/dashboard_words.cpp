// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/dashboard_words.h"

#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/outcome.h"

namespace payoutdesk {

QString DashboardWords::searchText(const Operation &operation)
{
    return std::visit(Match{[](const ObjectId &link) { return link.text(); },
                            [](const NewContact &contact) { return contact.mobile.digits(); },
                            [](const ErasedContact &) { return QString(); }},
                      operation.subject);
}

QString DashboardWords::what(const Operation &operation)
{
    return operation.kind() == OperationKind::RemindLink ? tr("Reminder") : tr("New contact", "what was attempted");
}

QString DashboardWords::wholeName(const Operation &operation, const QString &recipient)
{
    const QString name = People::nameOf(operation, recipient);
    const QString search = searchText(operation);
    //: %1 is a person, %2 the whole ID of a payout link or a mobile number
    return search.isEmpty() ? name : tr("%1 (%2)").arg(name, search);
}

QString DashboardWords::whereToLook(const Operation &operation)
{
    const QString sent = Times::clock(operation.sentAtMs > 0 ? operation.sentAtMs : operation.createdAtMs);
    return std::visit(
        Match{[&](const ObjectId &link) {
                  //: %1 is the whole ID of a payout link, %2 a clock time such as 15:27 IST
                  return tr("Where to look: in Instantpay's dashboard open the payout link %1. "
                            "If its activity has a notification from %2 or a little later, it was sent.")
                      .arg(link.text(), sent);
              },
              [&](const NewContact &contact) {
                  //: %1 is a mobile number, %2 a clock time such as 15:27 IST
                  return tr("Where to look: in Instantpay's dashboard search the contacts for %1. "
                            "If there is one made at %2 or a little later, it was added.")
                      .arg(contact.mobile.digits(), sent);
              },
              [&](const ErasedContact &) { return tr("This contact's details were erased here, so it cannot be looked up."); }},
        operation.subject);
}

} // namespace payoutdesk

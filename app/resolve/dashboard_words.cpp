// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/dashboard_words.h"

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

QString DashboardWords::whereToLook(const Operation &operation)
{
    const QString pressed = Times::clock(operation.createdAtMs);
    return std::visit(
        Match{[&](const ObjectId &link) {
                  //: %1 is the whole ID of a payout link, %2 a clock time such as 15:27 IST
                  return tr("Where to look: in Instantpay's dashboard open the payout link %1. "
                            "If its activity has a notification from %2 or a little later, it was sent.")
                      .arg(link.text(), pressed);
              },
              [&](const NewContact &contact) {
                  //: %1 is a mobile number, %2 a clock time such as 15:27 IST
                  return tr("Where to look: in Instantpay's dashboard search the contacts for %1. "
                            "If there is one made at %2 or a little later, it was added.")
                      .arg(contact.mobile.digits(), pressed);
              },
              [&](const ErasedContact &) { return tr("This contact's details were erased here, so it cannot be looked up."); }},
        operation.subject);
}

} // namespace payoutdesk

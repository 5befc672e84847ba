// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/target_words.h"

#include "app/links/reminder_flow.h"
#include "app/words/people.h"

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString TargetWords::sentence(const QList<PayoutLink> &targets, bool ticked, const QString &search)
{
    if (targets.isEmpty())
        return tr("Send reminder goes to: nobody yet. Choose a link, or tick several.");
    const QString who = targets.size() == 1 ? People::ofLink(targets.first().shownRecipient(), targets.first().id)
                                            : tr("%n ticked link(s)", "always two or more", int(targets.size()));
    //: %1 is a person with a link's ID, or "2 ticked links"
    QString sentence = tr("Send reminder goes to: %1").arg(who);
    const auto hidden = std::count_if(targets.cbegin(), targets.cend(),
                                      [&search](const PayoutLink &link) { return !ReminderFlow::isShownBy(search, link); });
    if (!ticked || hidden == 0)
        return sentence;
    return sentence + u' ' + tr("(%n hidden by search)", "ticked links that the search does not show", int(hidden));
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/page_state.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

QVariantMap linkMap(const PayoutLink &link)
{
    return {{u"id"_s, link.id.text()},
            {u"recipient"_s, link.recipient},
            {u"amount"_s, link.amountPaise},
            {u"expires"_s, link.expiresAtMs},
            {u"note"_s, link.note},
            {u"state"_s, int(link.state)},
            {u"doNotRemind"_s, link.doNotRemind},
            {u"stateAt"_s, link.stateAtMs},
            {u"contactKey"_s, link.contactKey},
            {u"contactName"_s, link.contactName}};
}

} // namespace

QVariantMap PageState::toMap() const
{
    QVariantList ticked;
    for (const PayoutLink &link : ticks)
        ticked.append(linkMap(link));
    return {{u"ticks"_s, ticked},
            {u"current"_s, current ? current->text() : QString()},
            {u"pasted"_s, pasted},
            {u"pasting"_s, pasting},
            {u"details"_s, details}};
}

PageState PageState::fromMap(const QVariantMap &map)
{
    PageState state;
    const QVariantList ticked = map.value(u"ticks"_s).toList();
    for (const QVariant &each : ticked) {
        const QVariantMap values = each.toMap();
        const auto id = ObjectId::parse(values.value(u"id"_s).toString());
        if (!id)
            continue;
        state.ticks.append(PayoutLink{.id = *id,
                                      .recipient = values.value(u"recipient"_s).toString(),
                                      .amountPaise = values.value(u"amount"_s).toLongLong(),
                                      .expiresAtMs = values.value(u"expires"_s).toLongLong(),
                                      .note = values.value(u"note"_s).toString(),
                                      .state = LinkState(values.value(u"state"_s).toInt()),
                                      .doNotRemind = values.value(u"doNotRemind"_s).toBool(),
                                      .stateAtMs = values.value(u"stateAt"_s).toLongLong(),
                                      .contactKey = values.value(u"contactKey"_s).toString(),
                                      .contactName = values.value(u"contactName"_s).toString()});
    }
    if (const auto id = ObjectId::parse(map.value(u"current"_s).toString()))
        state.current = *id;
    state.pasted = map.value(u"pasted"_s).toString();
    state.pasting = map.value(u"pasting"_s).toBool();
    state.details = map.value(u"details"_s).toBool();
    return state;
}

} // namespace payoutdesk

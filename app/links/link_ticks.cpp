// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_ticks.h"

#include <algorithm>

namespace payoutdesk {

QList<PayoutLink> LinkTicks::links() const
{
    QList<Place> places = m_places.values();
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) { return a.number < b.number; });
    QList<PayoutLink> links;
    links.reserve(places.size());
    for (const Place &place : std::as_const(places))
        links.append(place.link);
    return links;
}

void LinkTicks::set(const QList<PayoutLink> &links, bool ticked)
{
    QList<ObjectId> touched;
    for (const PayoutLink &link : links) {
        if (ticked == m_places.contains(link.id))
            continue;
        if (ticked)
            m_places.insert(link.id, {m_next++, link});
        else
            m_places.remove(link.id);
        touched.append(link.id);
    }
    if (!touched.isEmpty())
        Q_EMIT changed(touched);
}

void LinkTicks::untick(const QList<ObjectId> &links)
{
    QList<ObjectId> touched;
    for (const ObjectId &link : links) {
        if (m_places.remove(link))
            touched.append(link);
    }
    if (!touched.isEmpty())
        Q_EMIT changed(touched);
}

void LinkTicks::clear() { untick(m_places.keys()); }

void LinkTicks::update(const PayoutLink &link)
{
    const auto place = m_places.find(link.id);
    if (place == m_places.end() || place->link == link)
        return;
    place->link = link;
    Q_EMIT changed({link.id});
}

} // namespace payoutdesk

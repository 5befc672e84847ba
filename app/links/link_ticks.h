// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/payout_link.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace payoutdesk {

/// The ticked links of the list, by their ids: sorting, searching and paging do not touch them.
class LinkTicks final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool contains(const ObjectId &link) const { return m_places.contains(link); }
    [[nodiscard]] int count() const { return int(m_places.size()); }
    /// In the order in which they were ticked.
    [[nodiscard]] QList<PayoutLink> links() const;

    void set(const QList<PayoutLink> &links, bool ticked);
    void untick(const QList<ObjectId> &links);
    void clear();
    /// Newer text of a link that may be ticked: its name stands in the sentence above the table.
    void update(const PayoutLink &link);

Q_SIGNALS:
    void changed(const QList<payoutdesk::ObjectId> &links); ///< these were ticked or unticked, or have a newer text

private:
    struct Place {
        quint64 number = 0; ///< grows with every tick
        PayoutLink link;
    };
    QHash<ObjectId, Place> m_places;
    quint64 m_next = 0;
};

} // namespace payoutdesk

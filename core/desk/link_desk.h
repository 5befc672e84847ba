// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_signals.h"
#include "core/domain/payout_link.h"
#include "core/domain/result.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace payoutdesk {

class LinkList;

/// Writes the list of links. What may be long stands in line, one short transaction a turn of the event loop, so that a
/// claim goes in between even while 100,000 links are added. An edit of one link is written at once: a reminder that is
/// pressed after "Do not remind" must find it.
class LinkDesk final : public QObject {
    Q_OBJECT
public:
    LinkDesk(LinkList &links, DeskSignals &news, QObject *parent);

    void add(const QList<PayoutLink> &links);
    void setRemoved(const QList<ObjectId> &links, bool removed);

    void update(const PayoutLink &link);
    void tie(const ObjectId &link, const QString &contactKey);

    [[nodiscard]] bool isIdle() const { return m_line.isEmpty(); }

Q_SIGNALS:
    void idle(); ///< all of it is on disk, or was told as trouble

private:
    /// Does one piece of its work; true while there is more.
    using Work = std::function<bool()>;
    void enqueue(Work work);
    void turn();
    void tell(const Result<void, StoreProblem> &written);
    [[nodiscard]] bool tellTrouble(const StoreProblem &problem); ///< false: the work ends here

    LinkList &m_links;
    DeskSignals &m_news;
    QQueue<Work> m_line;
    QTimer m_turn;
};

} // namespace payoutdesk

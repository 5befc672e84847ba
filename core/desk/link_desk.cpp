// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/link_desk.h"

#include "core/store/link_list.h"

namespace payoutdesk {

namespace {
/// One piece is a transaction of a few milliseconds: who waits is told a few times a second, not after each.
constexpr int piecesBetweenNews = 5;
} // namespace

LinkDesk::LinkDesk(LinkList &links, DeskSignals &news, QObject *parent)
    : QObject(parent)
    , m_links(links)
    , m_news(news)
{
    // A timer, not a queued call: sockets and commands get their turn before it comes round again.
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LinkDesk::turn);
}

void LinkDesk::enqueue(Work work)
{
    m_line.enqueue(work);
    m_turn.start();
}

void LinkDesk::turn()
{
    if (!m_line.head()())
        m_line.dequeue();
    if (!m_line.isEmpty())
        return;
    m_turn.stop();
    Q_EMIT idle();
}

void LinkDesk::tell(const Result<void, StoreProblem> &written)
{
    if (written)
        Q_EMIT m_news.linksChanged();
    else
        Q_EMIT m_news.storeTrouble(written.error());
}

bool LinkDesk::tellTrouble(const StoreProblem &problem)
{
    Q_EMIT m_news.storeTrouble(problem);
    return false;
}

void LinkDesk::add(const QList<PayoutLink> &links)
{
    enqueue([this, links, next = qsizetype(0), pieces = 0, report = LinksAdded{}]() mutable {
        const auto written = m_links.addSome(links, next, report);
        if (!written) {
            if (next > 0) // what was written before stays in the list
                Q_EMIT m_news.linksChanged();
            return tellTrouble(written.error());
        }
        next = *written;
        if (next < links.size()) {
            if (++pieces % piecesBetweenNews == 0)
                Q_EMIT m_news.linksProgress(static_cast<int>(next), static_cast<int>(links.size()));
            return true;
        }
        Q_EMIT m_news.linksAdded({report.added, report.alreadyThere, report.broughtBack});
        Q_EMIT m_news.linksChanged();
        return false;
    });
}

void LinkDesk::update(const PayoutLink &link) { tell(m_links.update(link)); }

void LinkDesk::tie(const ObjectId &link, const QString &contactKey) { tell(m_links.tie(link, contactKey)); }

void LinkDesk::setRemoved(const QList<ObjectId> &links, bool removed)
{
    enqueue([this, links, removed, next = qsizetype(0)]() mutable {
        const auto written = m_links.setSomeRemoved(links, next, removed);
        if (!written) {
            if (next > 0)
                Q_EMIT m_news.linksChanged();
            return tellTrouble(written.error());
        }
        next = *written;
        if (next < links.size())
            return true;
        Q_EMIT m_news.linksChanged();
        return false;
    });
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_histories.h"

#include "core/desk/reader.h"

#include <algorithm>
#include <utility>

namespace payoutdesk {

LinkHistories::LinkHistories(Reader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void LinkHistories::fetch(const QList<ObjectId> &links)
{
    m_left = links;
    m_histories.clear();
    m_problem.reset();
    QMetaObject::invokeMethod(
        this, [this, generation = ++m_generation] { next(generation); }, Qt::QueuedConnection);
}

void LinkHistories::next(quint64 generation)
{
    if (generation != m_generation)
        return;
    if (m_left.isEmpty()) {
        Q_EMIT fetched(std::exchange(m_histories, {}));
        return;
    }
    const ObjectId link = m_left.takeFirst();
    m_reader.ask(LinkDetails{link}, this, [this, generation, link](const Result<LinkHistory, StoreProblem> &history) {
        if (generation != m_generation)
            return;
        if (history)
            m_histories.insert(link, *history);
        else
            m_problem = history.error();
        next(generation);
    });
}

ReminderHistory reminderHistory(const LinkHistory &history, qint64 nowMs)
{
    ReminderHistory known;
    if (history.row) {
        known.state = history.row->link.state;
        known.expiresAtMs = history.row->link.expiresAtMs;
        known.doNotRemind = history.row->link.doNotRemind;
    }
    for (const Operation &reminder : history.reminders) {
        if (isOpen(reminder.state))
            known.open = reminder.state;
        if (!countsAsReminder(reminder.state))
            continue;
        ++known.counted;
        known.lastCountedAtMs = std::max(known.lastCountedAtMs, reminder.sentAtMs > 0 ? reminder.sentAtMs : reminder.createdAtMs);
    }
    known.sinceLastCountedMs = std::max<qint64>(0, nowMs - known.lastCountedAtMs);
    return known;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_fetch.h"

#include "core/desk/reader.h"

#include <algorithm>
#include <utility>

namespace payoutdesk {

LinkFetch::LinkFetch(Reader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

void LinkFetch::startWithCount(const LinkQuery &query, const QList<int> &windows)
{
    begin(query, windows);
    ask(CountLinks{query.filter}, [this](qint64 count) { takeCount(count); });
}

void LinkFetch::start(const LinkQuery &query, const QList<int> &windows)
{
    begin(query, windows);
    nextWindow();
}

void LinkFetch::stop()
{
    ++m_generation;
    m_running = false;
}

void LinkFetch::begin(const LinkQuery &query, const QList<int> &windows)
{
    stop();
    m_running = true;
    m_query = query;
    m_windows = windows;
    m_snapshot = {};
}

template <typename Question, typename Take>
void LinkFetch::ask(const Question &question, Take take)
{
    using Answer = Result<typename Question::Answer, StoreProblem>;
    m_reader.ask(question, this, [this, take, generation = m_generation](const Answer &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            return take(*answer);
        stop();
        Q_EMIT failed(answer.error());
    });
}

void LinkFetch::takeCount(qint64 count)
{
    m_snapshot.count = count;
    const int last = count > 0 ? int((count - 1) / windowSize) : -1;
    for (int &window : m_windows)
        window = std::min(window, last);
    m_windows.removeAll(-1);
    std::sort(m_windows.begin(), m_windows.end());
    m_windows.resize(std::unique(m_windows.begin(), m_windows.end()) - m_windows.begin());
    nextWindow();
}

void LinkFetch::nextWindow()
{
    if (m_windows.isEmpty()) {
        m_running = false;
        Q_EMIT fetched(std::exchange(m_snapshot, {}));
        return;
    }
    const int window = m_windows.takeFirst();
    ask(LinkIds{m_query.filter, m_query.order, qint64(window) * windowSize, windowSize},
        [this, window](const QList<LinkRowId> &ids) { takeIds(window, ids); });
}

void LinkFetch::takeIds(int window, const QList<LinkRowId> &ids)
{
    if (ids.isEmpty())
        return takeRows(window, {}, {});
    ask(LinkRows{ids}, [this, window, ids](const QList<LinkRow> &rows) { takeRows(window, ids, rows); });
}

void LinkFetch::takeRows(int window, const QList<LinkRowId> &ids, const QList<LinkRow> &rows)
{
    LinkWindow places;
    places.reserve(ids.size());
    auto row = rows.cbegin();
    for (const LinkRowId id : ids) { // both are in the same order; only a row that is gone leaves its place empty
        if (row != rows.cend() && row->row == id)
            places.append(*row++);
        else
            places.append(std::nullopt);
    }
    m_snapshot.windows.insert(window, places);
    nextWindow();
}

} // namespace payoutdesk

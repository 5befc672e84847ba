// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/selected_links.h"

#include "app/links/link_list_model.h"

#include <algorithm>
#include <utility>

namespace payoutdesk {

SelectedLinks::SelectedLinks(Reader &reader, LinkListModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_fetch(reader)
{
    connect(&m_fetch, &LinkFetch::fetched, this, &SelectedLinks::finish);
    connect(&m_model, &LinkListModel::aboutToSwap, &m_fetch, &LinkFetch::stop);
}

bool SelectedLinks::collect(const QItemSelection &selection, Taken taken)
{
    m_fetch.stop();
    m_rows.clear();
    m_taken = std::move(taken);
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    if (count > maximum)
        return false;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_rows.append(row);
    }
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.resize(std::unique(m_rows.begin(), m_rows.end()) - m_rows.begin());

    QList<int> missing;
    for (const int row : std::as_const(m_rows)) {
        const int window = LinkWindows::windowOf(row);
        if (!m_model.rowAt(row) && (missing.isEmpty() || missing.last() != window))
            missing.append(window);
    }
    if (missing.isEmpty())
        finish({});
    else
        m_fetch.start(m_model.shownQuery(), missing);
    return true;
}

void SelectedLinks::finish(const LinkSnapshot &snapshot)
{
    QList<LinkRow> rows;
    for (const int row : std::as_const(m_rows)) {
        const LinkWindow window = snapshot.windows.value(LinkWindows::windowOf(row));
        const int place = row % LinkFetch::windowSize;
        if (const LinkRow *loaded = m_model.rowAt(row))
            rows.append(*loaded);
        else if (place < window.size() && window.at(place))
            rows.append(*window.at(place));
    }
    m_taken(rows);
}

} // namespace payoutdesk

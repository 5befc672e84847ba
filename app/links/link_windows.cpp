// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_windows.h"

namespace payoutdesk {

const LinkRow *LinkWindows::at(int row)
{
    const auto window = m_windows.constFind(windowOf(row));
    const int place = row % LinkFetch::windowSize;
    if (window == m_windows.constEnd() || place >= window->size() || !window->at(place))
        return nullptr;
    touch(window.key());
    return &*window->at(place);
}

int LinkWindows::rowOf(const ObjectId &link) const
{
    for (auto window = m_windows.cbegin(); window != m_windows.cend(); ++window) {
        int row = window.key() * LinkFetch::windowSize;
        for (const auto &place : window.value()) {
            if (place && place->link.id == link)
                return row;
            ++row;
        }
    }
    return -1;
}

void LinkWindows::insert(int window, const LinkWindow &rows)
{
    m_windows.insert(window, rows);
    touch(window);
    while (m_recent.size() > kept)
        m_windows.remove(m_recent.takeFirst());
}

void LinkWindows::replace(int row, const LinkRow &newer)
{
    const auto window = m_windows.find(windowOf(row));
    const int place = row % LinkFetch::windowSize;
    if (window != m_windows.end() && place < window->size())
        (*window)[place] = newer;
}

void LinkWindows::setAll(const QHash<int, LinkWindow> &windows)
{
    m_windows = windows;
    m_recent = windows.keys();
}

void LinkWindows::touch(int window)
{
    if (!m_recent.isEmpty() && m_recent.last() == window)
        return;
    m_recent.removeOne(window);
    m_recent.append(window);
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/link_fetch.h"

#include <QHash>
#include <QList>

namespace payoutdesk {

/// The loaded windows of a long list; the least recently used ones go first.
class LinkWindows final {
public:
    static constexpr int kept = 24; ///< × 200 rows; a person sees at most two

    [[nodiscard]] static int windowOf(int row) { return row / LinkFetch::windowSize; }

    /// Null while the row is not loaded. Looking at a row keeps its window.
    [[nodiscard]] const LinkRow *at(int row);
    /// The row of this link; -1 when it is not loaded.
    [[nodiscard]] int rowOf(const ObjectId &link) const;
    void insert(int window, const LinkWindow &rows);
    void replace(int row, const LinkRow &newer);
    void setAll(const QHash<int, LinkWindow> &windows);

private:
    void touch(int window);

    QHash<int, LinkWindow> m_windows;
    QList<int> m_recent; ///< newest last
};

} // namespace payoutdesk

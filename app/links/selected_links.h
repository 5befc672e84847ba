// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/link_fetch.h"

#include <QItemSelection>
#include <QObject>

#include <functional>

namespace payoutdesk {

class LinkListModel;
class Reader;

/// The rows of a selection, read from the store where the list has not loaded them.
class SelectedLinks final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 maximum = 5'000;

    using Taken = std::function<void(const QList<LinkRow> &)>;

    SelectedLinks(Reader &reader, LinkListModel &model, QObject *parent = nullptr);

    /// False when more than `maximum` rows are selected. `taken` runs at once if all are loaded, else later,
    /// unless rows moved or collect() was called again meanwhile.
    [[nodiscard]] bool collect(const QItemSelection &selection, Taken taken);

private:
    void finish(const LinkSnapshot &snapshot);

    LinkListModel &m_model;
    LinkFetch m_fetch;
    QList<int> m_rows;
    Taken m_taken;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"
#include "core/domain/store_problem.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace payoutdesk {

class Reader;

/// 200 rows of the list, in order; an empty place is a row that went away while it was read.
using LinkWindow = QList<std::optional<LinkRow>>;

/// What one fetch brought: consistent enough to be shown as a whole.
struct LinkSnapshot {
    std::optional<qint64> count; ///< only when it was asked for
    QHash<int, LinkWindow> windows;
};

/// What a fetch is about.
struct LinkQuery {
    LinkFilter filter;
    LinkOrder order;
};

/// Reads windows of a long list: first the count if wanted, then for each window its ids, then its rows.
/// One question is on its way at a time, because a newer question of the same kind supersedes an older one (Reader).
/// A newer start() or stop() drops what was under way: its answers never arrive.
class LinkFetch final : public QObject {
    Q_OBJECT
public:
    static constexpr int windowSize = 200;

    explicit LinkFetch(Reader &reader, QObject *parent = nullptr);

    /// Windows that lie behind the end of the list are replaced by its last one.
    void startWithCount(const LinkQuery &query, const QList<int> &windows);
    void start(const LinkQuery &query, const QList<int> &windows);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void fetched(const payoutdesk::LinkSnapshot &snapshot);
    void failed(const payoutdesk::StoreProblem &problem);

private:
    void begin(const LinkQuery &query, const QList<int> &windows);
    void takeCount(qint64 count);
    void nextWindow();
    void takeIds(int window, const QList<LinkRowId> &ids);
    void takeRows(int window, const QList<LinkRowId> &ids, const QList<LinkRow> &rows);
    template <typename Question, typename Take>
    void ask(const Question &question, Take take);

    Reader &m_reader;
    LinkQuery m_query;
    QList<int> m_windows; ///< still to be read
    LinkSnapshot m_snapshot;
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace payoutdesk

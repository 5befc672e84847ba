// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/links/link_fetch.h"
#include "app/links/link_windows.h"
#include "core/domain/questions.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace payoutdesk {

class Clock;
class LinkTicks;
class Reader;

/// The payout links of a profile, as many as there are: it knows their number and keeps some windows of rows, the least
/// recently used go first. What is not there yet is shown as "…" and fetched.
///
/// Sorting and searching are new questions to the store. Rows that are shown stay until their successors have come, all at
/// once; then selection and current row follow their links, and rows that left the loaded windows lose both.
class LinkListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        RecipientColumn,
        AmountColumn,
        StateColumn,
        LastReminderColumn,
        ExpiresColumn,
        NoteColumn,
        AddedColumn,
        ColumnCount
    };
    enum class Phase { Loading, Ready, Failed };

    LinkListModel(Reader &reader, LinkTicks &ticks, const Clock &clock, QObject *parent = nullptr);

    /// Asks again for number and rows: the store was opened, or its links changed.
    void reload();
    /// Asks again for this link's row only, if it is loaded: one of its reminders changed.
    void refresh(const ObjectId &link);
    void setSearch(const QString &search);
    [[nodiscard]] QString search() const { return m_wanted.filter.search; }
    /// Which rows a person sees: they are read first.
    void setShownRows(int first, int last);
    /// Words such as "2 h ago" grow old: asks the views to read them again.
    void retellTimes();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const StoreProblem &problem() const { return m_problem; }
    [[nodiscard]] qint64 total() const { return m_total; } ///< links in the list, whatever the search
    [[nodiscard]] qint64 nowMs() const;                    ///< the clock of the words, UTC milliseconds
    [[nodiscard]] const LinkOrder &order() const { return m_wanted.order; }
    [[nodiscard]] const LinkQuery &shownQuery() const { return m_shown; } ///< what the rows answer
    /// Null while the row is not loaded. Valid until control returns to the event loop.
    [[nodiscard]] const LinkRow *rowAt(int row) const;
    /// Among the loaded rows; -1 when it is not there.
    [[nodiscard]] int rowOf(const ObjectId &link) const;
    /// The order that a click on this column asks for; nothing where the store has no index.
    [[nodiscard]] static std::optional<LinkColumn> orderOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Nothing happens for a column without an order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void phaseChanged();
    void counted();     ///< rowCount() or total() is new
    void aboutToSwap(); ///< rows are about to move
    void swapped();     ///< they have
    void startedOver(); ///< rows of a new sort or search are there: the view goes to the top
    void orderChanged();
    void rowsLoaded(); ///< rows came, or came anew

private:
    void load(bool fromTop);
    void swapIn(const LinkSnapshot &snapshot);
    void resize(int rows);
    void moveWindows(const QHash<int, LinkWindow> &windows);
    void takeWindows(const QHash<int, LinkWindow> &windows);
    void fetchWanted();
    void want(int window) const;
    void takeRefreshed(const QList<LinkRow> &rows);
    void askTotal();
    void retick(const QList<ObjectId> &links);
    void setPhase(Phase phase);

    Reader &m_reader;
    LinkTicks &m_ticks;
    const Clock &m_clock;
    LinkFetch m_snapshots; ///< number and shown rows, swapped in as a whole
    LinkFetch m_pages;     ///< single windows of what is shown
    QObject m_totals;      ///< contexts of their own: their questions do not supersede the fetches'
    QObject m_refreshes;

    LinkQuery m_wanted; ///< asked for by the person
    LinkQuery m_shown;  ///< what the rows below answer
    bool m_fromTop = true;
    int m_rows = 0;
    qint64 m_total = 0;
    mutable LinkWindows m_windows; ///< looking changes what it keeps
    mutable QList<int> m_missing;  ///< windows that were looked at and are not there, newest last
    QSet<LinkRowId> m_stale;
    int m_firstShown = 0;
    int m_lastShown = 0;
    Phase m_phase = Phase::Loading;
    StoreProblem m_problem;
};

} // namespace payoutdesk

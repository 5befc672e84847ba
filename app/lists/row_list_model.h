// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/store_problem.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

namespace payoutdesk {

/// What a list is sorted by.
struct ListOrder {
    int column = 0;
    bool descending = true;
    friend bool operator==(const ListOrder &, const ListOrder &) = default;
};

/// A list of up to some hundred thousand rows that the store knows by number. The numbers of all rows of a filter and an
/// order are asked for at once (8 bytes a row); the rows themselves come in windows of 200 when they are looked at, and are
/// "…" until then. Not for the list of links, which may hold millions: that one asks for windows of numbers too.
///
/// What is shown stays until its successor has come. Then selection and current row follow their rows by number; a row that
/// is gone loses both. An answer that a newer question has overtaken is dropped.
///
/// A list derives from RowList (row_list.h), which is this with a type of row, not from here.
class RowListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    enum class Words { Cell, ToolTip, Copy, Sentence };

    template <typename Answer>
    using Answered = std::function<void(const Result<Answer, StoreProblem> &)>;
    using Cells = QList<QStringList>; ///< a line a row

    static constexpr int windowSize = 200;

    RowListModel(int columns, ListOrder order, QObject *parent);

    /// Asks for the list again: something in it has changed. Many calls in one turn of the event loop are one question.
    void reload();
    /// The words of all cells may have changed, though no row did: times grow old, a setting was turned.
    void retell();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const StoreProblem &problem() const { return m_problem; } ///< while phase() is Failed
    [[nodiscard]] ListOrder order() const { return m_order; }               ///< what was asked for
    /// All that the filter lets through, in order: what an export writes.
    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }                    ///< 0 = there is no such row
    [[nodiscard]] int rowOf(qint64 id) const { return static_cast<int>(m_ids.indexOf(id)); } ///< -1 = not in the list

    /// The words of these rows as they are copied, read from the store anew; rows that are gone are left out.
    /// Answered later on this thread unless `context` is gone or asked again; the context must not outlive this model.
    void askCells(const QList<qint64> &ids, const QList<int> &columns, QObject *context, const Answered<Cells> &answered) const;

    [[nodiscard]] virtual bool isSortable(int column) const = 0;
    /// Whether the first click sorts downwards: what is newest or largest is looked for more often.
    [[nodiscard]] virtual bool startsDescending(int /*column*/) const { return false; }
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual bool isFixedWidth(int /*column*/) const { return false; } ///< ids and numbers
    [[nodiscard]] virtual bool isRightAligned(int /*column*/) const { return false; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Nothing happens for a column that is not sortable.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void phaseChanged();
    void answered();        ///< a list has come: the rows answer what was asked last
    void aboutToMoveRows(); ///< every selected cell costs a search now: the view lets go of a large selection
    void startedOver();     ///< rows of another filter or order are there: the view goes to the top
    void orderChanged();
    void rowsLoaded(); ///< rows came, or came anew

protected:
    /// The filter is another one: rows of the new one come, from the top.
    void startOver();

private:
    // What RowList does.
    virtual void askIds(QObject *context, const Answered<QList<qint64>> &answered) = 0;
    /// Keeps the rows that came, then answers.
    virtual void askRows(const QList<qint64> &ids, QObject *context, const Answered<bool> &answered) = 0;
    virtual void askWords(const QList<qint64> &ids, const QList<int> &columns, QObject *context,
                          const Answered<Cells> &answered) const = 0;
    [[nodiscard]] virtual bool knows(qint64 id) const = 0;
    [[nodiscard]] virtual QString words(qint64 id, int column, Words which) const = 0;
    virtual void forget(qint64 id) = 0;

    void ask();
    void takeIds(const QList<qint64> &ids);
    void swapIn(const QList<qint64> &ids);
    void moveAll(const QList<qint64> &ids);
    void moveIndexes(const QList<qint64> &ids);
    void want(int row) const;
    void fetchWanted();
    void takeRows(const QList<qint64> &ids, int generation);
    void keep(const QList<qint64> &ids, int generation);
    void takeProblem(const StoreProblem &problem);
    void setPhase(Phase phase);

    const int m_columns;
    QObject m_idsContext; ///< contexts of their own: their questions do not supersede each other
    QObject m_rowsContext;

    ListOrder m_order;
    bool m_fromTop = true;
    bool m_asking = false; ///< for the list
    bool m_askAgain = false;
    bool m_reloadQueued = false;
    QList<qint64> m_ids;
    int m_generation = 0; ///< counts the lists that came

    struct Batch {
        QList<qint64> ids;
        int generation;
    };
    QHash<qint64, int> m_cameIn;  ///< id of a row that was answered → in which generation; older ones are shown and asked anew
    QList<Batch> m_batches;       ///< oldest first
    mutable QList<int> m_missing; ///< windows that were looked at and are not there, newest last; looking changes it
    mutable bool m_fetchQueued = false;
    bool m_fetching = false;

    Phase m_phase = Phase::Loading;
    StoreProblem m_problem;
};

} // namespace payoutdesk

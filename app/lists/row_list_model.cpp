// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/row_list_model.h"

#include "app/theme/fixed_font.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptBatches = 24;    // × 200 rows; a person sees at most two
constexpr int missingWindows = 4;  // somebody who drags through the list wants where he is, not where he was
constexpr int cellsAtOnce = 1'000; // other questions stand behind them in the reader's line

QString notLoaded() { return u"…"_s; }

/// Gathers the words of many rows, one portion after the other.
struct Gathering {
    QList<qint64> ids;
    RowListModel::Cells cells;
};

} // namespace

RowListModel::RowListModel(int columns, ListOrder order, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_order(order)
{
}

void RowListModel::reload()
{
    if (std::exchange(m_reloadQueued, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reloadQueued = false;
            if (m_asking)
                m_askAgain = true; // the answer on its way may be older than the change
            else
                ask();
        },
        Qt::QueuedConnection);
}

void RowListModel::startOver()
{
    m_fromTop = true;
    ask(); // supersedes a question on its way
}

void RowListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns || !isSortable(column))
        return;
    const ListOrder wanted{column, order == Qt::DescendingOrder};
    if (m_order == wanted)
        return;
    m_order = wanted;
    Q_EMIT orderChanged();
    startOver();
}

void RowListModel::ask()
{
    m_asking = true;
    m_askAgain = false;
    askIds(&m_idsContext, [this](const Result<QList<qint64>, StoreProblem> &ids) {
        m_asking = false;
        if (ids)
            takeIds(*ids);
        else
            takeProblem(ids.error());
        if (m_askAgain)
            ask();
    });
}

void RowListModel::takeIds(const QList<qint64> &ids)
{
    ++m_generation;
    m_missing.clear();
    swapIn(ids);
    retell(); // the views look, and what they look at is asked for anew
    setPhase(Phase::Ready);
    Q_EMIT answered();
    if (std::exchange(m_fromTop, false))
        Q_EMIT startedOver();
}

void RowListModel::swapIn(const QList<qint64> &ids)
{
    // Mostly a row came or went: then the views hear of just that, and stay where they are.
    const auto [firstOld, firstNew] = std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const auto same = static_cast<int>(firstNew - ids.cbegin());
    const auto [lastOld, lastNew] =
        std::mismatch(m_ids.crbegin(), std::make_reverse_iterator(firstOld), ids.crbegin(), std::make_reverse_iterator(firstNew));
    const auto sameAtEnd = static_cast<int>(lastNew - ids.crbegin());
    const int oldBetween = static_cast<int>(m_ids.size()) - same - sameAtEnd;
    const int newBetween = static_cast<int>(ids.size()) - same - sameAtEnd;
    if (oldBetween == 0 && newBetween == 0)
        return;
    if (oldBetween == 0) {
        beginInsertRows({}, same, same + newBetween - 1);
        m_ids = ids;
        endInsertRows();
    } else if (newBetween == 0) {
        beginRemoveRows({}, same, same + oldBetween - 1);
        m_ids = ids;
        endRemoveRows();
    } else {
        Q_EMIT aboutToMoveRows();
        moveAll(ids);
    }
}

void RowListModel::moveAll(const QList<qint64> &ids)
{
    const auto before = static_cast<int>(m_ids.size());
    const auto after = static_cast<int>(ids.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.resize(after); // 0: rows without words, for a moment
        endInsertRows();
    }
    QList<qint64> moved = ids;
    if (after < before) {
        // As many that are gone go to the end, to be removed there.
        const QSet<qint64> stay(ids.cbegin(), ids.cend());
        for (const qint64 id : std::as_const(m_ids)) {
            if (moved.size() < before && !stay.contains(id))
                moved.append(id);
        }
        moved.resize(before);
    }
    Q_EMIT layoutAboutToBeChanged();
    moveIndexes(moved);
    m_ids = moved;
    Q_EMIT layoutChanged();
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_ids = ids;
        endRemoveRows();
    }
}

void RowListModel::moveIndexes(const QList<qint64> &ids)
{
    const QModelIndexList from = persistentIndexList();
    QHash<qint64, int> places;
    for (const QModelIndex &index : from)
        places.insert(idAt(index.row()), -1);
    places.remove(0);
    for (int row = 0; row < ids.size(); ++row) {
        if (const auto place = places.find(ids.at(row)); place != places.end())
            *place = row;
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const int row = places.value(idAt(index.row()), -1);
        to.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    changePersistentIndexList(from, to);
}

void RowListModel::retell()
{
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ids.size()) - 1, m_columns - 1));
}

void RowListModel::want(int row) const
{
    const int window = row / windowSize;
    m_missing.removeOne(window);
    m_missing.append(window);
    if (m_missing.size() > missingWindows)
        m_missing.removeFirst();
    if (std::exchange(m_fetchQueued, true))
        return;
    // Looking is const; fetching is not.
    auto *self = const_cast<RowListModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    QMetaObject::invokeMethod(self, &RowListModel::fetchWanted, Qt::QueuedConnection);
}

void RowListModel::fetchWanted()
{
    m_fetchQueued = false;
    if (m_fetching || m_missing.isEmpty())
        return;
    const QList<qint64> ids = m_ids.mid(qsizetype(m_missing.takeLast()) * windowSize, windowSize);
    if (ids.isEmpty())
        return fetchWanted();
    m_fetching = true;
    askRows(ids, &m_rowsContext, [this, ids, generation = m_generation](const Result<bool, StoreProblem> &came) {
        m_fetching = false;
        if (!came)
            return takeProblem(came.error());
        takeRows(ids, generation);
        fetchWanted();
    });
}

void RowListModel::takeRows(const QList<qint64> &ids, int generation)
{
    keep(ids, generation);
    const int first = rowOf(ids.first());
    if (generation == m_generation && first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(ids.size()) - 1, m_columns - 1));
    else
        retell();
    Q_EMIT rowsLoaded();
}

void RowListModel::keep(const QList<qint64> &ids, int generation)
{
    for (const qint64 id : ids)
        m_cameIn.insert(id, generation);
    m_batches.append({ids, generation});
    while (m_batches.size() > keptBatches) {
        const Batch oldest = m_batches.takeFirst();
        for (const qint64 id : oldest.ids) {
            if (m_cameIn.value(id, -1) != oldest.generation)
                continue; // came anew since
            m_cameIn.remove(id);
            forget(id);
        }
    }
}

void RowListModel::takeProblem(const StoreProblem &problem)
{
    m_problem = problem;
    setPhase(Phase::Failed);
}

void RowListModel::setPhase(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT phaseChanged();
}

void RowListModel::askCells(const QList<qint64> &ids, const QList<int> &columns, QObject *context,
                            const Answered<Cells> &answered) const
{
    const auto all = std::make_shared<Gathering>();
    all->ids = ids;
    // Held by the question on its way alone, so that it goes with a context that is gone.
    const auto step = [this, columns, context, answered](const auto &self, const std::shared_ptr<Gathering> &gathered) -> void {
        const QList<qint64> portion = gathered->ids.mid(0, cellsAtOnce);
        gathered->ids.remove(0, portion.size());
        askWords(portion, columns, context, [self, gathered, answered](const Result<Cells, StoreProblem> &cells) {
            if (!cells)
                return answered(cells);
            gathered->cells += *cells;
            if (gathered->ids.isEmpty())
                answered(gathered->cells);
            else
                self(self, gathered);
        });
    };
    step(step, all);
}

int RowListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }

int RowListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return isFixedWidth(column) ? QVariant(fixedFont()) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    case Qt::AccessibleTextRole:
        if (column == 0)
            break;
        return {};
    default:
        return {};
    }
    const qint64 id = idAt(index.row());
    if (m_cameIn.value(id, -1) != m_generation && role != Qt::ToolTipRole)
        want(index.row());
    if (!knows(id))
        return role == Qt::ToolTipRole ? QVariant() : QVariant(notLoaded());
    if (role == Qt::DisplayRole)
        return words(id, column, Words::Cell);
    if (role == Qt::ToolTipRole)
        return words(id, column, Words::ToolTip).toHtmlEscaped();
    return words(id, column, Words::Sentence);
}

QVariant RowListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    if (role == Qt::DisplayRole)
        return heading(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RowListModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

} // namespace payoutdesk

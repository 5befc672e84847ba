// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/link_list_model.h"

#include "app/links/link_cells.h"
#include "app/links/link_ticks.h"
#include "app/theme/fixed_font.h"
#include "core/desk/reader.h"
#include "core/domain/moment.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace payoutdesk {

namespace {

constexpr int missingWindows = 4; // somebody who drags through the list wants where he is, not where he was

} // namespace

LinkListModel::LinkListModel(Reader &reader, LinkTicks &ticks, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_ticks(ticks)
    , m_clock(clock)
    , m_snapshots(reader)
    , m_pages(reader)
{
    const auto fail = [this](const StoreProblem &problem) {
        m_problem = problem;
        setPhase(Phase::Failed);
    };
    connect(&m_snapshots, &LinkFetch::fetched, this, &LinkListModel::swapIn);
    connect(&m_snapshots, &LinkFetch::failed, this, fail);
    connect(&m_pages, &LinkFetch::fetched, this, [this](const LinkSnapshot &snapshot) { takeWindows(snapshot.windows); });
    connect(&m_pages, &LinkFetch::failed, this, fail);
    connect(&m_ticks, &LinkTicks::changed, this, &LinkListModel::retick);
}

void LinkListModel::reload() { load(false); }

void LinkListModel::setSearch(const QString &search)
{
    if (m_wanted.filter.search == search)
        return;
    m_wanted.filter.search = search;
    load(true);
}

void LinkListModel::sort(int column, Qt::SortOrder order)
{
    const auto by = orderOf(column);
    if (!by)
        return;
    const LinkOrder wanted{*by, order == Qt::DescendingOrder};
    if (m_wanted.order == wanted)
        return;
    m_wanted.order = wanted;
    Q_EMIT orderChanged();
    load(true);
}

void LinkListModel::load(bool fromTop)
{
    m_fromTop |= fromTop;
    m_pages.stop();
    m_missing.clear();
    QList<int> windows{0};
    if (!m_fromTop) {
        windows = {LinkWindows::windowOf(m_firstShown)};
        if (LinkWindows::windowOf(m_lastShown) != windows.first())
            windows.append(LinkWindows::windowOf(m_lastShown));
    }
    m_snapshots.startWithCount(m_wanted, windows);
    askTotal();
}

void LinkListModel::askTotal()
{
    m_reader.ask(CountLinks{}, &m_totals, [this](const Result<qint64, StoreProblem> &total) {
        if (!total || *total == m_total)
            return; // a failure is told by the fetch beside it
        m_total = *total;
        Q_EMIT counted();
    });
}

void LinkListModel::swapIn(const LinkSnapshot &snapshot)
{
    const int rows = int(std::min<qint64>(snapshot.count.value_or(0), std::numeric_limits<int>::max() / 2));
    const bool fromTop = std::exchange(m_fromTop, false);
    Q_EMIT aboutToSwap();
    m_pages.stop();
    m_missing.clear();
    m_shown = m_wanted;
    if (rows > m_rows)
        resize(rows);
    moveWindows(snapshot.windows);
    if (rows < m_rows) // only now: a row that moved up keeps its selection
        resize(rows);
    setPhase(Phase::Ready);
    Q_EMIT swapped();
    Q_EMIT counted();
    if (fromTop)
        Q_EMIT startedOver();
}

void LinkListModel::resize(int rows)
{
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void LinkListModel::moveWindows(const QHash<int, LinkWindow> &windows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<std::optional<LinkRowId>> links;
    links.reserve(before.size());
    for (const QModelIndex &index : before) {
        const LinkRow *row = rowAt(index.row());
        links.append(row ? std::optional(row->row) : std::nullopt);
    }

    m_windows.setAll(windows);
    QHash<LinkRowId, int> places;
    for (auto window = windows.cbegin(); window != windows.cend(); ++window) {
        int place = window.key() * LinkFetch::windowSize;
        for (const auto &row : window.value()) {
            if (row)
                places.insert(row->row, place);
            ++place;
        }
    }

    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = links[i] ? places.constFind(*links[i]) : places.constEnd();
        after.append(place == places.constEnd() ? QModelIndex() : index(*place, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LinkListModel::setShownRows(int first, int last)
{
    m_firstShown = std::max(first, 0);
    m_lastShown = std::max(last, m_firstShown);
}

void LinkListModel::want(int window) const
{
    if (m_snapshots.isRunning())
        return; // what is on the screen is about to be replaced; the views look again then
    m_missing.removeAll(window);
    m_missing.append(window);
    if (m_missing.size() > missingWindows)
        m_missing.removeFirst();
    auto *self = const_cast<LinkListModel *>(this);
    QMetaObject::invokeMethod(self, &LinkListModel::fetchWanted, Qt::QueuedConnection);
}

void LinkListModel::fetchWanted()
{
    if (m_missing.isEmpty() || m_pages.isRunning() || m_snapshots.isRunning())
        return;
    m_pages.start(m_shown, {m_missing.takeLast()});
}

void LinkListModel::takeWindows(const QHash<int, LinkWindow> &windows)
{
    for (auto window = windows.cbegin(); window != windows.cend(); ++window) {
        m_windows.insert(window.key(), window.value());
        const int first = window.key() * LinkFetch::windowSize;
        const int last = std::min(first + LinkFetch::windowSize, m_rows) - 1;
        if (first <= last)
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    Q_EMIT rowsLoaded();
    fetchWanted();
}

void LinkListModel::refresh(const ObjectId &link)
{
    const int row = rowOf(link);
    if (row < 0)
        return;
    if (m_shown.order.column == LinkColumn::LastReminder || m_shown.order.column == LinkColumn::Reminders)
        return reload(); // its place changes too
    m_stale.insert(rowAt(row)->row);
    // Names every row that is still stale: the newer question supersedes the older.
    m_reader.ask(LinkRows{m_stale.values()}, &m_refreshes, [this](const Result<QList<LinkRow>, StoreProblem> &rows) {
        m_stale.clear();
        if (rows)
            takeRefreshed(*rows);
    });
}

void LinkListModel::takeRefreshed(const QList<LinkRow> &rows)
{
    for (const LinkRow &newer : rows) {
        const int row = rowOf(newer.link.id);
        if (row < 0)
            continue;
        m_windows.replace(row, newer);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT rowsLoaded();
}

void LinkListModel::retellTimes()
{
    const int last = std::min(m_lastShown, m_rows - 1);
    if (m_firstShown <= last)
        Q_EMIT dataChanged(index(m_firstShown, LastReminderColumn), index(last, LastReminderColumn), {Qt::DisplayRole});
}

void LinkListModel::retick(const QList<ObjectId> &links)
{
    for (const ObjectId &link : links) {
        const int row = rowOf(link);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, IdColumn), index(row, IdColumn), {Qt::CheckStateRole, Qt::AccessibleTextRole});
    }
}

qint64 LinkListModel::nowMs() const { return m_clock.now().utcMs; }

const LinkRow *LinkListModel::rowAt(int row) const { return row >= 0 && row < m_rows ? m_windows.at(row) : nullptr; }

int LinkListModel::rowOf(const ObjectId &link) const { return m_windows.rowOf(link); }

void LinkListModel::setPhase(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        Q_EMIT phaseChanged();
}

std::optional<LinkColumn> LinkListModel::orderOf(int column)
{
    switch (column) {
    case IdColumn:
        return LinkColumn::Id;
    case RecipientColumn:
        return LinkColumn::Recipient;
    case AmountColumn:
        return LinkColumn::Amount;
    case StateColumn:
        return LinkColumn::State;
    case LastReminderColumn:
        return LinkColumn::LastReminder;
    case ExpiresColumn:
        return LinkColumn::Expires;
    case AddedColumn:
        return LinkColumn::Added;
    default:
        return {};
    }
}

int LinkListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }

int LinkListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LinkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::FontRole && index.column() == IdColumn)
        return fixedFont();
    const LinkRow *row = rowAt(index.row());
    if (!row) {
        if (role == Qt::DisplayRole)
            want(LinkWindows::windowOf(index.row()));
        if (role == Qt::DisplayRole || (role == Qt::AccessibleTextRole && index.column() == IdColumn))
            return LinkCells::notLoaded();
        return {};
    }
    const bool ticked = m_ticks.contains(row->link.id);
    switch (role) {
    case Qt::DisplayRole:
        return LinkCells::text(*row, Column(index.column()), nowMs());
    case Qt::ToolTipRole:
        return LinkCells::toolTip(*row, Column(index.column()), nowMs());
    case Qt::CheckStateRole:
        return index.column() == IdColumn ? QVariant(ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == IdColumn ? QVariant(LinkCells::sentence(*row, ticked, nowMs())) : QVariant();
    default:
        return {};
    }
}

bool LinkListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const LinkRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (role != Qt::CheckStateRole || index.column() != IdColumn || !row)
        return false;
    m_ticks.set({row->link}, value.toInt() == Qt::Checked);
    return true;
}

QVariant LinkListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return LinkCells::heading(Column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags LinkListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == IdColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags | (index.isValid() ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

} // namespace payoutdesk

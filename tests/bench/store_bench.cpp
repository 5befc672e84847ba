// SPDX-License-Identifier: GPL-3.0-or-later
// store_bench [COUNT | FOLDER]: how long a long list takes, beside what one would write first. Milliseconds of processor
// time, the best of five, so that a busy machine tells the same.
#include "tests/bench/figures.h"
#include "tests/bench/sample_store.h"

#include "core/desk/system_clock.h"
#include "core/store/connection.h"
#include "core/store/read_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace payoutdesk;

namespace {
/// The whole list in memory, as a first version would have it.
class WholeListModel final : public QAbstractTableModel {
public:
    explicit WholeListModel(int count)
    {
        for (int i = 0; i < count; ++i)
            m_links << sampleLink(i);
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_links.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const PayoutLink &link = m_links.at(index.row());
        return index.column() == 0 ? QVariant(link.recipient) : QVariant(link.amountPaise);
    }

private:
    QList<PayoutLink> m_links;
};

struct Column {
    const char *name;
    LinkColumn column;
    const char *sql;
};
const QList<Column> &columns()
{
    static const QList<Column> all{{"id", LinkColumn::Id, "link_id"},
                                   {"recipient", LinkColumn::Recipient, "recipient_sort"},
                                   {"amount", LinkColumn::Amount, "amount_paise"},
                                   {"state", LinkColumn::State, "state"},
                                   {"expires", LinkColumn::Expires, "expires_ms"},
                                   {"last reminder", LinkColumn::LastReminder, "last_reminder_ms"},
                                   {"reminders", LinkColumn::Reminders, "reminders"},
                                   {"added", LinkColumn::Added, "added_ms"}};
    return all;
}

void windows(ReadStore &reader, Connection &plain, qint64 count)
{
    const auto whole = [&](const char *column, qint64 offset) {
        const QString sql =
            u"SELECT * FROM links WHERE removed = 0 ORDER BY %1, id LIMIT 200 OFFSET %2"_s.arg(QLatin1StringView(column))
                .arg(offset);
        return milliseconds([&] { static_cast<void>(plain.read(sql, {}, [](const Row &) {})); }, 3);
    };
    const auto window = [&](const LinkFilter &filter, LinkColumn column, qint64 offset) {
        return milliseconds([&] {
            const auto ids = reader.answer(LinkIds{filter, {column, false}, offset, 200});
            static_cast<void>(reader.answer(LinkRows{*ids}));
        });
    };
    for (const auto &[place, offset] : {std::pair{"first page", 0LL}, std::pair{"middle", count / 2},
                                        std::pair{"three quarters", count / 4 * 3}, std::pair{"end", count - 200}}) {
        for (const Column &column : columns()) {
            say(u"%1 by %2"_s.arg(QLatin1StringView(place), QLatin1StringView(column.name)), window({}, column.column, offset),
                whole(column.sql, offset));
        }
    }
}

void searches(const QString &file, Connection &plain)
{
    for (const QString &search : {u"no such person"_s, u"invoice 77123"_s, u"asha"_s, u"आशा"_s, u"a"_s}) {
        qint64 matches = 0;
        const double first = milliseconds([&] {
            const auto reader = ReadStore::open(file); // nothing remembered
            matches = *(*reader)->answer(CountLinks{{search}});
            const auto ids = (*reader)->answer(LinkIds{{search}, {LinkColumn::Amount, false}, 0, 200});
            static_cast<void>((*reader)->answer(LinkRows{*ids}));
        });
        const QString like = u"%"_s + search + u"%"_s;
        const double naive = milliseconds(
            [&] {
                const QString where = u" FROM links WHERE removed = 0 AND (link_id LIKE ? OR recipient LIKE ? OR note LIKE ?)"_s;
                static_cast<void>(plain.read(u"SELECT count(*)"_s + where, {like, like, like}, [](const Row &) {}));
                static_cast<void>(plain.read(u"SELECT *"_s + where + u" ORDER BY amount_paise, id LIMIT 200"_s,
                                             {like, like, like}, [](const Row &) {}));
            },
            2);
        say(u"search \"%1\", %2 found: count and page"_s.arg(search).arg(matches), first, naive);

        const auto reader = ReadStore::open(file);
        static_cast<void>((*reader)->answer(LinkIds{{search}, {LinkColumn::Amount, false}, 0, 200}));
        const qint64 last = qMax<qint64>(0, matches - 200);
        const double again = milliseconds([&] {
            const auto ids = (*reader)->answer(LinkIds{{search}, {LinkColumn::Amount, false}, last, 200});
            static_cast<void>((*reader)->answer(LinkRows{*ids}));
        });
        say(u"search \"%1\": its last page then"_s.arg(search), again, naive);
    }
}

/// By the wall clock, the median: this is the disk's time.
template <typename Work>
double medianWall(int rounds, const Work &work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void writes(Store &store, const QString &besideFile)
{
    constexpr int rounds = 100;
    const auto plain = Connection::open(besideFile, Connection::Access::ReadWrite);
    if (!plain || !(*plain)->script({u"CREATE TABLE t (a INTEGER)"_s, u"INSERT INTO t VALUES (0)"_s}))
        return;
    const double anchor = medianWall(rounds, [&](int) { static_cast<void>((*plain)->change(u"UPDATE t SET a = a + 1"_s)); });
    QList<OperationId> ids;
    const double press = medianWall(rounds, [&](int i) {
        const auto added = store.operations().add({SubmissionId::create(), OperationState::Queued, sampleLink(i).id, {}});
        if (added)
            ids << added->id;
    });
    if (ids.size() != rounds)
        return;
    const double claim = medianWall(rounds, [&](int i) { static_cast<void>(store.operations().claim(ids.at(i))); });
    const double settle = medianWall(rounds, [&](int i) {
        static_cast<void>(store.operations().settle(ids.at(i), {OperationState::Refused, RefusalClass::Input, {}, {}}));
    });
    say(u"press on the disk / a commit of one row"_s, press, anchor);
    say(u"claim on the disk / a commit of one row"_s, claim, anchor);
    say(u"outcome on the disk / a commit of one row"_s, settle, anchor);
}

void proxy(ReadStore &reader, int count)
{
    WholeListModel model(count);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    const double sorting = milliseconds(
        [&] { sorted.sort(1, sorted.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder); }, 2);
    const double ours = milliseconds([&] {
        const auto ids = reader.answer(LinkIds{{}, {LinkColumn::Amount, false}, 0, 200});
        static_cast<void>(reader.answer(LinkRows{*ids}));
    });
    say(u"sort by amount / QSortFilterProxyModel"_s, ours, sorting);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString argument = QCoreApplication::arguments().value(1, u"1000000"_s);
    const QTemporaryDir temporary;
    const bool ready = argument.contains(u'/');
    const QString folder = ready ? argument : temporary.filePath(u"profile"_s);
    const SystemClock clock;
    auto store = Store::open(folder, {u"bench"_s, u"bench"_s, u"bench"_s}, clock);
    if (!store || (!ready && !fillWithSamples(**store, argument.toInt()))) {
        std::fprintf(stderr, "no store in %s\n", qPrintable(folder));
        return 1;
    }
    const QString file = (*store)->file();
    const auto reader = ReadStore::open(file);
    const auto plain = Connection::open(file, Connection::Access::ReadOnly);
    if (!reader || !plain)
        return 1;

    const qint64 count = *(*reader)->answer(CountLinks{});
    std::printf("%lld links\n", static_cast<long long>(count));
    const double counted = milliseconds([&] { static_cast<void>((*ReadStore::open(file))->answer(CountLinks{})); });
    const double whole = milliseconds([&] {
        static_cast<void>((*plain)->read(u"SELECT count(*) FROM links NOT INDEXED WHERE removed = 0"_s, {}, [](const Row &) {}));
    });
    say(u"count"_s, counted, whole);
    windows(**reader, **plain, count);
    searches(file, **plain);
    proxy(**reader, static_cast<int>(count));
    const QTemporaryDir disk;
    const auto onDisk = Store::open(disk.filePath(u"profile"_s), {u"bench"_s, u"bench"_s, u"bench"_s}, clock);
    if (onDisk)
        writes(**onDisk, disk.filePath(u"beside.sqlite"_s));
    return 0;
}

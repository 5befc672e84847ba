// SPDX-License-Identifier: GPL-3.0-or-later
// contact_list_bench [COUNT]: the list of contacts, beside what one would write first: LIKE over a join with LIMIT and OFFSET,
// and a QSortFilterProxyModel. Milliseconds of processor time, the best of five, so that a busy machine tells the same.
#include "app/contacts/contact_list_model.h"
#include "core/desk/system_clock.h"
#include "core/store/connection.h"
#include "core/store/read_store.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace payoutdesk;

namespace {
constexpr int rounds = 5;

template <typename Work>
double milliseconds(const Work &work)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    double best = 1e12;
    for (int i = 0; i < rounds; ++i) {
        const double begin = now();
        work();
        best = qMin(best, now() - begin);
    }
    return best;
}

void say(const QString &what, double ours, double anchor)
{
    std::printf("%-44s %9.2f ms   anchor %9.2f ms   1 : %.1f\n", qPrintable(what), ours, anchor, anchor / qMax(ours, 1e-3));
    std::fflush(stdout);
}

ObjectId tagOf(int number) { return *ObjectId::parse(u"645b280e95335f08eb02%1"_s.arg(number % 40, 4, 16, QLatin1Char('0'))); }

NewContact sampleContact(int number)
{
    static const QStringList names{u"Asha"_s, u"Ravi"_s, u"Meena"_s, u"आशा"_s, u"José"_s, u"Imran"_s, u"Priya"_s, u"Anand"_s};
    static const QStringList families{u"Verma"_s, u"Kumar"_s, u"Iyer"_s, u"Rao"_s, u"वर्मा"_s, u"Sheikh"_s, u"Kulkarni"_s};
    const int mixed = static_cast<int>((static_cast<quint32>(number) * 2654435761U) >> 8);
    return {names.at(mixed % names.size()) + u' ' + families.at(mixed / 8 % families.size()) + u' ' +
                QString::number(mixed % 997),
            *Email::parse(u"person%1@example.in"_s.arg(mixed)),
            *Mobile::parse(QString::number(9'000'000'000LL + mixed)),
            number % 3 == 0 ? u"Traders %1"_s.arg(mixed % 500) : QString(),
            {tagOf(mixed), tagOf(mixed / 40)}};
}

Result<void, StoreProblem> fill(Store &store, int count)
{
    constexpr int portion = 2'000;
    for (int from = 0; from < count; from += portion) {
        auto added = store.together([&]() -> Result<void, StoreProblem> {
            for (int number = from; number < qMin(count, from + portion); ++number) {
                const auto press =
                    store.operations().add({SubmissionId::create(), OperationState::Queued, sampleContact(number), {}});
                if (!press || number % 10 != 0)
                    continue; // the same person twice
                if (!store.operations().claim(press->id))
                    continue;
                const auto settled = store.operations().settle(
                    press->id, {number % 30 == 0 ? OperationState::Refused : OperationState::Accepted, {}, {}, {}});
                if (!settled)
                    return fail(settled.error());
            }
            return {};
        });
        if (!added)
            return added;
        std::fprintf(stderr, "\r%d contacts", from);
    }
    std::fprintf(stderr, "\n");
    return {};
}

/// All contacts in memory, as a first version would have them.
class WholeListModel final : public QAbstractTableModel {
public:
    explicit WholeListModel(int count)
    {
        for (int i = 0; i < count; ++i)
            m_contacts << sampleContact(i);
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_contacts.at(index.row()).name) : QVariant();
    }

private:
    QList<NewContact> m_contacts;
};

const auto joined = u" FROM operations o JOIN people p ON p.id = o.person_id WHERE o.kind = 'add_contact'"_s;

void lists(const ReadStore &reader, Connection &plain, qint64 count)
{
    const std::array columns{std::pair(ContactColumn::Added, u"o.created_ms"_s), std::pair(ContactColumn::Name, u"p.name"_s),
                             std::pair(ContactColumn::Tags, u"o.tags"_s), std::pair(ContactColumn::Result, u"o.state"_s)};
    for (const auto &[column, sql] : columns) {
        const double ours = milliseconds([&, by = column] {
            const auto ids = reader.answer(ContactIds{{}, {by, false}});
            static_cast<void>(reader.answer(ContactRows{ids->mid(ids->size() / 2, 200)}));
        });
        const double naive = milliseconds([&, by = sql] {
            static_cast<void>(plain.read(u"SELECT o.id, p.name, p.email, p.mobile, p.company, o.state"_s + joined +
                                             u" ORDER BY " + by + u" LIMIT 200 OFFSET ?",
                                         {count / 2}, [](const Row &row) { static_cast<void>(row.text(1)); }));
        });
        say(u"whole list and a window, by %1 / OFFSET"_s.arg(sql), ours, naive);
    }
}

void searches(const ReadStore &reader, Connection &plain)
{
    for (const QString &search : {u"asha"_s, u"+91 90123"_s, u"nobody has this name"_s}) {
        const QString digits = search.startsWith(u'+') ? u"90123"_s : search;
        qsizetype found = 0;
        const double ours = milliseconds([&] {
            const auto ids = reader.answer(ContactIds{{search, 0, ContactResults::Any}, {ContactColumn::Name, false}});
            found = ids->size();
            static_cast<void>(reader.answer(ContactRows{ids->mid(0, 200)}));
        });
        const double naive = milliseconds([&] {
            const QString like = u'%' + digits + u'%';
            for (const QString &what : QStringList{u"SELECT count(*)"_s + joined, u"SELECT o.id, p.name"_s + joined}) {
                const bool counts = what.startsWith("SELECT count"_L1);
                static_cast<void>(
                    plain.read(what + u" AND (p.name LIKE ? OR p.email LIKE ? OR p.mobile LIKE ? OR p.company LIKE ?)" +
                                   (counts ? u""_s : u" ORDER BY p.name LIMIT 200"_s),
                               {like, like, like, like}, [](const Row &row) { static_cast<void>(row.text(0)); }));
            }
        });
        say(u"search \"%1\": %2 found / LIKE"_s.arg(search).arg(found), ours, naive);
    }
}

/// What the window's thread does when a list comes: nothing else there may take long.
class SwappedList final : public RowListModel {
public:
    SwappedList()
        : RowListModel(1, {}, nullptr)
    {
    }
    QList<qint64> next;
    void swap()
    {
        startOver();
        m_answered(next);
    }
    [[nodiscard]] bool isSortable(int) const override { return true; }
    [[nodiscard]] QString heading(int) const override { return {}; }

private:
    void askIds(QObject *, const Answered<QList<qint64>> &answered) override { m_answered = answered; }
    void askRows(const QList<qint64> &, QObject *, const Answered<bool> &) override {}
    void askWords(const QList<qint64> &, const QList<int> &, QObject *, const Answered<Cells> &) const override {}
    [[nodiscard]] bool knows(qint64) const override { return false; }
    [[nodiscard]] QString words(qint64, int, Words) const override { return {}; }
    void forget(qint64) override {}
    Answered<QList<qint64>> m_answered;
};

void window(int count)
{
    WholeListModel model(count);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    const double sorting = milliseconds(
        [&] { sorted.sort(0, sorted.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder); });
    SwappedList list;
    for (int id = 1; id <= count; ++id)
        list.next << id;
    list.swap();
    QItemSelectionModel selection(&list); // as a view has one: a row is chosen and stays so
    selection.setCurrentIndex(list.index(count / 3, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const double turned = milliseconds([&] {
        std::reverse(list.next.begin(), list.next.end());
        list.swap();
    });
    say(u"the window takes another order / proxy model"_s, turned, sorting);
    const double grown = milliseconds([&] {
        list.next.prepend(list.next.first() + count);
        list.swap();
    });
    say(u"the window takes a new row on top / proxy model"_s, grown, sorting);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    const QTemporaryDir folder;
    const SystemClock clock;
    auto store = Store::open(folder.filePath(u"profile"_s), {u"bench"_s, u"bench"_s, u"bench"_s}, clock);
    if (!store || !fill(**store, count))
        return 1;
    const QString file = (*store)->file();
    const auto reader = ReadStore::open(file);
    const auto plain = Connection::open(file, Connection::Access::ReadOnly);
    if (!reader || !plain)
        return 1;
    const qint64 there = *(*reader)->answer(CountContacts{});
    std::printf("%lld contacts\n", static_cast<long long>(there));
    lists(**reader, **plain, there);
    searches(**reader, **plain);
    const double today = milliseconds([&] { static_cast<void>((*reader)->answer(CountAddedContacts{1})); });
    const double naive = milliseconds([&] {
        static_cast<void>((*plain)->read(u"SELECT count(*)"_s + joined + u" AND o.state = 'accepted' AND o.created_ms > 1"_s, {},
                                         [](const Row &) {}));
    });
    say(u"count of today and of all / count of a join"_s, today, naive);
    window(count);
    return 0;
}

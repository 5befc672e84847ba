// SPDX-License-Identifier: GPL-3.0-or-later
// activity_bench [EVENTS]: how long the list of events takes with 100,000 of them, beside what one would write first: the
// same rows with everything about them, joined, sorted and compared by SQL.
#include "tests/bench/figures.h"
#include "tests/bench/sample_store.h"

#include "core/desk/system_clock.h"
#include "core/store/connection.h"
#include "core/store/read_store.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace payoutdesk;

namespace {
NewOperation press(int number)
{
    if (number % 2 == 0)
        return {SubmissionId::create(), OperationState::Queued, sampleLink(number % 5'000).id, {}};
    const PayoutLink link = sampleLink(number);
    return {SubmissionId::create(), OperationState::Queued,
            NewContact{link.recipient,
                       *Email::parse(u"person%1@example.in"_s.arg(number)),
                       *Mobile::parse(QString::number(9'000'000'000 + number)),
                       {},
                       {}},
            number % 501 == 0 ? u"lost the telephone"_s : QString()};
}

/// Three events a press, a fourth for every doubt; one press in a hundred is in doubt.
bool fill(Store &store, int events)
{
    QList<PayoutLink> links;
    for (int number = 0; number < 5'000; number += 2)
        links << sampleLink(number);
    if (!store.links().add(links))
        return false;
    OperationLog &log = store.operations();
    constexpr int portion = 1'000;
    for (int number = 0, written = 0; written < events;) {
        const auto done = store.together([&]() -> Result<void, StoreProblem> {
            for (const int end = number + portion; number < end && written < events; ++number) {
                const auto added = log.add(press(number));
                if (!added || !log.claim(added->id))
                    continue;
                const ServerSaid said{u"TXN"_s, u"Taken"_s, u"h%1ad"_s.arg(number, 8, 10, QLatin1Char('0')), u"SANDBOX"_s, {}};
                const bool doubt = number % 100 == 7;
                const auto settled =
                    log.settle(added->id, doubt ? Settlement{OperationState::Unknown, UnknownCause::NoAnswerInTime, {}, {}}
                                                : Settlement{OperationState::Accepted, {}, said, {}});
                if (!settled)
                    return fail(settled.error());
                written += 3;
                if (doubt && log.resolve(added->id, OperationState::ResolvedDone, u"asked"_s))
                    ++written;
            }
            return {};
        });
        if (!done)
            return false;
        std::fprintf(stderr, "\r%d events", written);
    }
    std::fprintf(stderr, "\n");
    return true;
}

const auto everything = uR"(
    FROM events e JOIN operations o ON o.id = e.operation_id LEFT JOIN people p ON p.id = o.person_id
         LEFT JOIN links l ON l.link_id = e.target LEFT JOIN event_texts t ON t.event_id = e.id WHERE 1)"_s;
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir temporary;
    const SystemClock clock;
    auto store = Store::open(temporary.filePath(u"profile"_s), {u"bench"_s, u"bench"_s, u"bench"_s}, clock);
    if (!store || !fill(**store, QCoreApplication::arguments().value(1, u"100000"_s).toInt()))
        return 1;
    const QString file = (*store)->file();
    const auto reader = ReadStore::open(file);
    const auto plain = Connection::open(file, Connection::Access::ReadOnly);
    if (!reader || !plain)
        return 1;
    std::printf("%lld events\n", static_cast<long long>(*(*reader)->answer(CountActivity{})));

    const auto page = [&](const ActivityFilter &filter, ActivityColumn column, bool descending) {
        const auto ids = (*reader)->answer(ActivityIds{filter, {column, descending}});
        static_cast<void>((*reader)->answer(ActivityRows{ids->first(qMin<qsizetype>(200, ids->size()))}));
        return ids->size();
    };
    const auto compare = [&](const QString &what, const ActivityFilter &filter, const QString &where, const QVariantList &values,
                             ActivityColumn column = ActivityColumn::When, const QString &order = u"e.utc_ms"_s) {
        qsizetype found = 0;
        const double ours = milliseconds([&] { found = page(filter, column, true); }, 3);
        const double anchor = milliseconds(
            [&] {
                static_cast<void>(
                    (*plain)->read(u"SELECT *"_s + everything + where + u" ORDER BY "_s + order + u" DESC, e.id DESC"_s, values,
                                   [](const Row &) {}));
            },
            2);
        say(u"%1, %2 found"_s.arg(what).arg(found), ours, anchor);
    };
    compare(u"all, newest first"_s, {}, {}, {});
    compare(u"all, by who"_s, {}, {}, {}, ActivityColumn::Who, u"e.user"_s);
    compare(u"all, by outcome"_s, {}, {}, {}, ActivityColumn::Outcome, u"e.to_state"_s);
    compare(u"contacts"_s, {{}, ActivityKind::Contacts, 0, false}, u" AND e.kind = 'add_contact'"_s, {});
    compare(u"contacts by outcome"_s, {{}, ActivityKind::Contacts, 0, false}, u" AND e.kind = 'add_contact'"_s, {},
            ActivityColumn::Outcome, u"e.to_state"_s);
    compare(u"decisions"_s, {{}, ActivityKind::Decisions, 0, false}, u" AND e.to_state LIKE 'resolved%'"_s, {});
    compare(u"doubtful"_s, {{}, ActivityKind::All, 0, true}, u" AND e.to_state IN ('unknown', 'pending')"_s, {});
    for (const QString &search :
         {u"no such person"_s, u"asha"_s, u"आशा"_s, u"bench"_s, u"telephone"_s, u"h00000123ad"_s, u"a"_s}) {
        const QString like = u'%' + search + u'%';
        compare(u"search \"%1\""_s.arg(search), {.search = search},
                u" AND (p.name LIKE ? OR p.email LIKE ? OR p.mobile LIKE ? OR l.recipient LIKE ? OR e.target LIKE ? "
                "OR e.said_reference LIKE ? OR e.user LIKE ? OR o.override_reason LIKE ?)"_s,
                {like, like, like, like, like, like, like, like});
    }
    ChainReport report;
    const double portion = milliseconds([&] { report = *(*reader)->answer(CheckChain{}); });
    const double whole = milliseconds([&] { static_cast<void>((*reader)->answer(CheckChain{{}, -1})); }, 1);
    say(u"a portion of the chain / the whole chain"_s, portion, whole);
    return 0;
}

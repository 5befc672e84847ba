// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_store.h"

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr qint64 firstDay = 1'760'000'000'000; // October 2025
constexpr int remindedAtMost = 1'000;

const QStringList &givenNames()
{
    static const QStringList names{u"Asha"_s,  u"Ravi"_s, u"Meena"_s, u"आशा"_s,     u"José"_s, u"Zoë"_s,
                                   u"Imran"_s, u"रवि"_s,  u"Priya"_s, u"Lakshmi"_s, u"மீனா"_s,  u"Anand"_s};
    return names;
}
const QStringList &places()
{
    static const QStringList names{u"Pune"_s, u"Nagpur"_s, u"दिल्ली"_s, u"Kochi"_s, u"Vendor"_s, u"Indore"_s, u"Surat"_s};
    return names;
}

/// A small step of its own, so that the same number gives the same link everywhere.
quint32 mixed(int number, quint32 salt)
{
    quint32 value = static_cast<quint32>(number) * 2654435761U + salt * 40503U;
    value ^= value >> 15;
    value *= 2246822519U;
    value ^= value >> 13;
    return value;
}
} // namespace

PayoutLink sampleLink(int number)
{
    const auto choose = [number](quint32 salt, qsizetype among) {
        return static_cast<qsizetype>(mixed(number, salt) % static_cast<quint32>(among));
    };
    const QString digits = u"%1%2"_s.arg(mixed(number, 7), 8, 16, QLatin1Char('0')).arg(number, 16, 16, QLatin1Char('0'));
    PayoutLink link{.id = *ObjectId::parse(digits), .recipient = {}, .note = {}};
    link.recipient = givenNames().at(choose(1, givenNames().size())) + u", "_s + places().at(choose(2, places().size())) + u' ' +
                     QString::number(number % 9'973);
    link.amountPaise = static_cast<qint64>(mixed(number, 3) % 10'000'000);
    link.expiresAtMs = choose(4, 5) == 0 ? 0 : firstDay + static_cast<qint64>(mixed(number, 5) % 900) * day;
    if (choose(6, 3) == 0)
        link.note = u"invoice "_s + QString::number(mixed(number, 8) % 100'000);
    constexpr std::array states{LinkState::NotKnown, LinkState::Issued,    LinkState::Issued,
                                LinkState::Claimed,  LinkState::Cancelled, LinkState::Expired};
    link.state = states.at(static_cast<size_t>(choose(9, states.size())));
    return link;
}

Result<void, StoreProblem> fillWithSamples(Store &store, int count)
{
    constexpr int portion = 10'000;
    for (int from = 0; from < count; from += portion) {
        QList<PayoutLink> links;
        for (int number = from; number < qMin(count, from + portion); ++number)
            links << sampleLink(number);
        auto added = store.together([&]() -> Result<void, StoreProblem> {
            const auto done = store.links().add(links);
            if (!done)
                return fail(done.error());
            return {};
        });
        if (!added)
            return added;
        std::fprintf(stderr, "\r%d links", static_cast<int>(from + links.size()));
    }
    constexpr std::array outcomes{OperationState::Accepted, OperationState::Pending, OperationState::Refused,
                                  OperationState::NotSent, OperationState::Unknown};
    for (int i = 0; i < qMin(count, remindedAtMost); ++i) {
        const int number = static_cast<int>(mixed(i, 11) % static_cast<quint32>(count));
        const auto added = store.operations().add({SubmissionId::create(), OperationState::Queued, sampleLink(number).id, {}});
        if (!added)
            continue; // this link is open already
        if (!store.operations().claim(added->id))
            continue;
        const ServerSaid said{u"TXN"_s, u"Notification Link Sent To *******742"_s, u"h0009ad1"_s, u"SANDBOX"_s, {}};
        if (const auto done = store.operations().settle(added->id, {outcomes.at(static_cast<size_t>(i) % 5), {}, said, {}});
            !done)
            return fail(done.error());
    }
    std::fprintf(stderr, "\n");
    return {};
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/samples.h"

#include "core/practice/practice_effects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {
namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

ObjectId idOf(const QString &text) { return *ObjectId::parse(text); }

/// What stands in the list as recipient, so that nobody is surprised by what the reminder does.
QString nameOf(PracticeEffect effect)
{
    switch (effect) {
    case PracticeEffect::Pending:
        return u"Stays pending (practice)"_s;
    case PracticeEffect::Slow:
        return u"Takes 8 seconds (practice)"_s;
    case PracticeEffect::RefusedInput:
        return u"Refuses (practice)"_s;
    case PracticeEffect::AlreadyDone:
        return u"Was already done (practice)"_s;
    case PracticeEffect::BadCredentials:
        return u"Refuses the credentials (practice)"_s;
    case PracticeEffect::BadAddress:
        return u"Refuses the network address (practice)"_s;
    case PracticeEffect::AccountStopped:
        return u"Account is stopped (practice)"_s;
    case PracticeEffect::Unavailable:
        return u"Not switched on (practice)"_s;
    case PracticeEffect::InDoubt:
        return u"Answers unclearly (practice)"_s;
    case PracticeEffect::Hangs:
        return u"Never answers (practice)"_s;
    case PracticeEffect::Breaks:
        return u"Breaks the connection (practice)"_s;
    case PracticeEffect::Resets:
        return u"Resets the connection (practice)"_s;
    case PracticeEffect::Garbage:
        return u"Answers garbage (practice)"_s;
    case PracticeEffect::CutAnswer:
        return u"Cuts its answer (practice)"_s;
    case PracticeEffect::SaysLive:
        return u"Says LIVE (practice)"_s;
    }
    return {};
}

} // namespace

QList<Tag> practiceTags()
{
    return {
        {idOf(u"645b280e95335f08eb021aa2"_s), u"Vendor"_s, u"#1f6aa5"_s},
        {idOf(u"645b281f95335f08eb021aa3"_s), u"Staff"_s, u"#1b6e3c"_s},
        {idOf(u"645b283095335f08eb021aa4"_s), u"Freelancer"_s, u"#8a5300"_s},
        {idOf(u"645b284195335f08eb021aa5"_s), u"Partner"_s, u"#7b3fa0"_s},
        {idOf(u"645b285295335f08eb021aa6"_s), u"Delivery"_s, u"#b3261e"_s},
    };
}

QList<PayoutLink> practiceLinks(qint64 nowMs)
{
    const auto link = [nowMs](const QString &id, const QString &recipient, qint64 rupees, int expiresInDays, LinkState state,
                              const QString &note = {}) {
        return PayoutLink{.id = idOf(id),
                          .recipient = recipient,
                          .amountPaise = rupees * 100,
                          .expiresAtMs = expiresInDays == 0 ? 0 : nowMs + expiresInDays * dayMs,
                          .note = note,
                          .state = state};
    };
    QList<PayoutLink> links{
        link(u"657aa9841b8d3897ff0a84fb"_s, u"Asha Verma, Pune"_s, 12'500, 60, LinkState::Issued, u"October invoice"_s),
        link(u"657bb1120c6e4d21a90c11c0"_s, u"Ravi Kulkarni"_s, 32'000, 45, LinkState::Issued),
        link(u"657cc2339d4f4a6c8e1190aa"_s, u"Meena Iyer"_s, 8'400, 30, LinkState::Claimed, u"Refund 2231"_s),
        link(u"657cd0471f3b4e5d7a22b101"_s, u"Zoë Fernandes"_s, 1'250, 12, LinkState::Processing),
        link(u"657cde5b8a7c4f6e9b33c202"_s, u"आशा वर्मा"_s, 1'50'000, 5, LinkState::Issued, u"Advance"_s),
        link(u"657cec6f2d1e4a7fab44d303"_s, u"Old delivery partner"_s, 700, -10, LinkState::Expired),
        link(u"657cfa83b5c64b80bc55e404"_s, u"Vendor 44"_s, 22'000, 20, LinkState::Cancelled, u"Wrong amount"_s),
        link(u"657d0897c4d74c91cd66f505"_s, QString(), 0, 0, LinkState::NotKnown),
    };
    const QList<PracticeExample> examples = practiceExamples();
    for (const PracticeExample &example : examples)
        links.append(link(example.link.text(), nameOf(example.effect), 1'000, 60, LinkState::Issued));
    std::reverse(links.begin(), links.end());
    return links;
}

} // namespace payoutdesk

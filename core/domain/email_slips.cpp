// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"

#include <QList>

#include <algorithm>
#include <array>
#include <numeric>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
/// Where most of India's private mail lives: what a slip may be mended to, the likeliest first.
constexpr std::array commonDomains{
    "gmail.com"_L1,      "yahoo.com"_L1,  "yahoo.co.in"_L1, "hotmail.com"_L1, "outlook.com"_L1,
    "rediffmail.com"_L1, "icloud.com"_L1, "live.com"_L1,    "yahoo.in"_L1,    "protonmail.com"_L1,
    "googlemail.com"_L1, "ymail.com"_L1,  "outlook.in"_L1,
};

/// Right as they stand, though they look like slips of those above.
constexpr std::array otherDomains{
    "mail.com"_L1,   "email.com"_L1,   "gmx.com"_L1,      "gmx.net"_L1,        "hotmail.co.uk"_L1, "hotmail.co.in"_L1,
    "hotmail.in"_L1, "live.in"_L1,     "live.co.uk"_L1,   "yahoo.co.uk"_L1,    "rediff.com"_L1,    "me.com"_L1,
    "mac.com"_L1,    "msn.com"_L1,     "aol.com"_L1,      "proton.me"_L1,      "pm.me"_L1,         "zoho.com"_L1,
    "zoho.in"_L1,    "zohomail.in"_L1, "fastmail.com"_L1, "rocketmail.com"_L1, "gail.com"_L1,      "yahoo.ca"_L1,
};

/// Endings people give to Gmail by habit; it has one domain only.
constexpr std::array endingsGmailLacks{"gmail.in"_L1, "gmail.co.in"_L1, "gmail.org"_L1, "gmail.net"_L1, "gmail.co.uk"_L1};

template <typename List>
bool holds(const List &list, QStringView domain)
{
    return std::any_of(list.begin(), list.end(), [domain](QLatin1StringView known) { return domain == known; });
}

/// Letters put in, left out, changed, or two neighbours swapped: the least number of such slips (optimal string alignment).
qsizetype slips(QStringView a, QStringView b)
{
    const qsizetype width = b.size() + 1;
    QList<qsizetype> before(width, 0);
    QList<qsizetype> above(width);
    QList<qsizetype> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above.last();
}

/// The same first letter, or the first two swapped: people seldom miss the first key, and "cloud.com" is not "icloud.com".
bool beginAlike(QStringView a, QStringView b)
{
    return a.first(1) == b.first(1) || (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]);
}

/// How many slips lead from `right` to `typed`; nothing when too many for names of this length.
std::optional<qsizetype> slipsFrom(QStringView right, QStringView typed)
{
    const auto rightDot = right.indexOf(u'.');
    const auto typedDot = typed.indexOf(u'.');
    const auto rightName = right.first(rightDot);
    const auto typedName = typed.first(typedDot);
    const qsizetype allowed = rightName.size() < 5 ? 0 : rightName.size() < 8 ? 1 : 2;
    const auto inName = slips(rightName, typedName);
    const auto inEnding = slips(right.sliced(rightDot), typed.sliced(typedDot));
    if (inName > allowed || inEnding > 1 || !beginAlike(rightName, typedName))
        return std::nullopt;
    return inName + inEnding;
}
} // namespace

std::optional<QString> Email::likelyMeant() const
{
    const auto at = m_text.indexOf(u'@');
    const QString domain = m_text.sliced(at + 1);
    if (holds(commonDomains, domain) || holds(otherDomains, domain))
        return std::nullopt;

    std::optional<qsizetype> fewest;
    QString meant;
    for (const auto candidate : commonDomains) {
        const QString right = candidate;
        const auto count = slipsFrom(right, domain);
        if (count && (!fewest || *count < *fewest)) {
            fewest = count;
            meant = right;
        }
    }
    if (meant.isEmpty() && holds(endingsGmailLacks, domain))
        meant = u"gmail.com"_s;
    if (meant.isEmpty())
        return std::nullopt;
    return QString(QStringView(m_text).first(at + 1) % meant);
}

} // namespace payoutdesk

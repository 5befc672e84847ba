// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_terms.h"

#include "core/store/link_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
constexpr qsizetype mostTerms = 8;
constexpr qsizetype mobileLength = 10;
constexpr qsizetype shortIdPart = 4; // as the list shows its end: 657aa9…84fb
constexpr qsizetype longIdPart = 6;

bool isInMobiles(QChar c) { return c.isDigit() || c.category() == QChar::Punctuation_Dash || QStringView(u"+().").contains(c); }

bool isPartOfMobile(const QString &word) { return std::all_of(word.begin(), word.end(), isInMobiles); }

/// A lone dash or bracket is no mobile.
bool saysAnything(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// As much of +91 as is typed already goes; then what is left is looked for.
QString withoutCallingCode(QString digits)
{
    for (const QChar c : {u'9', u'1'}) {
        if (digits.startsWith(c))
            digits.remove(0, 1);
        else
            break;
    }
    return digits;
}

QStringList mobilesIn(const QString &word)
{
    const QString digits = digitsOf(word);
    if (word.contains(u'+'))
        return {withoutCallingCode(digits)};
    if (digits.startsWith("00"_L1))
        return {withoutCallingCode(digits.sliced(2))};
    if (digits.size() > mobileLength && digits.startsWith("91"_L1))
        return {digits.sliced(2)};
    // A zero in front is dialled, not part of it; one further inside is.
    return digits.startsWith(u'0') ? QStringList{digits, digits.sliced(1)} : QStringList{digits};
}

/// Many a name is made of hex digits (Abe, Fede), and many an id holds some four digits of a mobile.
QString idIn(const QString &word)
{
    bool digit = false;
    bool letter = false;
    for (const QChar c : word) {
        if (!QStringView(u"0123456789abcdef").contains(c))
            return {};
        digit = digit || c <= u'9';
        letter = letter || c > u'9';
    }
    return word.size() >= (digit && letter ? shortIdPart : longIdPart) ? word : QString();
}
} // namespace

QList<ContactTerm> contactTerms(const QString &typed)
{
    QList<ContactTerm> terms;
    QString mobile; // words of digits that stand side by side
    const auto endMobile = [&terms, &mobile] {
        if (saysAnything(mobile))
            terms.append({mobile, mobilesIn(mobile), idIn(mobile)});
        else if (!mobile.isEmpty())
            terms.append({mobile, {}, {}});
        mobile.clear();
    };
    const QStringList words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isPartOfMobile(word)) {
            mobile += (mobile.isEmpty() ? u"" : u" ") + word;
            continue;
        }
        endMobile();
        terms.append({word, {}, idIn(word)});
    }
    endMobile();
    return terms.first(std::min(terms.size(), mostTerms));
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mobile.h"

#include "core/domain/characters.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mobileLength = 10;

/// What a spreadsheet makes of a mobile: an exponent, decimals, a formula, an error, a column too narrow, an amount.
/// Some of these still hold all ten digits, but the sheet took the column for numbers and has damaged others in it.
bool isSpreadsheetDamage(const QString &text)
{
    static const QRegularExpression exponent(uR"(^[+-]?\d+([.,]\d*)?[eE][+-]?\d+$)"_s);
    static const QRegularExpression decimals(uR"(^\d+[.,]\d{1,2}$)"_s);
    static const QRegularExpression mantissa(uR"(^\d[.,]\d{4,}$)"_s);
    static const QRegularExpression grouped(uR"(^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$)"_s);
    return text.startsWith(u'=') || text.startsWith(u'#') || exponent.match(text).hasMatch() || decimals.match(text).hasMatch() ||
           mantissa.match(text).hasMatch() || grouped.match(text).hasMatch();
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'\u2212' || u".()[]"_s.contains(c);
}

struct Dialled {
    bool plus = false;
    QString digits;
};

/// Nothing when something else than digits, separators and one leading plus stands there.
std::optional<Dialled> dialled(const QString &text)
{
    Dialled found;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            found.digits += c;
        else if (c == u'+' && !found.plus && found.digits.isEmpty())
            found.plus = true;
        else if (!isSeparator(c))
            return std::nullopt;
    }
    if (found.digits.isEmpty())
        return std::nullopt;
    return found;
}

/// What may stand before the ten digits. With a plus only the calling code makes sense.
bool isKnownPrefix(QStringView prefix, bool plus)
{
    static constexpr std::array withPlus{u"91", u"910", u"0091", u"00910"};
    static constexpr std::array without{u"", u"0", u"91", u"910", u"091", u"0091", u"00910"};
    const auto is = [prefix](const char16_t *known) { return prefix == QStringView(known); };
    return plus ? std::any_of(withPlus.begin(), withPlus.end(), is) : std::any_of(without.begin(), without.end(), is);
}

Mobile::Problem lengthProblem(const Dialled &number)
{
    const bool international = number.plus || (number.digits.startsWith("00"_L1) && number.digits.size() > mobileLength);
    QStringView rest = number.digits;
    while (international && rest.startsWith(u'0'))
        rest = rest.sliced(1);
    if (international && !rest.isEmpty()) {
        if (!rest.startsWith("91"_L1))
            return Mobile::Problem::ForeignCountry;
        rest = rest.sliced(2);
    }
    if (rest.startsWith(u'0'))
        rest = rest.sliced(1);
    return rest.size() < mobileLength ? Mobile::Problem::TooShort : Mobile::Problem::TooLong;
}
} // namespace

Result<Mobile, Mobile::Problem> Mobile::parse(const QString &typed)
{
    QString text = foldedToAscii(withoutInvisible(typed)).trimmed();
    if (text.startsWith(u'\'')) // a sheet's own mark for "this is text"
        text = text.sliced(1).trimmed();
    if (text.isEmpty())
        return fail(Problem::Empty);
    if (isSpreadsheetDamage(text))
        return fail(Problem::SpreadsheetDamage);
    const auto number = dialled(text);
    if (!number)
        return fail(Problem::NotDigits);

    const QString &digits = number->digits;
    if (digits.size() < mobileLength || !isKnownPrefix(QStringView(digits).chopped(mobileLength), number->plus))
        return fail(lengthProblem(*number));
    const QString mobile = digits.last(mobileLength);
    if (mobile.front() < u'6')
        return fail(Problem::WrongStart);
    return Mobile(mobile);
}

QString Mobile::forReading() const { return "+91 "_L1 % m_digits.first(5) % u' ' % m_digits.last(5); }

QString Mobile::masked() const { return m_digits.first(2) % "****"_L1 % m_digits.last(4); }

} // namespace payoutdesk

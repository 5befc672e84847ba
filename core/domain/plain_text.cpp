// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_text.h"

#include "core/domain/characters.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace payoutdesk {

namespace {
constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr unsigned char viramaClass = 9; // canonical combining class of every Indic virama
constexpr qsizetype unitsPerCharacter = 4;

using CodePoints = QList<uint>;

/// A joiner is part of the word between two Indic letters, and after a virama at a word's end (Malayalam's older spelling).
bool keepsJoiner(char32_t before, const CodePoints &text, qsizetype index)
{
    if (!isIndic(before))
        return false;
    const auto next = std::find_if(text.cbegin() + index + 1, text.cend(), [](uint c) { return !isZeroWidth(c); });
    return (next != text.cend() && isIndic(*next)) || QChar::combiningClass(before) == viramaClass;
}

std::optional<TextProblem> forbidden(char32_t c)
{
    if (isDirectionMark(c))
        return TextProblem::DirectionCharacter;
    if (isUnshowable(c))
        return TextProblem::ControlCharacter;
    return std::nullopt;
}

/// Where the first `maximum` characters end, as people see characters; the text's size when it has no more than that.
qsizetype endOfCharacters(const QString &text, int maximum)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (int seen = 0; seen < maximum; ++seen) {
        const auto next = finder.toNextBoundary();
        if (next < 0)
            return text.size();
        end = next;
    }
    return end;
}
} // namespace

Result<QString, TextProblem> cleanText(const QString &typed, int maximum)
{
    const CodePoints points = typed.toUcs4();
    QString clean;
    char32_t before = 0; // the last one kept
    bool blank = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        if (const auto problem = forbidden(c))
            return fail(*problem);
        const bool joiner = c == zeroWidthJoiner || c == zeroWidthNonJoiner;
        if (QChar::isSpace(c)) {
            blank = true;
        } else if (!isZeroWidth(c) || (joiner && !blank && keepsJoiner(before, points, i))) {
            if (blank && !clean.isEmpty())
                clean += u' ';
            blank = false;
            clean += QChar::fromUcs4(c);
            before = c;
        }
    }
    clean = clean.normalized(QString::NormalizationForm_C);

    if (clean.isEmpty())
        return fail(TextProblem::Empty);
    if (clean.size() > maximum * unitsPerCharacter || endOfCharacters(clean, maximum) < clean.size())
        return fail(TextProblem::TooLong);
    const CodePoints kept = clean.toUcs4();
    if (std::none_of(kept.cbegin(), kept.cend(), [](char32_t c) { return QChar::isLetterOrNumber(c); }))
        return fail(TextProblem::OnlySymbols);
    return clean;
}

QString displayText(const QString &foreign, int maximum)
{
    QString safe;
    // A server may send much more than is shown; looking at more than can be shown would only cost time.
    const auto looked = foreign.left(maximum * unitsPerCharacter + 1).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char32_t c : looked.toUcs4()) {
        if (QChar::isSpace(c))
            safe += u' ';
        else if (forbidden(c))
            safe += QChar(QChar::ReplacementCharacter);
        else
            safe += QChar::fromUcs4(c);
    }
    if (safe.size() <= maximum * unitsPerCharacter && endOfCharacters(safe, maximum) == safe.size())
        return safe;
    const auto end = std::min(endOfCharacters(safe, maximum - 1), maximum * unitsPerCharacter - 1);
    return safe.first(end) + u'\u2026';
}

} // namespace payoutdesk

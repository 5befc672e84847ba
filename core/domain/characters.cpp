// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/characters.h"

#include <QChar>
#include <QList>

namespace payoutdesk {

bool isDirectionMark(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isZeroWidth(char32_t c)
{
    // Category Cf, and three fillers that Unicode counts as letters or marks although nothing is drawn.
    return (QChar::category(c) == QChar::Other_Format && !isDirectionMark(c)) || c == 0x034F || c == 0x3164 || c == 0xFFA0;
}

bool isUnshowable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return !QChar::isSpace(c);
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return c == QChar::ReplacementCharacter || QChar::isNonCharacter(c);
    }
}

bool isIndic(char32_t c)
{
    const auto script = QChar::script(c);
    return script >= QChar::Script_Devanagari && script <= QChar::Script_Sinhala;
}

QString foldedToAscii(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            folded += QChar(u'0' + QChar::digitValue(c));
        else if (c >= 0xFF01 && c <= 0xFF5E) // the full-width copies of ! to ~
            folded += QChar(static_cast<char16_t>(c - 0xFF01 + 0x21));
        else
            folded += QChar::fromUcs4(c);
    }
    return folded;
}

QString withoutInvisible(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!isDirectionMark(c) && !isZeroWidth(c))
            visible += QChar::fromUcs4(c);
    }
    return visible.trimmed();
}

} // namespace payoutdesk

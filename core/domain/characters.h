// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// Classes of characters that pasted text brings along. Pure functions over code points, after Unicode's own properties.

/// Marks that turn the direction of text: they can make one name read as another.
[[nodiscard]] bool isDirectionMark(char32_t c);
/// Takes no room on the screen and is not a direction mark: ZWSP, BOM, soft hyphen, ZWJ, ZWNJ, …
[[nodiscard]] bool isZeroWidth(char32_t c);
/// Cannot be shown or means broken text: controls other than blanks and line breaks, lone surrogates, private use,
/// noncharacters, U+FFFD.
[[nodiscard]] bool isUnshowable(char32_t c);
/// A letter or vowel sign of an Indic script (Devanagari to Sinhala), where ZWJ and ZWNJ change how a word is written.
[[nodiscard]] bool isIndic(char32_t c);

/// Decimal digits of every script as 0 to 9, full-width letters and signs as plain ones.
[[nodiscard]] QString foldedToAscii(const QString &text);
/// The text without direction marks and zero-width characters, blanks at both ends gone too.
[[nodiscard]] QString withoutInvisible(const QString &text);

} // namespace payoutdesk

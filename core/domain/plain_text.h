// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace payoutdesk {

/// What can be wrong with a name, a company, a note: words that a person typed.
enum class TextProblem {
    Empty,
    TooLong,
    ControlCharacter,
    DirectionCharacter, ///< bidirectional controls: they can make a name read as another
    OnlySymbols,        ///< no letter and no digit
};

/// Trims, folds runs of blanks and brings to NFC. ZWJ and ZWNJ are kept between Indic letters, where they change
/// the word, and dropped elsewhere with the other zero-width characters. `maximum` counts what people see as characters
/// (grapheme clusters); UTF-16 units may be at most four times that.
/// Empty text is a problem here; fields that may be empty look before they ask.
[[nodiscard]] Result<QString, TextProblem> cleanText(const QString &typed, int maximum);

/// Text from outside made safe for one line on the screen: control and bidi characters shown as U+FFFD,
/// line breaks as blanks, cut at `maximum` characters with "…". Never fails.
[[nodiscard]] QString displayText(const QString &foreign, int maximum);

} // namespace payoutdesk

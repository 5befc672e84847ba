// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace payoutdesk {

/// Why the bytes of a file cannot be read as text.
enum class TextFileProblem {
    TooLarge,
    Unreadable, ///< could not be opened or read
    NotText,    ///< a workbook, a picture, or letters in an encoding that cannot be told
};

/// A list that a person imports is no larger than this.
inline constexpr qsizetype maximumTextFile = 1024 * 1024;

/// The text of a file: UTF-8 with or without a byte-order mark, or UTF-16 with one. Never guesses: what is not valid is
/// NotText, so that no name arrives with wrong letters.
[[nodiscard]] Result<QString, TextFileProblem> textOf(const QByteArray &bytes);

} // namespace payoutdesk

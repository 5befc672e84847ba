// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace payoutdesk {

/// One line of a table that gives every value of an enum its stable word.
template <typename Enum>
struct Word {
    Enum value;
    QLatin1StringView word;
};

template <typename Enum, std::size_t size>
[[nodiscard]] QString wordOf(const std::array<Word<Enum>, size> &table, Enum value)
{
    const auto found = std::find_if(table.begin(), table.end(), [value](const auto &line) { return line.value == value; });
    Q_ASSERT(found != table.end());
    return found == table.end() ? QString() : QString(found->word);
}

template <typename Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Word<Enum>, size> &table, const QString &word)
{
    const auto found = std::find_if(table.begin(), table.end(), [&word](const auto &line) { return line.word == word; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace payoutdesk

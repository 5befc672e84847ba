// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QHashFunctions>
#include <QString>

namespace payoutdesk {

/// The name Instantpay gives to a tag, a payout link or a contact: 24 lower-case hex digits.
/// All public samples are MongoDB ObjectIds; their first 8 digits are the creation time (docs/api.md).
class ObjectId final {
public:
    enum class Problem {
        Empty,
        ShortAddress, ///< an address such as https://instant.pe/AbC123: what recipients get, not the id
        WrongLength,
        NotHexadecimal,
    };

    /// Takes what a person pasted: blanks, invisible characters, quotes and upper case are forgiven.
    [[nodiscard]] static Result<ObjectId, Problem> parse(const QString &pasted);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// "657aa9…84fb", for lists and sentences; the whole id belongs into details and the clipboard.
    [[nodiscard]] QString shortText() const;
    /// When Instantpay made it, UTC milliseconds, to the second.
    [[nodiscard]] qint64 createdAtMs() const;

    friend bool operator==(const ObjectId &, const ObjectId &) = default;
    friend bool operator<(const ObjectId &a, const ObjectId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const ObjectId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit ObjectId(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace payoutdesk

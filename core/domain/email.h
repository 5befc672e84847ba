// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <optional>

namespace payoutdesk {

/// An e-mail address as an office types it: one address, no display name, a domain with a dot.
/// ASCII only: a letter that merely looks Latin would send the mail to somebody else.
class Email final {
public:
    static constexpr int maximumLength = 254; ///< RFC 5321, section 4.5.3.1.3 (path of 256 with its brackets)

    enum class Problem { Empty, Several, NoAt, NothingBeforeAt, BadDomain, BadCharacter, TooLong };

    /// Trims, folds full-width characters and lower-cases the domain; the local part keeps its case.
    [[nodiscard]] static Result<Email, Problem> parse(const QString &typed);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString masked() const; ///< "s****@x.in"
    /// The address with a likely slip in the domain mended ("gmial.com" → "gmail.com"), if there is one. Only ever offered.
    [[nodiscard]] std::optional<QString> likelyMeant() const;

    friend bool operator==(const Email &, const Email &) = default;

private:
    explicit Email(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace payoutdesk

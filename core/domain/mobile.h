// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace payoutdesk {

/// An Indian mobile number: ten digits, the first 6 to 9 (the National Numbering Plan's mobile ranges).
/// The server adds the calling code 91 itself, so ten digits are what is sent.
class Mobile final {
public:
    enum class Problem {
        Empty,
        SpreadsheetDamage, ///< 9.87654E+09, 9876543210.0, =…, #VALUE!: the sheet has lost or changed digits
        NotDigits,
        ForeignCountry, ///< + or 00 with a calling code other than 91
        TooShort,
        TooLong,
        WrongStart, ///< ten digits that do not start with 6, 7, 8 or 9
    };

    /// Takes what a person typed: any Unicode decimal digits, +91 / 0091 / 91 / 0 in front, blanks, dashes, brackets.
    [[nodiscard]] static Result<Mobile, Problem> parse(const QString &typed);

    [[nodiscard]] const QString &digits() const { return m_digits; }
    [[nodiscard]] QString forReading() const; ///< "+91 74285 85742"
    [[nodiscard]] QString masked() const;     ///< "74****5742"

    friend bool operator==(const Mobile &, const Mobile &) = default;

private:
    explicit Mobile(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace payoutdesk

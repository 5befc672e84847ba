// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMultiHash>
#include <QString>

namespace payoutdesk {

/// Finds what a scene calls by its English words in a window of another language.
class Words final {
public:
    /// "en" has no other words; "hi" reads translations/payout-desk_hi.ts.
    explicit Words(const QString &language);

    /// Whether `shown` is this text or a translation of it. Mnemonics do not count.
    [[nodiscard]] bool mean(const QString &shown, const QString &english) const;

private:
    QMultiHash<QString, QString> m_translations; ///< English, without mnemonics → the other language
};

/// "&File" → "File", "नाम (&N)" → "नाम": what is read, without the key.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace payoutdesk

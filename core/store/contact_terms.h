// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace payoutdesk {

/// One thing that a search for contacts has to find, in one of its places.
struct ContactTerm {
    QString text;        ///< in name, e-mail, company or a tag's name; folded
    QStringList mobiles; ///< any of these in the ten digits; "" is in every mobile. None: it is no part of a mobile
    QString id;          ///< in Instantpay's id; empty where that would only be by chance
    friend bool operator==(const ContactTerm &, const ContactTerm &) = default;
};

/// For a place of a query where a term looks for nothing: it stands in no text, because cleanText() lets no control character in.
inline const QString inNothing = QStringLiteral("\x01");

/// What somebody typed, taken apart. Words stand for themselves; neighbouring words of digits are one mobile in any spacing:
/// "+91 74285 85742", "0742", "074-28". No more than eight terms, the rest is not looked at; none for an empty search.
[[nodiscard]] QList<ContactTerm> contactTerms(const QString &typed);

} // namespace payoutdesk

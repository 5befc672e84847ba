// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace payoutdesk {

/// How a spreadsheet may read a cell.
enum class CsvKind {
    Text,  ///< as it stands: never as a formula, and never as a number or a date (ids, mobiles, references)
    Value, ///< a number or a time that this program has written itself
};

struct CsvColumn {
    QString heading;
    CsvKind kind = CsvKind::Text;
};

/// A file begins with this: UTF-8 with BOM, or spreadsheets take ₹ and आशा for Latin letters.
[[nodiscard]] QByteArray csvBegin();
/// One record after RFC 4180, with its CRLF. A kind that is missing is Text.
[[nodiscard]] QByteArray csvLine(const QStringList &cells, const QList<CsvKind> &kinds = {});
/// The cell before it is quoted. An apostrophe stands before what a spreadsheet would work out instead of showing: after
/// "=", "+", "-", "@", a tab or a line break (owasp.org/www-community/attacks/CSV_Injection), their full-width twins too;
/// and before digits that it would turn into a number or a date: an id of 24 digits would lose its end.
[[nodiscard]] QString csvSafe(const QString &text);

} // namespace payoutdesk

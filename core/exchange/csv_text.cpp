// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
bool beginsAFormula(const QString &text)
{
    // Blanks in front help nobody: some spreadsheets trim them.
    const auto first = std::find_if(text.begin(), text.end(),
                                    [](QChar c) { return c != u' ' && c != u'\u00a0' && c != u'\ufeff' && c != u'\u200b'; });
    return first != text.end() && QStringView(u"=+-@\t\r\n\u2212\uff1d\uff0b\uff0d\uff20").contains(*first);
}

/// Digits with nothing but what numbers, dates and money are written with: 007, 1.5, 12-3, 21:30, 6e23, 5 %, 1/2, (1), ₹5.
bool looksLikeANumber(const QString &text)
{
    const auto isPart = [](QChar c) { return c.isDigit() || QStringView(u".,:/-+%eE ()$\u20b9\u20ac\u00a3\u00a0").contains(c); };
    return std::all_of(text.begin(), text.end(), isPart) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString quoted(QString cell)
{
    cell.replace(QChar(u'\0'), QChar::ReplacementCharacter); // ends a cell early in many a reader
    const bool needed = std::any_of(cell.begin(), cell.end(), [](QChar c) { return QStringView(u",;\"\t\r\n").contains(c); });
    if (!needed && cell.trimmed() == cell)
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}
} // namespace

QByteArray csvBegin() { return QByteArrayLiteral("\xEF\xBB\xBF"); }

QByteArray csvLine(const QStringList &cells, const QList<CsvKind> &kinds)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool asItIs = kinds.value(i, CsvKind::Text) == CsvKind::Value;
        line += (i > 0 ? u"," : u"") + quoted(asItIs ? cells.at(i) : csvSafe(cells.at(i)));
    }
    return (line + u"\r\n").toUtf8();
}

QString csvSafe(const QString &text) { return beginsAFormula(text) || looksLikeANumber(text) ? u'\'' + text : text; }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/reader.h"
#include "core/exchange/csv_text.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace payoutdesk {

/// What an export writes: a list's columns, the numbers of all its rows, and how their words are asked for.
struct ExportSheet {
    using Lines = Result<QList<QStringList>, StoreProblem>;
    using Answered = std::function<void(const Lines &)>;
    /// Asks for the lines of some rows, a cell a column; rows that are gone are left out. `personal`: mobiles, e-mails, names
    /// and what people wrote in full, else masked. Answered later on this thread unless `context` is gone.
    using Ask = std::function<void(const QList<qint64> &rows, bool personal, QObject *context, const Answered &answered)>;

    using Numbers = Result<QList<qint64>, StoreProblem>;
    /// Asks for the numbers of all rows, in the order they are written. Answered at once or later, unless `context` is gone.
    using AskNumbers = std::function<void(QObject *context, const std::function<void(const Numbers &)> &answered)>;

    QString fileName; ///< a suggestion, without a folder
    QList<CsvColumn> columns;
    qint64 count; ///< of the rows, as the list says it
    AskNumbers askNumbers;
    Ask ask;
};

/// An ExportSheet::AskNumbers of a list that has the numbers of its rows.
[[nodiscard]] inline ExportSheet::AskNumbers theseRows(const QList<qint64> &rows)
{
    return [rows](QObject *, const std::function<void(const ExportSheet::Numbers &)> &answered) { answered(rows); };
}

/// An ExportSheet::Ask from a question {QList<qint64>} whose answer is a list of rows, and the line that a row makes:
///     linesFrom<ContactRows>(reader, [](const ContactRow &row, bool personal) { return QStringList{…}; })
/// The reader outlives the sheet.
template <typename Rows, typename Line>
[[nodiscard]] ExportSheet::Ask linesFrom(Reader &reader, Line line)
{
    return [&reader, line](const QList<qint64> &numbers, bool personal, QObject *context, const ExportSheet::Answered &answered) {
        reader.ask(Rows{numbers}, context, [line, personal, answered](const Result<typename Rows::Answer, StoreProblem> &rows) {
            if (!rows)
                return answered(fail(rows.error()));
            QList<QStringList> lines;
            for (const auto &row : *rows)
                lines.append(line(row, personal));
            answered(lines);
        });
    };
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_words.h"

#include "app/words/problems.h"
#include "app/words/records.h"
#include "core/domain/match.h"
#include "core/domain/plain_text.h"

#include <QLocale>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestPath = 300;

QString shown(const QString &path) { return displayText(path, longestPath); }
} // namespace

QString ExportWords::cell(const QString &text)
{
    constexpr int longest = 2'000;
    return displayText(text, longest);
}

QStringList ExportWords::remarks(qint64 rows, bool personal, const ChainReport &chain)
{
    QStringList lines;
    //: a line below the rows of an exported file
    lines << u"# "_s + tr("%n row(s)", nullptr, int(rows));
    if (!personal)
        //: a line below the rows of an exported file
        lines << u"# "_s + tr("Mobiles, e-mails, names and what people wrote are masked.");
    for (const ChainHead &head : chain.heads)
        lines << u"# "_s + RecordWords::head(head);
    if (chain.broken)
        //: a line below the rows of an exported file. %1 is a sentence: which entry was changed, or is missing
        lines << u"# "_s + tr("WARNING: %1").arg(RecordWords::broken(*chain.broken));
    return lines;
}

QString ExportWords::of(const ExportProblem &problem)
{
    return std::visit(Match{[](const StoreProblem &store) {
                                return QString(tr("Nothing was exported: the list could not be read.") + u' ' +
                                               Problems::ofReading(store));
                            },
                            [](const ExchangeProblem &exchange) { return of(exchange); }},
                      problem);
}

QString ExportWords::of(const ExchangeProblem &problem)
{
    const QString path = shown(problem.path);
    switch (problem.kind) {
    case ExchangeProblem::Kind::NotWritable:
        //: %1 is a file
        return tr("Nothing was exported: %1 cannot be written there. Choose another folder.").arg(path);
    case ExchangeProblem::Kind::DiskFull:
        //: %1 is a file
        return tr("Nothing was exported: there is no room left for %1. Make room, or choose another disk.").arg(path);
    case ExchangeProblem::Kind::Failed:
        //: %1 is a file, %2 what the system said
        return tr("Nothing was exported: %1 could not be written (%2).").arg(path, displayText(problem.detail, longestPath));
    }
    Q_UNREACHABLE();
}

QString ExportWords::progress(qint64 rows, qint64 ofRows)
{
    const QLocale locale;
    //: how many rows of how many were written to a file
    return tr("Exporting… %1 of %2 rows").arg(locale.toString(rows), locale.toString(ofRows));
}

QString ExportWords::done(qint64 rows, const QString &path)
{
    //: %1 is a file
    return tr("%n row(s) exported to %1.", nullptr, int(rows)).arg(shown(path));
}

} // namespace payoutdesk

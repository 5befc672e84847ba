// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/export_run.h"

#include "app/export/export_words.h"

namespace payoutdesk {

ExportRun::ExportRun(Reader &reader, ExportSheet sheet, const QString &path, bool personal, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_sheet(std::move(sheet))
    , m_personal(personal)
    , m_writer(path, m_sheet.columns)
{
}

template <typename Then>
CsvWriter::Answered ExportRun::unlessFailed(Then then)
{
    return [this, then](const Result<void, ExchangeProblem> &done) {
        if (done)
            then();
        else
            Q_EMIT failed(done.error());
    };
}

void ExportRun::start()
{
    m_writer.begin(unlessFailed([this] {
        m_sheet.askNumbers(this, [this](const ExportSheet::Numbers &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_rows = *rows;
            writeNext();
        });
    }));
}

void ExportRun::writeNext()
{
    const QList<qint64> rows = m_rows.mid(m_next, portion);
    if (rows.isEmpty())
        return checkNext({});
    m_next += rows.size();
    m_sheet.ask(rows, m_personal, this, [this](const ExportSheet::Lines &lines) {
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        m_writer.add(*lines, unlessFailed([this, count = lines->size()] {
            m_written += count;
            Q_EMIT progressed(m_written, m_rows.size());
            writeNext();
        }));
    });
}

void ExportRun::checkNext(const ChainReport &soFar)
{
    if (soFar.complete)
        return finish(soFar);
    m_reader.ask(CheckChain{soFar}, this, [this](const Result<ChainReport, StoreProblem> &report) {
        if (report)
            checkNext(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void ExportRun::finish(const ChainReport &chain)
{
    QList<QStringList> remarks;
    const QStringList sentences = ExportWords::remarks(m_written, m_personal, chain);
    for (const QString &sentence : sentences)
        remarks.append(QStringList{sentence});
    m_ending = true;
    m_writer.end(remarks, unlessFailed([this] { Q_EMIT finished(m_written); }));
}

} // namespace payoutdesk

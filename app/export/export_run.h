// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_sheet.h"
#include "core/domain/chain_report.h"
#include "core/exchange/csv_writer.h"

#include <QObject>

#include <variant>

namespace payoutdesk {

using ExportProblem = std::variant<StoreProblem, ExchangeProblem>;

/// One export on its way: rows come from the reader in portions, the file is written on a thread of its own, and this thread
/// only turns rows into words. Below the rows stand how many there are and, after the whole log of events was checked, the
/// head of every writer's chain. Whoever deletes this in between stops it: then no file is left behind.
class ExportRun final : public QObject {
    Q_OBJECT
public:
    ExportRun(Reader &reader, ExportSheet sheet, const QString &path, bool personal, QObject *parent);

    void start();
    /// The last bytes are being written: the file will be there, or failed() comes.
    [[nodiscard]] bool isEnding() const { return m_ending; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 ofRows);
    void finished(qint64 rows);
    void failed(const payoutdesk::ExportProblem &problem);

private:
    void writeNext();
    void checkNext(const ChainReport &soFar);
    void finish(const ChainReport &chain);
    template <typename Then>
    [[nodiscard]] CsvWriter::Answered unlessFailed(Then then);

    static constexpr int portion = 500;

    Reader &m_reader;
    const ExportSheet m_sheet;
    const bool m_personal;
    CsvWriter m_writer;
    QList<qint64> m_rows;
    qsizetype m_next = 0; ///< of m_rows
    qint64 m_written = 0;
    bool m_ending = false;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/exchange_problem.h"

#include <QSaveFile>

namespace payoutdesk {

/// A CSV file that appears whole under its name, or not at all: what stood there before stays until end(). Only its owner
/// may read it (0600), whatever the umask and whatever stood there. Waits for the disk.
class CsvFile final {
public:
    CsvFile(const QString &path, const QList<CsvColumn> &columns);

    /// Begins, with the headings.
    [[nodiscard]] Result<void, ExchangeProblem> begin();
    [[nodiscard]] Result<void, ExchangeProblem> add(const QList<QStringList> &rows);
    /// Writes remarks below the rows, a record each, and puts the file into its place. Without it nothing is left behind.
    [[nodiscard]] Result<void, ExchangeProblem> end(const QList<QStringList> &remarks);

private:
    [[nodiscard]] Result<void, ExchangeProblem> write(const QByteArray &bytes);
    [[nodiscard]] ExchangeProblem problem(ExchangeProblem::Kind otherwise) const;

    QSaveFile m_file;
    QStringList m_headings;
    QList<CsvKind> m_kinds;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_run.h"

#include <QCoreApplication>

namespace payoutdesk {

/// What an export says in the file and about it.
class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
public:
    /// Words from outside for one cell: whole, but on one line and without what turns the direction of text.
    [[nodiscard]] static QString cell(const QString &text);
    /// The lines below the rows, each beginning with "# ".
    [[nodiscard]] static QStringList remarks(qint64 rows, bool personal, const ChainReport &chain);
    [[nodiscard]] static QString of(const ExportProblem &problem);
    [[nodiscard]] static QString of(const ExchangeProblem &problem);
    [[nodiscard]] static QString progress(qint64 rows, qint64 ofRows);
    [[nodiscard]] static QString done(qint64 rows, const QString &path);
};

} // namespace payoutdesk

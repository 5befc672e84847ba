// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_sheet.h"
#include "core/domain/activity.h"

#include <QCoreApplication>

namespace payoutdesk {

/// What of an event goes into a file.
class ActivityExport {
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)
public:
    [[nodiscard]] static ExportSheet sheet(Reader &reader, const QList<qint64> &rows, qint64 nowMs);
    /// As many cells as the sheet has columns.
    [[nodiscard]] static QStringList line(const ActivityRow &row, bool personal);

private:
    static QList<CsvColumn> columns();
};

} // namespace payoutdesk

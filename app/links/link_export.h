// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_sheet.h"
#include "core/domain/questions.h"

#include <QCoreApplication>

namespace payoutdesk {

/// What of a payout link goes into a file.
class LinkExport {
    Q_DECLARE_TR_FUNCTIONS(LinkExport)
public:
    /// All that `filter` lets through, in its order: `count` links by what the list says.
    [[nodiscard]] static ExportSheet sheet(Reader &reader, const LinkFilter &filter, const LinkOrder &order, int count,
                                           qint64 nowMs);
    /// As many cells as the sheet has columns.
    [[nodiscard]] static QStringList line(const LinkRow &row, bool personal);

private:
    static QList<CsvColumn> columns();
};

} // namespace payoutdesk

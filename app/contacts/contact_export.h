// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_sheet.h"
#include "core/domain/questions.h"

#include <QCoreApplication>

namespace payoutdesk {

/// What of a contact goes into a file.
class ContactExport {
    Q_DECLARE_TR_FUNCTIONS(ContactExport)
public:
    [[nodiscard]] static ExportSheet sheet(Reader &reader, const QList<qint64> &rows, qint64 nowMs);
    /// As many cells as the sheet has columns.
    [[nodiscard]] static QStringList line(const ContactRow &row, bool personal);

private:
    static QList<CsvColumn> columns();
};

} // namespace payoutdesk

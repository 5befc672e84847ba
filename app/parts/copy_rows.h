// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QTableView;

namespace payoutdesk {

/// What a model gives for a cell that is to be copied, where it differs from what is shown (a whole id).
inline constexpr int copyTextRole = Qt::UserRole + 100;

/// Ctrl+C on the table copies its selected rows with the headings, as tab-separated text.
void addCopyRows(QTableView *table);

} // namespace payoutdesk

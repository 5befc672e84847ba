// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace payoutdesk {

/// F6: puts the focus into the pane after the one that has it, round and round; panes with nothing to focus are passed over.
void focusNextPane(const QList<QWidget *> &panes);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace payoutdesk {

/// The statements of each step, oldest first. A step that was released is never edited: a change is a new step.
[[nodiscard]] const QList<QStringList> &migrations();

} // namespace payoutdesk

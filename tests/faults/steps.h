// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault.h"

namespace payoutdesk {

/// Steps that rows of several families are made of.

[[nodiscard]] Fault::Step inOrder(const QList<Fault::Step> &steps);
/// Waits until the screen says so; the row is wrong where it does not.
[[nodiscard]] Fault::Step says(const FaultWords &words);
/// Presses the buttons of these names, one after the other, each once it can be seen; the row is wrong where one cannot.
[[nodiscard]] Fault::Step presses(const QStringList &buttons);
/// The row is wrong, and why; what was wrong before stays.
void findWrong(FaultStage &stage, const QString &why);

} // namespace payoutdesk

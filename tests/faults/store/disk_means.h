// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/steps.h"
#include "tests/faults/store/failing_disk.h"

#include <QString>

namespace payoutdesk {

/// The steps of a row that break the disk at one moment of a press.
struct DiskFault {
    Fault::Step injected;  ///< sees that the disk is whole again at the end
    Fault::Step atHand;    ///< makes the desk stand still once it comes to the point (core/faults)
    Fault::Step meanwhile; ///< it stands there: from now on the disk fails
};
/// `point` as in fault_plan.h; the write that comes next is the first that fails.
[[nodiscard]] DiskFault diskFails(const QByteArray &point, failing_disk::Manner manner);
/// The disk works again once the screen says `words`.
[[nodiscard]] Fault::Step worksAgainAfter(const FaultWords &words);
/// The program is killed, as far as the disk can tell, and starts again on a disk that works.
[[nodiscard]] Fault::Step restarts();

/// A profile that was in use, and was closed; then this happens to its folder.
[[nodiscard]] Fault::Step onceUsed(const std::function<void(const QString &folder)> &damage);
/// A file in that folder, as bytes.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace payoutdesk

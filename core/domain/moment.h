// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoutdesk {

/// A point in time as this machine can state it: the wall clock may jump, the boot clock within one boot may not.
struct Moment {
    qint64 utcMs = 0;  ///< wall clock, UTC milliseconds
    QString bootId;    ///< /proc/sys/kernel/random/boot_id
    qint64 bootMs = 0; ///< CLOCK_BOOTTIME, milliseconds: goes on during suspend
};

/// Where the time comes from; tests bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

} // namespace payoutdesk

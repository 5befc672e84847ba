// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"

namespace payoutdesk {

/// The time as the kernel states it: the wall clock, and CLOCK_BOOTTIME with the boot's id.
class SystemClock final : public Clock {
public:
    SystemClock();
    [[nodiscard]] Moment now() const override;

private:
    QString m_bootId;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/system_clock.h"

#include <QDateTime>
#include <QFile>

#include <ctime>

namespace payoutdesk {

SystemClock::SystemClock()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        m_bootId = QString::fromLatin1(file.readAll().trimmed());
}

Moment SystemClock::now() const
{
    timespec boot{};
    clock_gettime(CLOCK_BOOTTIME, &boot);
    return {QDateTime::currentMSecsSinceEpoch(), m_bootId, boot.tv_sec * 1000LL + boot.tv_nsec / 1'000'000};
}

} // namespace payoutdesk

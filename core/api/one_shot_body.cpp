// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/one_shot_body.h"

#include "core/faults/faults.h"

#include <algorithm>
#include <cstring>

namespace payoutdesk {

OneShotBody::OneShotBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position) { return position == pos() && QIODevice::seek(position); }

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    // m_served is the place to read from: whatever position the device is told, a byte is served once.
    if (m_withdrawn || m_served >= m_bytes.size())
        return -1;
    if (m_served == 0)
        faults::reach(faults::Point::AfterConnect);
    faults::networkStep();
    const qint64 count = std::min(maximum, m_bytes.size() - m_served);
    std::memcpy(data, m_bytes.constData() + m_served, static_cast<size_t>(count));
    m_served += count;
    return count;
}

} // namespace payoutdesk

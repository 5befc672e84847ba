// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stdin_lines.h"

#include <QCoreApplication>

#include <unistd.h>

namespace payoutdesk {

StdinLines::StdinLines(std::function<void(const QByteArray &)> take)
    : m_take(std::move(take))
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdinLines::read);
}

void StdinLines::read()
{
    QByteArray bytes(4096, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
    if (count <= 0) {
        m_notifier.setEnabled(false);
        return QCoreApplication::quit();
    }
    m_pending += bytes.left(count);
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.left(end);
        m_pending.remove(0, end + 1);
        m_take(line);
    }
}

} // namespace payoutdesk

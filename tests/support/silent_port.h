// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace payoutdesk {

/// A port of 127.0.0.1 whose calls are answered by nothing at all, as behind a firewall that drops: its queue of waiting
/// connections is full, so the system ignores every further one.
class SilentPort final {
public:
    SilentPort();
    ~SilentPort();
    Q_DISABLE_COPY_MOVE(SilentPort)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    quint16 m_port = 0;
    QList<int> m_waiting;
};

} // namespace payoutdesk

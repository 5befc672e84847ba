// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace payoutdesk {

/// Hands over each line of stdin, without its end, from the event loop; ends the program with the end of stdin.
class StdinLines final : public QObject {
public:
    explicit StdinLines(std::function<void(const QByteArray &)> take);

private:
    void read();

    const std::function<void(const QByteArray &)> m_take;
    QSocketNotifier m_notifier;
    QByteArray m_pending;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/message.h"

#include <QList>

namespace payoutdesk {

/// The messages that wait, newest first, and the one being read.
class MessageStack final {
public:
    /// Puts a message in front, behind those that stay there. It takes the place of the one with its key; what need not be
    /// answered takes the place of the other such message.
    void put(const Message &message);
    void withdraw(const QString &key);
    void dropCurrent();
    void next();
    void previous();

    [[nodiscard]] bool holds(const QString &key) const;
    [[nodiscard]] qsizetype count() const { return m_messages.size(); }
    [[nodiscard]] bool isEmpty() const { return m_messages.isEmpty(); }
    [[nodiscard]] qsizetype position() const { return m_current; } ///< from 0
    [[nodiscard]] const Message &current() const { return m_messages.at(m_current); }

private:
    void keepInside();

    QList<Message> m_messages;
    qsizetype m_current = 0;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/message_stack.h"

#include <algorithm>

namespace payoutdesk {

void MessageStack::put(const Message &message)
{
    const bool passing = !staysUntilAnswered(message);
    m_messages.removeIf([&](const Message &earlier) {
        return (!message.key.isEmpty() && earlier.key == message.key) || (passing && !staysUntilAnswered(earlier));
    });
    const auto behind = message.inFront ? m_messages.cbegin()
                                        : std::find_if(m_messages.cbegin(), m_messages.cend(),
                                                       [](const Message &earlier) { return !earlier.inFront; });
    m_messages.insert(behind, message);
    m_current = 0;
}

void MessageStack::withdraw(const QString &key)
{
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (m_messages.at(i).key != key)
            continue;
        m_messages.removeAt(i);
        if (i < m_current)
            --m_current;
        break;
    }
    keepInside();
}

void MessageStack::dropCurrent()
{
    m_messages.removeAt(m_current);
    keepInside();
}

void MessageStack::next()
{
    ++m_current;
    keepInside();
}

void MessageStack::previous()
{
    --m_current;
    keepInside();
}

bool MessageStack::holds(const QString &key) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(), [&key](const Message &message) { return message.key == key; });
}

void MessageStack::keepInside() { m_current = qBound<qsizetype>(0, m_current, qMax<qsizetype>(0, m_messages.size() - 1)); }

} // namespace payoutdesk

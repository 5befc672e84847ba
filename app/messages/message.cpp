// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/message.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

bool staysUntilAnswered(const Message &message)
{
    switch (message.kind) {
    case Message::Kind::Success:
    case Message::Kind::Info:
        return false;
    case Message::Kind::Warning:
        return !message.actions.isEmpty();
    case Message::Kind::Refused:
    case Message::Kind::NotKnown:
    case Message::Kind::Error:
        return true;
    }
    Q_UNREACHABLE();
}

QString messageKey(OperationId id) { return u"operation/%1"_s.arg(id.value); }

} // namespace payoutdesk

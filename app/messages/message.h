// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>

namespace payoutdesk {

/// One answer a person may give to a message: the words of its button, and what it does (on the window's thread).
struct MessageAction {
    QString text;
    std::function<void()> run;
    bool keepsMessage = false; ///< for answers that settle nothing, such as "Copy address"
};

/// What the panel above the page tells a person. Plain text, whole sentences.
struct Message {
    enum class Kind { Success, Info, Warning, Refused, NotKnown, Error };
    Kind kind = Kind::Info;
    QString text;
    /// A message with the key of an earlier one takes its place. Empty: Kind alone decides.
    QString key = {};
    QList<MessageAction> actions = {};
    bool inFront = false; ///< concerns everything that is sent: what comes later stands behind it until it is dismissed
};

/// Whether the message waits for an answer ("1 of 3"): refused, not known and errors, and warnings that ask something.
/// The others replace each other.
[[nodiscard]] bool staysUntilAnswered(const Message &message);

/// The key of what is said about an operation, so that its newest news replaces the older.
[[nodiscard]] QString messageKey(OperationId id);

} // namespace payoutdesk

Q_DECLARE_METATYPE(payoutdesk::Message)

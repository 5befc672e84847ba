// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/news.h"

#include <QHash>

namespace payoutdesk {

/// The reviewed list that is on its way: which of it waits, which left, which is over. Forgets the list once all is over.
class ReminderBatch final {
public:
    /// Operations that were just written as queued; a list that is still on its way grows.
    void add(const QList<Operation> &queued);
    /// Whether this operation is of the list, and so progress() is new.
    [[nodiscard]] bool hear(const Operation &operation);
    /// It waits for its credentials now, whatever becomes of the list.
    [[nodiscard]] bool leave(OperationId id);
    /// In their order; they have not left this computer.
    [[nodiscard]] QList<OperationId> waiting() const;
    [[nodiscard]] BatchProgress progress() const;

private:
    void forgetIfOver();

    enum class Place { Waiting, Left, Over };
    QHash<OperationId, Place> m_places;
};

} // namespace payoutdesk

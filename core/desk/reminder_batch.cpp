// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reminder_batch.h"

#include <algorithm>

namespace payoutdesk {

void ReminderBatch::add(const QList<Operation> &queued)
{
    for (const Operation &operation : queued)
        m_places.insert(operation.id, Place::Waiting);
}

bool ReminderBatch::hear(const Operation &operation)
{
    const auto place = m_places.find(operation.id);
    if (place == m_places.end())
        return false;
    switch (operation.state) {
    case OperationState::Held:
    case OperationState::Queued:
        *place = Place::Waiting;
        break;
    case OperationState::Sending:
        *place = Place::Left;
        break;
    case OperationState::Accepted:
    case OperationState::Pending:
    case OperationState::Refused:
    case OperationState::NotSent:
    case OperationState::Unknown:
    case OperationState::ResolvedDone:
    case OperationState::ResolvedNotDone:
    case OperationState::Cancelled:
        *place = Place::Over;
        break;
    }
    forgetIfOver();
    return true;
}

bool ReminderBatch::leave(OperationId id)
{
    if (m_places.remove(id) == 0)
        return false;
    forgetIfOver();
    return true;
}

QList<OperationId> ReminderBatch::waiting() const
{
    QList<OperationId> ids;
    for (auto each = m_places.cbegin(); each != m_places.cend(); ++each) {
        if (each.value() == Place::Waiting)
            ids.append(each.key());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

BatchProgress ReminderBatch::progress() const
{
    const auto in = [this](Place wanted) { return static_cast<int>(std::count(m_places.cbegin(), m_places.cend(), wanted)); };
    return {static_cast<int>(m_places.size()), in(Place::Waiting), in(Place::Over)};
}

void ReminderBatch::forgetIfOver()
{
    if (std::all_of(m_places.cbegin(), m_places.cend(), [](Place place) { return place == Place::Over; }))
        m_places.clear();
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/link_order.h"

using namespace Qt::StringLiterals;

namespace payoutdesk {

namespace {
QString columnName(LinkColumn column)
{
    switch (column) {
    case LinkColumn::Id:
        return u"link_id"_s;
    case LinkColumn::Recipient:
        return u"recipient_sort"_s;
    case LinkColumn::Amount:
        return u"amount_paise"_s;
    case LinkColumn::State:
        return u"state"_s;
    case LinkColumn::Expires:
        return u"expires_ms"_s;
    case LinkColumn::LastReminder:
        return u"last_reminder_ms"_s;
    case LinkColumn::Reminders:
        return u"reminders"_s;
    case LinkColumn::Added:
        return u"added_ms"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

QString orderBySql(LinkColumn column, bool descending)
{
    const QString direction = descending ? u" DESC"_s : u" ASC"_s;
    return u" ORDER BY links."_s + columnName(column) + direction + u", links.id"_s + direction;
}

bool isFilledByReminders(LinkColumn column) { return column == LinkColumn::LastReminder || column == LinkColumn::Reminders; }

} // namespace payoutdesk

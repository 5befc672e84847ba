// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_list_model.h"

#include "core/domain/moment.h"

#include <utility>

namespace payoutdesk {

ContactListModel::ContactListModel(Reader &reader, const Clock &clock, QObject *parent)
    : RowList(reader, columns, {int(ContactColumn::Added), true}, parent)
    , m_clock(clock)
{
}

void ContactListModel::setFilter(const ContactFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    startOver();
}

void ContactListModel::setPersonal(ContactCells::Personal personal)
{
    if (std::exchange(m_personal, personal) != personal)
        retell();
}

ContactIds ContactListModel::question() const { return {m_filter, {ContactColumn(order().column), order().descending}}; }

QString ContactListModel::text(const ContactRow &row, int column) const
{
    return ContactCells::text(row, ContactColumn(column), m_personal, m_clock.now().utcMs);
}

QString ContactListModel::toolTip(const ContactRow &row, int column) const
{
    // Whole ids, which a cell cuts; times as in the cell.
    return column == int(ContactColumn::ContactId) ? copyText(row, column) : text(row, column);
}

QString ContactListModel::copyText(const ContactRow &row, int column) const
{
    return ContactCells::copyText(row, ContactColumn(column), m_personal);
}

QString ContactListModel::sentence(const ContactRow &row) const
{
    return ContactCells::sentence(row, m_personal, m_clock.now().utcMs);
}

} // namespace payoutdesk

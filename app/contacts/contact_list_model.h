// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/contacts/contact_cells.h"
#include "app/lists/row_list.h"

namespace payoutdesk {

class Clock;

/// The list of contacts, a row a press. Columns are those of ContactColumn, in their order.
class ContactListModel final : public RowList<ContactRow, ContactIds, ContactRows> {
    Q_OBJECT
public:
    static constexpr int columns = int(ContactColumn::ContactId) + 1;

    ContactListModel(Reader &reader, const Clock &clock, QObject *parent = nullptr);

    void setFilter(const ContactFilter &filter);
    [[nodiscard]] const ContactFilter &filter() const { return m_filter; }
    void setPersonal(ContactCells::Personal personal);

    [[nodiscard]] bool isSortable(int /*column*/) const override { return true; }
    [[nodiscard]] bool startsDescending(int column) const override { return column == int(ContactColumn::Added); }
    [[nodiscard]] QString heading(int column) const override { return ContactCells::heading(ContactColumn(column)); }
    [[nodiscard]] bool isFixedWidth(int column) const override { return column == int(ContactColumn::ContactId); }

protected:
    [[nodiscard]] ContactIds question() const override;
    [[nodiscard]] QString text(const ContactRow &row, int column) const override;
    [[nodiscard]] QString toolTip(const ContactRow &row, int column) const override;
    [[nodiscard]] QString copyText(const ContactRow &row, int column) const override;
    [[nodiscard]] QString sentence(const ContactRow &row) const override;

private:
    const Clock &m_clock;
    ContactFilter m_filter;
    ContactCells::Personal m_personal = ContactCells::Personal::Masked;
};

} // namespace payoutdesk

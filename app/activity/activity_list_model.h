// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/row_list.h"
#include "core/domain/activity.h"

namespace payoutdesk {

class Clock;

/// The log of events, as far as a filter lets it through.
class ActivityListModel final : public RowList<ActivityRow, ActivityIds, ActivityRows> {
    Q_OBJECT
public:
    enum Column { WhenColumn, WhoColumn, ComputerColumn, WhatColumn, WhomColumn, OutcomeColumn, ReferenceColumn, ColumnCount };

    ActivityListModel(Reader &reader, const Clock &clock, QObject *parent = nullptr);

    void setFilter(const ActivityFilter &filter);
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    /// Whether mobiles and e-mails are shown in full.
    void setPersonalShown(bool shown);

    [[nodiscard]] bool isSortable(int column) const override;
    [[nodiscard]] bool startsDescending(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] bool isFixedWidth(int column) const override { return column == ReferenceColumn; }

private:
    [[nodiscard]] ActivityIds question() const override;
    [[nodiscard]] QString text(const ActivityRow &row, int column) const override;
    [[nodiscard]] QString toolTip(const ActivityRow &row, int column) const override;
    [[nodiscard]] QString copyText(const ActivityRow &row, int column) const override;
    [[nodiscard]] QString sentence(const ActivityRow &row) const override;

    const Clock &m_clock;
    ActivityFilter m_filter;
    bool m_personal = false;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activity/activity_list_model.h"

#include "app/activity/activity_words.h"
#include "app/words/times.h"
#include "core/domain/moment.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

ActivityListModel::ActivityListModel(Reader &reader, const Clock &clock, QObject *parent)
    : RowList(reader, ColumnCount, {WhenColumn, true}, parent)
    , m_clock(clock)
{
}

void ActivityListModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    startOver();
}

void ActivityListModel::setPersonalShown(bool shown)
{
    m_personal = shown;
    retell();
}

bool ActivityListModel::isSortable(int column) const
{
    return column == WhenColumn || column == WhoColumn || column == OutcomeColumn;
}

bool ActivityListModel::startsDescending(int column) const
{
    return column == WhenColumn || column == OutcomeColumn; // downwards, what is not known comes first
}

QString ActivityListModel::heading(int column) const
{
    switch (column) {
    case WhenColumn:
        return tr("When (IST)", "column of the list Activity; IST is Indian Standard Time");
    case WhoColumn:
        return tr("Who", "column of the list Activity: login name");
    case ComputerColumn:
        return tr("Computer", "column of the list Activity");
    case WhatColumn:
        return tr("What", "column of the list Activity: what happened");
    case WhomColumn:
        return tr("Whom", "column of the list Activity: the contact, or the recipient of a link");
    case OutcomeColumn:
        return tr("Outcome", "column of the list Activity");
    case ReferenceColumn:
        return tr("Reference", "column of the list Activity: Instantpay's reference of its answer");
    default:
        return {};
    }
}

ActivityIds ActivityListModel::question() const
{
    const ListOrder wanted = order();
    const auto column = wanted.column == WhoColumn       ? ActivityColumn::Who
                        : wanted.column == OutcomeColumn ? ActivityColumn::Outcome
                                                         : ActivityColumn::When;
    return {m_filter, {column, wanted.descending}};
}

QString ActivityListModel::text(const ActivityRow &row, int column) const
{
    switch (column) {
    case WhenColumn:
        return Times::dayAndClock(row.atMs, m_clock.now().utcMs);
    case WhoColumn:
        return ActivityWords::who(row);
    case ComputerColumn:
        return ActivityWords::computer(row);
    case WhatColumn:
        return ActivityWords::what(row);
    case WhomColumn:
        return ActivityWords::whom(row, m_personal);
    case OutcomeColumn:
        return ActivityWords::outcome(row);
    case ReferenceColumn:
        return ActivityWords::reference(row);
    default:
        return {};
    }
}

QString ActivityListModel::toolTip(const ActivityRow &row, int column) const
{
    if (column == WhenColumn)
        return Times::exact(row.atMs) + u'\n' + Times::exactUtc(row.atMs);
    return text(row, column);
}

QString ActivityListModel::copyText(const ActivityRow &row, int column) const
{
    return column == WhenColumn ? Times::exact(row.atMs) : text(row, column);
}

QString ActivityListModel::sentence(const ActivityRow &row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (const QString part = text(row, column); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

} // namespace payoutdesk

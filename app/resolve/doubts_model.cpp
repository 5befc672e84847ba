// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/doubts_model.h"

#include "app/parts/copy_rows.h"
#include "app/resolve/dashboard_words.h"
#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestLogin = 40;
}

DoubtsModel::DoubtsModel(const Clock &clock, OutcomeSurroundings surroundings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_surroundings(std::move(surroundings))
{
}

void DoubtsModel::setDoubts(const QList<Operation> &doubts)
{
    beginResetModel();
    m_doubts = doubts;
    endResetModel();
}

void DoubtsModel::setRecipients(const QHash<ObjectId, QString> &recipients)
{
    m_recipients = recipients;
    if (!m_doubts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, WhomColumn));
}

int DoubtsModel::rowOf(OperationId id) const
{
    const auto found = std::find_if(m_doubts.cbegin(), m_doubts.cend(), [id](const Operation &doubt) { return doubt.id == id; });
    return found == m_doubts.cend() ? -1 : int(found - m_doubts.cbegin());
}

QString DoubtsModel::recipientOf(const Operation &operation) const
{
    const auto *link = std::get_if<ObjectId>(&operation.subject);
    return link ? m_recipients.value(*link) : QString();
}

QString DoubtsModel::text(const Operation &operation, int column) const
{
    switch (column) {
    case WhatColumn:
        return DashboardWords::what(operation);
    case WhomColumn:
        return People::of(operation, recipientOf(operation));
    case StandingColumn:
        return Outcomes::word(operation.kind(), operation.state);
    case WhenColumn:
        return Times::dayAndClock(operation.createdAtMs, m_clock.now().utcMs);
    case ByColumn:
        return displayText(operation.pressedBy, longestLogin);
    case WhyColumn:
        return Outcomes::doubt(operation, m_surroundings);
    default:
        return {};
    }
}

int DoubtsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_doubts.size()); }

int DoubtsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DoubtsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &operation = m_doubts.at(index.row());
    if (role == Qt::DisplayRole)
        return text(operation, index.column());
    if (role == copyTextRole && index.column() == WhomColumn)
        return DashboardWords::wholeName(operation, recipientOf(operation));
    if (role == Qt::ToolTipRole)
        return text(operation, index.column()).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == WhatColumn) {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(text(operation, column));
        return parts.join(u", "_s);
    }
    return {};
}

QVariant DoubtsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What", "column of the list To resolve: reminder or new contact");
    case WhomColumn:
        return tr("To whom", "column of the list To resolve");
    case StandingColumn:
        return tr("State", "column of the list To resolve: not known, or waiting for Instantpay");
    case WhenColumn:
        return tr("When", "column of the list To resolve: time of the press");
    case ByColumn:
        return tr("By", "column of the list To resolve: who pressed");
    case WhyColumn:
        return tr("Why we do not know", "column of the list To resolve");
    default:
        return {};
    }
}

} // namespace payoutdesk

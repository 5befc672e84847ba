// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/links/reminder_history_model.h"

#include "app/words/outcomes.h"
#include "app/words/times.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestText = 120;
}

ReminderHistoryModel::ReminderHistoryModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ReminderHistoryModel::setReminders(const QList<Operation> &reminders)
{
    beginResetModel();
    m_reminders = reminders;
    endResetModel();
}

QString ReminderHistoryModel::text(const Operation &reminder, int column) const
{
    switch (column) {
    case WhenColumn:
        return Times::dayAndClock(reminder.createdAtMs, m_clock.now().utcMs);
    case ResultColumn:
        return Outcomes::word(OperationKind::RemindLink, reminder.state);
    case SaidColumn:
        return reminder.said ? displayText(reminder.said->status, longestText) : QString();
    case ReferenceColumn:
        return reminder.said ? displayText(reminder.said->reference, longestText) : QString();
    case ByColumn:
        return displayText(reminder.pressedBy, longestText);
    default:
        return {};
    }
}

int ReminderHistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_reminders.size()); }

int ReminderHistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ReminderHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &reminder = m_reminders.at(index.row());
    if (role == Qt::DisplayRole)
        return text(reminder, index.column());
    if (role == Qt::ToolTipRole)
        return text(reminder, index.column()).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == WhenColumn) {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column) {
            if (const QString words = text(reminder, column); !words.isEmpty())
                parts.append(words);
        }
        return parts.join(u", "_s);
    }
    return {};
}

QVariant ReminderHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When", "column of a link's reminders");
    case ResultColumn:
        return tr("Result", "column of a link's reminders");
    case SaidColumn:
        return tr("Instantpay said", "column of a link's reminders");
    case ReferenceColumn:
        return tr("Reference", "column of a link's reminders: what Instantpay's help desk asks for");
    case ByColumn:
        return tr("By", "column of a link's reminders: who pressed");
    default:
        return {};
    }
}

} // namespace payoutdesk

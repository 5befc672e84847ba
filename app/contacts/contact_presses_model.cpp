// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/contact_presses_model.h"

#include "app/words/outcomes.h"
#include "app/words/times.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestText = 120;
}

ContactPressesModel::ContactPressesModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ContactPressesModel::setPresses(const QList<Operation> &presses)
{
    beginResetModel();
    m_presses = presses;
    endResetModel();
}

QString ContactPressesModel::text(const Operation &press, int column) const
{
    switch (column) {
    case WhenColumn:
        return Times::dayAndClock(press.createdAtMs, m_clock.now().utcMs);
    case ResultColumn:
        return Outcomes::word(OperationKind::AddContact, press.state);
    case ByColumn:
        return displayText(press.pressedBy, longestText);
    case SaidColumn:
        return press.said ? displayText(press.said->status, longestText) : QString();
    default:
        return {};
    }
}

int ContactPressesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_presses.size());
}

int ContactPressesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ContactPressesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &press = m_presses.at(index.row());
    if (role == Qt::DisplayRole)
        return text(press, index.column());
    if (role == Qt::ToolTipRole)
        return text(press, index.column()).toHtmlEscaped();
    if (role != Qt::AccessibleTextRole || index.column() != WhenColumn)
        return {};
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        if (const QString words = text(press, column); !words.isEmpty())
            parts.append(words);
    }
    return parts.join(u", "_s);
}

QVariant ContactPressesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Pressed", "column of the presses for one person: when");
    case ResultColumn:
        return tr("Result", "column of the presses for one person");
    case ByColumn:
        return tr("By", "column of the presses for one person: who pressed");
    case SaidColumn:
        return tr("Instantpay said", "column of the presses for one person");
    default:
        return {};
    }
}

} // namespace payoutdesk

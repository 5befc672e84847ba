// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/answers_model.h"

#include "app/parts/copy_rows.h"
#include "app/resolve/dashboard_words.h"
#include "app/words/decisions.h"
#include "app/words/people.h"
#include "app/words/times.h"
#include "core/domain/moment.h"
#include "core/domain/plain_text.h"

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestPresser = 40;
}

AnswersModel::AnswersModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void AnswersModel::setAnswers(const QList<AnsweredDoubt> &answers)
{
    beginResetModel();
    m_answers = answers;
    endResetModel();
}

void AnswersModel::setRecipients(const QHash<ObjectId, QString> &recipients)
{
    m_recipients = recipients;
    if (!m_answers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, WhomColumn));
}

int AnswersModel::rowOf(OperationId id) const
{
    const auto found =
        std::find_if(m_answers.cbegin(), m_answers.cend(), [id](const AnsweredDoubt &each) { return each.operation.id == id; });
    return found == m_answers.cend() ? -1 : int(found - m_answers.cbegin());
}

QString AnswersModel::recipientOf(const Operation &operation) const
{
    const auto *link = std::get_if<ObjectId>(&operation.subject);
    return link ? m_recipients.value(*link) : QString();
}

QString AnswersModel::text(const Operation &operation, int column) const
{
    switch (column) {
    case WhatColumn:
        return DashboardWords::what(operation);
    case WhomColumn:
        return People::of(operation, recipientOf(operation));
    case AnswerColumn:
        return Decisions::given(operation);
    case AnsweredColumn:
        return Times::dayAndClock(operation.changedAtMs, m_clock.now().utcMs);
    case PressedColumn:
        return Times::dayAndClock(operation.createdAtMs, m_clock.now().utcMs);
    case ByColumn:
        return displayText(operation.pressedBy, longestPresser);
    default:
        return {};
    }
}

int AnswersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_answers.size()); }

int AnswersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Operation &operation = m_answers.at(index.row()).operation;
    switch (role) {
    case Qt::DisplayRole:
        return text(operation, index.column());
    case Qt::ToolTipRole:
        return text(operation, index.column()).toHtmlEscaped();
    case copyTextRole:
        return index.column() == WhomColumn ? QVariant(DashboardWords::wholeName(operation, recipientOf(operation))) : QVariant();
    case Qt::AccessibleTextRole: {
        if (index.column() != WhatColumn)
            return {};
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(text(operation, column));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What", "column of the list of answers: reminder or new contact");
    case WhomColumn:
        return tr("To whom", "column of the list of answers");
    case AnswerColumn:
        return tr("Answer", "column of the list of answers: it was sent, it was not sent, cannot tell");
    case AnsweredColumn:
        return tr("Answered", "column of the list of answers: when");
    case PressedColumn:
        return tr("Pressed", "column of the list of answers: when the reminder was pressed");
    case ByColumn:
        return tr("By", "column of the list of answers: who pressed");
    default:
        return {};
    }
}

} // namespace payoutdesk

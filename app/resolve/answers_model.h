// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questions.h"

#include <QAbstractTableModel>
#include <QHash>

namespace payoutdesk {

class Clock;

/// What persons answered to "was it sent?", the newest answer first.
class AnswersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, WhomColumn, AnswerColumn, AnsweredColumn, PressedColumn, ByColumn, ColumnCount };

    explicit AnswersModel(const Clock &clock, QObject *parent = nullptr);

    void setAnswers(const QList<AnsweredDoubt> &answers);
    /// Recipients of the links among them, as far as they were read.
    void setRecipients(const QHash<ObjectId, QString> &recipients);

    [[nodiscard]] const AnsweredDoubt &at(int row) const { return m_answers.at(row); }
    [[nodiscard]] int rowOf(OperationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Operation &operation, int column) const;
    [[nodiscard]] QString recipientOf(const Operation &operation) const;

    const Clock &m_clock;
    QList<AnsweredDoubt> m_answers;
    QHash<ObjectId, QString> m_recipients;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/outcomes.h"
#include "core/domain/operation_record.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>

namespace payoutdesk {

class Clock;

/// Operations that wait for a person, in the order in which they come.
class DoubtsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhatColumn, WhomColumn, StandingColumn, WhenColumn, ByColumn, WhyColumn, ColumnCount };

    DoubtsModel(const Clock &clock, OutcomeSurroundings surroundings, QObject *parent = nullptr);

    void setDoubts(const QList<Operation> &doubts);
    /// Recipients of the links among them, as far as they were read.
    void setRecipients(const QHash<ObjectId, QString> &recipients);

    [[nodiscard]] const Operation &at(int row) const { return m_doubts.at(row); }
    [[nodiscard]] int rowOf(OperationId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString recipientOf(const Operation &operation) const;
    [[nodiscard]] QString text(const Operation &operation, int column) const;

    const Clock &m_clock;
    OutcomeSurroundings m_surroundings;
    QList<Operation> m_doubts;
    QHash<ObjectId, QString> m_recipients;
};

} // namespace payoutdesk

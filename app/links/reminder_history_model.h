// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"

#include <QAbstractTableModel>

namespace payoutdesk {

class Clock;

/// The reminders of one link, newest first, with Instantpay's words as plain text.
class ReminderHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, ResultColumn, SaidColumn, ReferenceColumn, ByColumn, ColumnCount };

    explicit ReminderHistoryModel(const Clock &clock, QObject *parent = nullptr);

    void setReminders(const QList<Operation> &reminders);
    [[nodiscard]] const Operation &at(int row) const { return m_reminders.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Operation &reminder, int column) const;

    const Clock &m_clock;
    QList<Operation> m_reminders;
};

} // namespace payoutdesk

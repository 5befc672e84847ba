// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation_record.h"

#include <QAbstractTableModel>

namespace payoutdesk {

class Clock;

/// Every press for one person, newest first.
class ContactPressesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, ResultColumn, ByColumn, SaidColumn, ColumnCount };

    explicit ContactPressesModel(const Clock &clock, QObject *parent = nullptr);

    void setPresses(const QList<Operation> &presses);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Operation &press, int column) const;

    const Clock &m_clock;
    QList<Operation> m_presses;
};

} // namespace payoutdesk

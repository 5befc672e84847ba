// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"

#include <QAbstractListModel>
#include <QList>

namespace payoutdesk {

/// The tags that can be chosen, each with its tick. A chosen id that the list does not know is a row of its own, so that
/// nothing chosen is ever dropped.
class TagListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit TagListModel(QObject *parent = nullptr);

    void setTags(const QList<Tag> &tags);
    /// In the order they were chosen.
    [[nodiscard]] QList<ObjectId> chosen() const { return m_chosen; }
    void setChosen(const QList<ObjectId> &chosen);
    void setChosen(const ObjectId &id, bool chosen);

    [[nodiscard]] ObjectId idAt(int row) const { return m_rows.at(row).id; }
    [[nodiscard]] QString labelOf(const ObjectId &id) const;
    [[nodiscard]] bool knowsAny() const { return !m_tags.isEmpty(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        ObjectId id;
        QString label;
        QString color;
    };
    void rebuild();

    QList<Tag> m_tags;
    QList<ObjectId> m_chosen;
    QList<Row> m_rows;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_list_model.h"

#include "app/tags/tag_label.h"

#include <algorithm>

namespace payoutdesk {

TagListModel::TagListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TagListModel::setTags(const QList<Tag> &tags)
{
    m_tags = tags;
    rebuild();
}

void TagListModel::setChosen(const QList<ObjectId> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    rebuild();
    Q_EMIT chosenChanged();
}

void TagListModel::setChosen(const ObjectId &id, bool chosen)
{
    QList<ObjectId> changed = m_chosen;
    changed.removeAll(id);
    if (chosen)
        changed.append(id);
    if (changed.size() == m_chosen.size())
        return;
    m_chosen = changed;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
}

QString TagListModel::labelOf(const ObjectId &id) const
{
    for (const Row &row : m_rows) {
        if (row.id == id)
            return row.label;
    }
    return TagLabel::ofUnknown(id);
}

void TagListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Tag &tag : std::as_const(m_tags))
        m_rows.append({tag.id, TagLabel::of(tag, m_tags), tag.color});
    for (const ObjectId &id : std::as_const(m_chosen)) {
        const bool known = std::any_of(m_tags.cbegin(), m_tags.cend(), [&id](const Tag &tag) { return tag.id == id; });
        if (!known)
            m_rows.append({id, TagLabel::ofUnknown(id), {}});
    }
    endResetModel();
}

int TagListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant TagListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::CheckStateRole:
        return m_chosen.contains(row.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return TagLabel::swatch(row.color);
    default:
        return {};
    }
}

bool TagListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.row() >= m_rows.size())
        return false;
    setChosen(m_rows.at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags TagListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace payoutdesk

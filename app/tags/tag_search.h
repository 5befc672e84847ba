// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace payoutdesk {

class NoticeLabel;
class TagListModel;

/// Many tags: a field that filters over a list with ticks. Enter ticks the first that matches and clears the field.
class TagSearch final : public QWidget {
    Q_OBJECT
public:
    explicit TagSearch(TagListModel &model, QWidget *parent = nullptr);

    void focusFirst();

private:
    void filter(const QString &words);
    void tickFirst();

    TagListModel &m_model;
    QSortFilterProxyModel *m_matches;
    QLineEdit *m_filter;
    NoticeLabel *m_nothing; ///< shown while no tag matches
    QListView *m_list;
};

} // namespace payoutdesk

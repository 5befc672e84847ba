// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tag.h"

#include <QGroupBox>
#include <QList>

class QPushButton;

namespace payoutdesk {

class NoticeLabel;
class TagBoxes;
class TagListModel;
class TagSearch;

/// Where the tags of a contact are chosen; the group "Tags". Up to seven are plain check boxes, more get a filter.
class TagPicker final : public QGroupBox {
    Q_OBJECT
public:
    static constexpr int mostBoxes = 7;

    explicit TagPicker(QWidget *parent = nullptr);

    void setTags(const QList<Tag> &tags);
    /// Said while there are no tags to show: why the list could not be read.
    void setNotRead(const QString &words);
    [[nodiscard]] QList<ObjectId> chosen() const;
    void setChosen(const QList<ObjectId> &chosen);
    void focusFirst();

Q_SIGNALS:
    void chosenChanged();
    void manageWanted();
    void importWanted();

private:
    void showFitting();

    TagListModel *m_model;
    TagBoxes *m_boxes;
    TagSearch *m_search;
    NoticeLabel *m_none;
    QString m_notRead;
    QPushButton *m_manage;
    QPushButton *m_import; ///< while there are no tags
};

} // namespace payoutdesk

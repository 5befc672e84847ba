// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace payoutdesk {

class TagListModel;

/// A few tags as plain check boxes, one a tag.
class TagBoxes final : public QWidget {
    Q_OBJECT
public:
    explicit TagBoxes(TagListModel &model, QWidget *parent = nullptr);

    void focusFirst();

private:
    void rebuild();
    void showTicks();

    TagListModel &m_model;
    QList<QCheckBox *> m_boxes;
};

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_picker.h"

#include "app/parts/flow_layout.h"
#include "app/parts/notice_label.h"
#include "app/tags/tag_boxes.h"
#include "app/tags/tag_list_model.h"
#include "app/tags/tag_search.h"
#include "app/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace payoutdesk {

using namespace Qt::StringLiterals;

TagPicker::TagPicker(QWidget *parent)
    : QGroupBox(parent)
    , m_model(new TagListModel(this))
    , m_boxes(new TagBoxes(*m_model))
    , m_search(new TagSearch(*m_model))
    , m_none(new NoticeLabel(NoticeLabel::Kind::Note))
    , m_manage(new QPushButton(themedIcon("tag"_L1), tr("Manage tags")))
    , m_import(new QPushButton(themedIcon("document-import"_L1), tr("Import tags")))
{
    setAccessibleName(tr("Tags"));
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_none);
    rows->addWidget(m_boxes);
    rows->addWidget(m_search);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_manage);
    buttons->addWidget(m_import);
    rows->addLayout(buttons);
    connect(m_model, &TagListModel::modelReset, this, &TagPicker::showFitting);
    connect(m_model, &TagListModel::chosenChanged, this, &TagPicker::chosenChanged);
    connect(m_manage, &QPushButton::clicked, this, &TagPicker::manageWanted);
    connect(m_import, &QPushButton::clicked, this, &TagPicker::importWanted);
    showFitting();
}

void TagPicker::setTags(const QList<Tag> &tags)
{
    m_notRead.clear();
    m_model->setTags(tags);
}

void TagPicker::setNotRead(const QString &words)
{
    m_notRead = words;
    showFitting();
}

QList<ObjectId> TagPicker::chosen() const { return m_model->chosen(); }

void TagPicker::setChosen(const QList<ObjectId> &chosen) { m_model->setChosen(chosen); }

void TagPicker::focusFirst()
{
    if (m_search->isVisible())
        m_search->focusFirst();
    else if (m_boxes->isVisible())
        m_boxes->focusFirst();
    else
        m_manage->setFocus();
}

void TagPicker::showFitting()
{
    const int tags = m_model->rowCount();
    m_none->setText(m_notRead.isEmpty() ? tr("No tags yet. Every contact needs one. Ask your manager for the tag list, or type a "
                                             "name and its 24-character ID.")
                                        : m_notRead);
    m_none->setVisible(tags == 0);
    m_import->setVisible(tags == 0 && m_notRead.isEmpty());
    m_boxes->setVisible(tags > 0 && tags <= mostBoxes);
    m_search->setVisible(tags > mostBoxes);
}

} // namespace payoutdesk

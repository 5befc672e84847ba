// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/chosen_tags.h"

#include "app/parts/flow_layout.h"
#include "app/tags/tag_list_model.h"

#include <QPushButton>

namespace payoutdesk {

using namespace Qt::StringLiterals;

ChosenTags::ChosenTags(TagListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setLayout(new FlowLayout);
    connect(&model, &TagListModel::chosenChanged, this, &ChosenTags::rebuild);
    connect(&model, &TagListModel::modelReset, this, &ChosenTags::rebuild);
    rebuild();
}

void ChosenTags::rebuild()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<ObjectId> chosen = m_model.chosen();
    for (const ObjectId &id : chosen) {
        const QString name = m_model.labelOf(id);
        auto *button = new QPushButton(QString(name).replace(u'&', u"&&"_s) + u" ✕"_s);
        //: accessible name of the button that takes a chosen tag away; %1 is the tag's name
        button->setAccessibleName(tr("Remove tag %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, id] {
            m_model.setChosen(id, false);
            Q_EMIT removed();
        });
        layout()->addWidget(button);
        button->show();
    }
    setVisible(!chosen.isEmpty());
}

} // namespace payoutdesk

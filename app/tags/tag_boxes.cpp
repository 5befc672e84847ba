// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_boxes.h"

#include "app/parts/flow_layout.h"
#include "app/parts/tab_place.h"
#include "app/tags/tag_list_model.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace payoutdesk {

using namespace Qt::StringLiterals;

TagBoxes::TagBoxes(TagListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setLayout(new FlowLayout);
    connect(&model, &TagListModel::modelReset, this, &TagBoxes::rebuild);
    connect(&model, &TagListModel::dataChanged, this, &TagBoxes::showTicks);
    rebuild();
}

void TagBoxes::focusFirst()
{
    if (!m_boxes.isEmpty())
        m_boxes.constFirst()->setFocus();
}

void TagBoxes::rebuild()
{
    while (m_boxes.size() > m_model.rowCount()) {
        QCheckBox *box = m_boxes.takeLast();
        layout()->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    while (m_boxes.size() < m_model.rowCount()) {
        auto *box = new QCheckBox;
        const auto row = static_cast<int>(m_boxes.size());
        connect(box, &QCheckBox::toggled, this, [this, row](bool on) { m_model.setChosen(m_model.idAt(row), on); });
        layout()->addWidget(box);
        setTabPlace(m_boxes.isEmpty() ? static_cast<QWidget &>(*this) : *m_boxes.constLast(), *box);
        m_boxes.append(box);
    }
    for (int row = 0; row < m_boxes.size(); ++row) {
        const QModelIndex index = m_model.index(row);
        QString text = index.data(Qt::DisplayRole).toString();
        // The name is a name: an "&" in it is no mnemonic.
        m_boxes.at(row)->setText(text.replace(u'&', u"&&"_s));
        m_boxes.at(row)->setAccessibleName(index.data(Qt::DisplayRole).toString());
        m_boxes.at(row)->setIcon(index.data(Qt::DecorationRole).value<QIcon>());
    }
    showTicks();
}

void TagBoxes::showTicks()
{
    for (int row = 0; row < m_boxes.size(); ++row) {
        const QSignalBlocker quiet(m_boxes.at(row));
        m_boxes.at(row)->setChecked(m_model.index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    }
}

} // namespace payoutdesk

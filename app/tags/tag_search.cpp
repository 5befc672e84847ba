// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_search.h"

#include "app/parts/notice_label.h"
#include "app/tags/chosen_tags.h"
#include "app/tags/tag_list_model.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace payoutdesk {

namespace {
constexpr int visibleRows = 5;
}

TagSearch::TagSearch(TagListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_matches(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_nothing(new NoticeLabel(NoticeLabel::Kind::Note))
    , m_list(new QListView)
{
    m_matches->setSourceModel(&model);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setAccessibleName(tr("Filter tags"));
    m_filter->setPlaceholderText(tr("Filter tags"));
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(m_matches);
    //: accessible name of the list of all tags with their ticks
    m_list->setAccessibleName(tr("All tags"));
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(visibleRows * qMax(28, fontMetrics().height() + 8) + 2 * m_list->frameWidth());

    auto *chosen = new ChosenTags(model);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(chosen);
    rows->addWidget(m_filter);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list);

    m_nothing->setText(tr("No tag has this in its name."));
    m_nothing->hide();

    connect(m_filter, &QLineEdit::textChanged, this, &TagSearch::filter);
    connect(&model, &TagListModel::modelReset, this, [this] { filter(m_filter->text()); });
    connect(m_filter, &QLineEdit::returnPressed, this, &TagSearch::tickFirst);
    connect(chosen, &ChosenTags::removed, this, &TagSearch::focusFirst);
}

void TagSearch::focusFirst() { m_filter->setFocus(); }

void TagSearch::filter(const QString &words)
{
    m_matches->setFilterFixedString(words.trimmed());
    const bool nothing = m_matches->rowCount() == 0;
    m_nothing->setVisible(nothing);
    m_filter->setAccessibleDescription(nothing ? m_nothing->text() : QString());
}

void TagSearch::tickFirst()
{
    if (m_filter->text().trimmed().isEmpty() || m_matches->rowCount() == 0)
        return;
    m_model.setChosen(m_model.idAt(m_matches->mapToSource(m_matches->index(0, 0)).row()), true);
    m_filter->clear();
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/pages_list.h"

#include "app/frame/page.h"
#include "app/theme/icons.h"
#include "app/theme/theme_style.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace payoutdesk {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int countRole = Qt::UserRole + 1;
constexpr int padding = 8;

/// Draws an item as the style does, and its count at the end of the line.
class CountDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const QString count = index.data(countRole).toString();
        size.rwidth() += option.fontMetrics.horizontalAdvance(count) + 3 * padding;
        size.setHeight(qMax(size.height(), option.fontMetrics.height() + 2 * padding));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(padding, 0, -padding, 0),
                          static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                          index.data(countRole).toString());
        painter->restore();
    }
};

} // namespace

PagesList::PagesList(QWidget *parent)
    : QListWidget(parent)
{
    //: accessible name of the list of pages at the left
    setAccessibleName(tr("Pages"));
    setItemDelegate(new CountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setTabKeyNavigation(false);
    const auto keyOf = [](const QListWidgetItem *item) { return item->data(keyRole).toString(); };
    connect(this, &QListWidget::currentItemChanged, this, [this, keyOf](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(keyOf(item), false);
    });
    // Assistive tools select without making an item the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> selected = selectedItems();
        if (!selected.isEmpty() && selected.constFirst() != currentItem())
            setCurrentItem(selected.constFirst());
    });
    connect(this, &QListWidget::itemClicked, this,
            [this, keyOf](const QListWidgetItem *item) { Q_EMIT pageChosen(keyOf(item), true); });
    connect(this, &QListWidget::itemActivated, this,
            [this, keyOf](const QListWidgetItem *item) { Q_EMIT pageChosen(keyOf(item), true); });
}

void PagesList::addPage(const Page &page)
{
    auto *item = new QListWidgetItem(themedIcon(page.iconName()), page.title());
    item->setData(keyRole, page.key());
    item->setData(Qt::AccessibleTextRole, page.title());
    const QSignalBlocker quiet(this);
    addItem(item);
}

void PagesList::setCount(const QString &key, qint64 count)
{
    QListWidgetItem *item = itemOf(key);
    if (!item)
        return;
    const QString words = count > 0 ? QLocale().toString(count) : QString();
    item->setData(countRole, words);
    item->setData(Qt::AccessibleDescriptionRole, words);
    updateGeometry();
}

void PagesList::showAsCurrent(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentItem(itemOf(key));
    if (!itemOf(key))
        clearSelection();
}

void PagesList::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first item current when none is, as beside a page that is not listed: Tab must not lead to another page.
    const QSignalBlocker quiet(this);
    QListWidget::focusInEvent(event);
}

QSize PagesList::sizeHint() const
{
    const int wide = qMax(sizeHintForColumn(0), fontMetrics().averageCharWidth() * 18);
    return {wide + 2 * frameWidth() + padding, QListWidget::sizeHint().height()};
}

QListWidgetItem *PagesList::itemOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(keyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

} // namespace payoutdesk

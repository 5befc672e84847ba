// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace payoutdesk {

namespace {
constexpr int gap = 8;
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item) { m_items.append(item); }

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem *FlowLayout::takeAt(int index) { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }

int FlowLayout::heightForWidth(int width) const { return place(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QPair<QLayoutItem *, QRect>> line;
    int y = area.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        for (const auto &[item, place] : std::as_const(line)) {
            if (moves) // in the middle of its line
                item->setGeometry(QStyle::visualRect(direction, area, place.translated(0, (lineHeight - place.height()) / 2)));
        }
        line.clear();
    };
    int x = area.left();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        if (x > area.left() && x + size.width() > area.right() + 1) {
            endLine();
            x = area.left();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace payoutdesk

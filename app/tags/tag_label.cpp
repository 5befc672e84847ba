// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags/tag_label.h"

#include "app/theme/tokens.h"
#include "core/domain/plain_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tailLength = 4;

QString withTail(const QString &name, const ObjectId &id) { return name + u" (…"_s + id.text().right(tailLength) + u')'; }

} // namespace

QString TagLabel::of(const Tag &tag, const QList<Tag> &all)
{
    const auto twins = std::count_if(all.cbegin(), all.cend(),
                                     [&tag](const Tag &other) { return other.name.compare(tag.name, Qt::CaseInsensitive) == 0; });
    const QString name = displayText(tag.name, Tag::maximumNameLength);
    return twins > 1 ? withTail(name, tag.id) : name;
}

QString TagLabel::ofUnknown(const ObjectId &id) { return withTail(tr("Unknown tag"), id); }

QIcon TagLabel::swatch(const QString &color)
{
    constexpr int side = 64; // scaled down where it is shown
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(QGuiApplication::palette()).border, side / 12.0));
    painter.setBrush(QColor::isValidColor(color) ? QBrush(QColor(color)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(10, 10, side - 20, side - 20), 10, 10);
    return QIcon(pixmap);
}

} // namespace payoutdesk

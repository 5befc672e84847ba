// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QLatin1StringView name, const QColor &color)
        : m_name(name)
        , m_color(color)
    {
        Q_ASSERT_X(QFile::exists(path()), "themedIcon", m_name.toUtf8().constData());
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        if (size.isEmpty())
            return {};
        const QColor color = colorFor(mode);
        const QString key = u"payoutdesk-icon/%1/%2x%3/%4"_s.arg(m_name, QString::number(size.width()),
                                                                 QString::number(size.height()), color.name(QColor::HexArgb));
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = QPixmap::fromImage(draw(size, color));
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    QSize actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override { return size; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"payoutdesk-tinted"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QString path() const { return u":/icons/"_s + m_name + u".svg"_s; }

    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_color.isValid() ? m_color : palette.color(QPalette::ButtonText);
    }

    [[nodiscard]] QImage draw(const QSize &size, const QColor &color) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(path());
        const int side = qMin(size.width(), size.height());
        QPainter painter(&image);
        renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        return image;
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon themedIcon(QLatin1StringView name) { return tintedIcon(name, {}); }

QIcon tintedIcon(QLatin1StringView name, const QColor &color) { return QIcon(new TintedIconEngine(name, color)); }

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace payoutdesk {

/// Fusion with outlines that can be seen in dark too (Fusion's own fall below WCAG's 3 : 1), targets of at least 28 px
/// and a visible focus. It draws only what Fusion draws too faintly: fields, boxes and buttons.
class ThemeStyle final : public QProxyStyle {
    Q_OBJECT
public:
    static constexpr int smallestTarget = 28;
    static constexpr const char *primaryProperty = "primary";

    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                                QStyleHintReturn *returned = nullptr) const override;
};

} // namespace payoutdesk

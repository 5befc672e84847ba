// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme_style.h"

#include "app/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 4;

bool isPrimary(const QWidget *widget) { return widget && widget->property(ThemeStyle::primaryProperty).toBool(); }

/// A box with an outline of one pixel, two while it has the focus.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, bool focused, qreal corner = radius)
{
    const qreal pen = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, pen));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), corner, corner);
    painter->restore();
}

bool shows(const QStyleOption *option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

QColor outlineOf(const QStyleOption *option)
{
    const Tokens &tokens = tokensOf(option->palette);
    if (!shows(option, QStyle::State_Enabled))
        return tokens.line;
    return shows(option, QStyle::State_HasFocus) ? tokens.focus : tokens.border;
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool enabled = shows(option, QStyle::State_Enabled);
    const bool primary = isPrimary(widget) && enabled;
    QColor fill = primary ? tokens.highlight : tokens.button;
    if (!enabled)
        fill = tokens.window;
    else if (shows(option, QStyle::State_Sunken) || shows(option, QStyle::State_On))
        fill = fill.darker(118);
    else if (shows(option, QStyle::State_MouseOver))
        fill = primary ? fill.darker(108) : fill.lightness() > 128 ? fill.darker(105) : fill.lighter(115);
    const bool focused = shows(option, QStyle::State_HasFocus) && shows(option, QStyle::State_KeyboardFocusChange);
    drawBox(painter, option->rect, fill, primary ? tokens.highlight : outlineOf(option), focused);
    if (primary && focused)
        drawBox(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, tokens.highlightedText, false, radius - 1);
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    painter->setPen(QPen(color, box.width() / 7.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    const QPointF points[] = {at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)};
    painter->drawPolyline(points, 3);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool marked = shows(option, QStyle::State_On) || shows(option, QStyle::State_NoChange);
    const bool enabled = shows(option, QStyle::State_Enabled);
    const QColor mark = enabled ? tokens.highlight : tokens.placeholder;
    const int side = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option->rect.center());
    drawBox(painter, box, marked ? mark : tokens.base, marked ? mark : (enabled ? tokens.border : tokens.line), false, 3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (shows(option, QStyle::State_On)) {
        drawTick(painter, box, tokens.highlightedText);
    } else if (shows(option, QStyle::State_NoChange)) {
        painter->setPen(QPen(tokens.highlightedText, side / 7.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(box.left() + side * 0.27, box.center().y() + 0.5),
                          QPointF(box.left() + side * 0.73, box.center().y() + 0.5));
    }
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool on = shows(option, QStyle::State_On);
    const bool enabled = shows(option, QStyle::State_Enabled);
    const QColor mark = enabled ? tokens.highlight : tokens.placeholder;
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF circle(0, 0, side - 2, side - 2);
    circle.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? mark : (enabled ? tokens.border : tokens.line), 1.6)); // thinner would be a shade lighter
    painter->setBrush(on ? mark : tokens.base);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.highlightedText);
        painter->drawEllipse(circle.center(), side / 5.0, side / 5.0);
    }
    painter->restore();
}

/// Icons grow with the text.
int iconSide(const QWidget *widget, int smallest)
{
    return qMax(smallest, (widget ? widget->fontMetrics() : QFontMetrics(QApplication::font())).height());
}

constexpr int iconGap = 6;

/// Icon and words side by side: Fusion leaves two pixels between them.
void drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter *painter, const QStyle &style)
{
    const bool enabled = shows(&button, QStyle::State_Enabled);
    const QRect icon(button.rect.left() + iconGap, button.rect.center().y() - button.iconSize.height() / 2,
                     button.iconSize.width(), button.iconSize.height());
    button.icon.paint(painter, QStyle::visualRect(button.direction, button.rect, icon), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = button.rect.adjusted(button.iconSize.width() + 2 * iconGap, 0, -iconGap, 0);
    const auto alignment = QStyle::visualAlignment(button.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextHideMnemonic;
    style.drawItemText(painter, QStyle::visualRect(button.direction, button.rect, words), static_cast<int>(alignment),
                       button.palette, enabled, button.text, QPalette::ButtonText);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(u"fusion"_s))
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        const QColor fill =
            option->palette.color(shows(option, State_Enabled) ? QPalette::Active : QPalette::Disabled, QPalette::Base);
        drawBox(painter, option->rect, fill, outlineOf(option), shows(option, State_HasFocus));
        return;
    }
    case PE_FrameLineEdit:
        drawBox(painter, option->rect, Qt::transparent, outlineOf(option), shows(option, State_HasFocus));
        return;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect: {
        const Tokens &tokens = tokensOf(option->palette);
        drawBox(painter, option->rect, Qt::transparent, shows(option, State_Selected) ? tokens.highlightedText : tokens.focus,
                false, 2);
        return;
    }
    case PE_Frame:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
            area && area->frameShape() == QFrame::StyledPanel) {
            painter->save();
            painter->setPen(outlineOf(option));
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            painter->restore();
            return;
        }
        break;
    case PE_FrameGroupBox:
        drawBox(painter, option->rect, Qt::transparent, tokensOf(option->palette).line, false);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isPrimary(widget) && shows(option, State_Enabled)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText, tokensOf(option->palette).highlightedText);
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    if (element == CE_PushButton && button && button->features.testFlag(QStyleOptionButton::Flat)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (shows(option, State_HasFocus) && shows(option, State_KeyboardFocusChange)) // its panel is not drawn
            drawBox(painter, option->rect, Qt::transparent, outlineOf(option), true);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull()) {
        drawToolButtonLabel(*tool, painter, *this);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += option ? qMax(8, option->fontMetrics.height() / 2) : 8; // grows with the text
        [[fallthrough]];
    case CT_ToolButton:
    case CT_LineEdit:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_MenuItem:
    case CT_MenuBarItem:
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), smallestTarget));
        break;
    default:
        break;
    }
    if (type == CT_ToolButton)
        result.rwidth() += 2 * iconGap;
    if (type == CT_MenuItem && option) // Fusion's own figure cuts the longest words with large text
        result.rwidth() += 2 * option->fontMetrics.averageCharWidth();
    if (type == CT_PushButton || type == CT_ToolButton)
        result.setWidth(qMax(result.width(), smallestTarget));
    return result;
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemFocusRect)
        return option->rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(4, 0, -4, 0) : rect;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 8; // the grid
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(16, option ? option->fontMetrics.height() : 16);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return iconSide(widget, 16);
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return iconSide(widget, 22);
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin: // what stands left and right of a cell's words
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // mnemonics are for people who do not use the mouse; they must see them
        return 1;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace payoutdesk

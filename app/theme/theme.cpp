// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/theme_style.h"
#include "app/theme/tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QToolTip>

namespace payoutdesk {

namespace {

constexpr qreal standardPoints = 10;

QColor mixed(const QColor &a, const QColor &b, qreal shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return static_cast<float>(x + (y - x) * shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QPalette paletteFrom(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.base);
    set(QPalette::AlternateBase, t.alternateBase);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.placeholder);
    set(QPalette::Button, t.button);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.highlightedText);
    set(QPalette::Highlight, t.highlight);
    set(QPalette::HighlightedText, t.highlightedText);
    set(QPalette::Link, t.link);
    set(QPalette::LinkVisited, t.link);
    set(QPalette::ToolTipBase, t.base);
    set(QPalette::ToolTipText, t.text);
    // Fusion draws its frames from these.
    set(QPalette::Light, t.button);
    set(QPalette::Midlight, t.line);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.border);
    set(QPalette::Shadow, t.border);
    const QColor faint = mixed(t.window, t.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return p;
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
{
    m_application.setStyle(new ThemeStyle);
    QFont font = m_application.font();
    if (font.pointSizeF() < standardPoints) {
        font.setPointSizeF(standardPoints);
        m_application.setFont(font);
    }
    apply();
}

void Theme::setChoice(ColorSchemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == ColorSchemeChoice::Dark || (m_choice == ColorSchemeChoice::System && m_systemDark);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
}

QPalette lightPalette() { return paletteFrom(lightTokens()); }

QPalette darkPalette() { return paletteFrom(darkTokens()); }

void setPrimary(QPushButton *button) { button->setProperty(ThemeStyle::primaryProperty, true); }

} // namespace payoutdesk

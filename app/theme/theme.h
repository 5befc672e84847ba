// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QPalette>

class QApplication;
class QPushButton;

namespace payoutdesk {

/// Puts the program's own style, palette and font over the application: the same on every desktop.
/// The font is 10 pt of the desktop's family, or larger where the desktop asks for larger text.
class Theme final {
public:
    explicit Theme(QApplication &application);
    Q_DISABLE_COPY_MOVE(Theme)

    void setChoice(ColorSchemeChoice choice);
    /// What the desktop prefers; counts while the choice is System.
    void setSystemDark(bool dark);

private:
    void apply();

    QApplication &m_application;
    ColorSchemeChoice m_choice = ColorSchemeChoice::System;
    bool m_systemDark = false;
};

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// The button that does what the page or sheet is for: filled in the highlight colour.
void setPrimary(QPushButton *button);

} // namespace payoutdesk

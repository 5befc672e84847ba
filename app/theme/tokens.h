// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace payoutdesk {

/// A coloured surface with words on it, and the stronger colour of its mark.
struct Tint {
    QColor surface;
    QColor text;
    QColor mark;
};

/// Every colour of the program, by what it is for. Contrast was measured against WCAG AA: words 4.5, outlines 3
/// (tests/app/accessibility/contrast_test.cpp). Widgets take colours from the palette or from here, never by number.
struct Tokens {
    QColor window, base, alternateBase, text, button;
    QColor placeholder;
    QColor border; ///< outline of fields and boxes
    QColor line;   ///< a quiet divider; carries no information
    QColor highlight, highlightedText, link;
    QColor focus;                         ///< outline of what has the focus, on every ground
    QColor error, success, warning, info; ///< words and marks on window or base
    Tint errorTint, successTint, warningTint, infoTint;
    Tint live, sandbox, testServer, practice; ///< the banner
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The tokens of what is shown now: dark where the palette's window is dark.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

} // namespace payoutdesk

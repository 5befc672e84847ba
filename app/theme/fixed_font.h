// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

namespace payoutdesk {

/// The fixed-width face for ids, as large as the other text. (The desktop's own has a size of its own, which stays small
/// where people asked for larger text.)
[[nodiscard]] inline QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace payoutdesk

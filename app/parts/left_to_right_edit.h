// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace payoutdesk {

/// A field for an id, a mobile or an address: these read left to right in every language. The caller owns it.
[[nodiscard]] inline QLineEdit *leftToRightEdit(const QString &text = {})
{
    auto *edit = new QLineEdit(text);
    edit->setLayoutDirection(Qt::LeftToRight);
    return edit;
}

} // namespace payoutdesk

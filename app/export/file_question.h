// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace payoutdesk {

/// Asks a person where a file goes: `name` is a suggestion without a folder. `chosen` is called later, once or (Back) never.
/// A seam: tests bring their own.
using AskForFile =
    std::function<void(QWidget *parent, const QString &name, const std::function<void(const QString &path)> &chosen)>;

/// Asks with a dialog, beginning in the person's documents.
[[nodiscard]] AskForFile askWithDialog();

} // namespace payoutdesk

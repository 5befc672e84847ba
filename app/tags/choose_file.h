// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace payoutdesk {

/// Lets a person choose a file to read; calls back with its path, later, and not at all if none was chosen. Whoever shows a
/// button for it is given one of these, so that a test can choose.
using ChooseFile = std::function<void(QWidget *parent, const std::function<void(const QString &path)> &chosen)>;

/// The desktop's own dialog, for lists in text files.
void chooseTextFile(QWidget *parent, const std::function<void(const QString &path)> &chosen);

} // namespace payoutdesk

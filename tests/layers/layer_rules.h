// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace payoutdesk {

/// One line of a source that breaks the order of the house.
struct Breach {
    int line = 0; ///< counted from 1
    QString why;
};

/// The Qt module a header belongs to ("QWidget" → "QtWidgets"), or empty for a header that is not Qt's.
using ModuleOf = std::function<QString(const QString &header)>;

/// Judges one source by the table of rules. `path` is relative to the top of the repository, "core/domain/mobile.cpp".
[[nodiscard]] QList<Breach> breaches(const QString &path, const QString &source, const ModuleOf &moduleOf);

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text_file.h"

#include <QObject>

#include <functional>

namespace payoutdesk {

/// Reads a list from a file without waiting for its disk: `then` runs later on this thread, unless `context` is gone.
/// At most maximumTextFile bytes are read, and only from a regular file.
void readTextFile(const QString &path, QObject *context,
                  const std::function<void(const Result<QString, TextFileProblem> &)> &then);

} // namespace payoutdesk

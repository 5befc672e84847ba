// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/page.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace payoutdesk {

/// Presses the page's Export and answers its question. False when anything of it is not there.
[[nodiscard]] bool pressExport(const Page &page, bool personal);
/// Reads a CSV file as RFC 4180 has it: not with the code that wrote it.
[[nodiscard]] QList<QStringList> csvRecords(const QByteArray &bytes);

} // namespace payoutdesk

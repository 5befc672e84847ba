// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/http_date.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace payoutdesk {

std::optional<qint64> parseHttpDate(const QByteArray &text)
{
    // Month and day names are English whatever the desktop speaks.
    QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    parsed.setTimeSpec(Qt::UTC);
    return parsed.isValid() ? std::optional(parsed.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace payoutdesk

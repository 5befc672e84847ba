// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/money.h"

namespace payoutdesk {

using namespace Qt::StringLiterals;

QString rupees(qint64 paise)
{
    const QString sign = paise < 0 ? u"−"_s : QString();
    const quint64 size = paise < 0 ? quint64(0) - static_cast<quint64>(paise) : static_cast<quint64>(paise);
    QString whole = QString::number(size / 100);
    // Three digits at the end, then pairs.
    for (qsizetype at = whole.size() - 3; at > 0; at -= 2)
        whole.insert(at, u',');
    return sign + u"₹"_s + whole + u'.' + u"%1"_s.arg(size % 100, 2, 10, QLatin1Char('0'));
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rupees.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

std::optional<qint64> paiseFromRupees(const QString &typed)
{
    static const QRegularExpression sign(uR"(^(₹|rs\.?|inr)\s*|\s*(/-|inr)$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression amount(
        uR"(^(\d{1,12}|\d{1,3}(?:,\d{3}){1,3}|\d{1,2}(?:,\d{2}){0,4},\d{3})(?:\.(\d{1,2})0*)?$)"_s);
    const auto match = amount.match(typed.trimmed().remove(sign));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 rupees = match.captured(1).remove(u',').toLongLong();
    const qint64 paise = match.captured(2).leftJustified(2, u'0').toLongLong();
    return rupees * 100 + paise;
}

} // namespace payoutdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/redaction.h"

#include "core/domain/characters.h"
#include "core/domain/plain_text.h"

#include <QRegularExpression>

namespace payoutdesk {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestText = 300;
constexpr qsizetype longestLookedAt = 4000;
} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression email(uR"([^\s<>"',;:()\[\]]+@[^\s<>"',;:()\[\]]+)"_s);
    static const QRegularExpression longRun(uR"([A-Za-z0-9+/=_-]{24,})"_s);
    // Eight digits and more, whatever stands between them: rather a figure too many than a number of a person.
    static const QRegularExpression number(uR"(\+?\d(?:[\s().-]{0,3}\d){7,})"_s);
    QString safe = foldedToAscii(withoutInvisible(text.left(longestLookedAt)));
    safe.replace(email, u"[e-mail]"_s).replace(longRun, u"[secret]"_s).replace(number, u"[number]"_s);
    return displayText(safe, longestText);
}

} // namespace payoutdesk
